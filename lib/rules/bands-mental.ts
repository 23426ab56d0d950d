import type { BandRow } from './bands'

/** C.4, MENTAL. */
export const bandsMental: readonly BandRow[] = [
  {
    id: 'P-10', of: 'MENTAL', band: 'P2_SOON',
    when: { every: [{ fitsMental: 'yes' }, [{ phq: ['16 to 19', '20 or over'] }, { life: '4 or more' }]] },
    because: 'A PHQ-9 of 16 or more, or 4 or more parts of daily life are hard',
  },
  {
    id: 'P-11', of: 'MENTAL', band: 'P1_URGENT',
    when: { every: [{ fitsMental: 'yes', caring: 'yes' }, [{ dependants: 'not sure' }, { dependants: 'not answered', life: '4 or more' }]] },
    because: 'Cares for others, and it is not sure that they are safe and looked after',
  },
  { id: 'P-13', of: 'MENTAL', band: 'P3_ROUTINE', otherwise: true, when: { fitsMental: 'yes' }, because: 'Daily life is hard, and nothing hastens it' },
]
