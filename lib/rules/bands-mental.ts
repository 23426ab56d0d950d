import type { BandRow } from './row'

/** C.4, MENTAL. */
export const bandsMental: readonly BandRow[] = [
  {
    id: 'P-10', of: 'MENTAL', band: 'P2_SOON', when: { fitsMental: 'yes', phq: ['16 to 19', '20 or over'] },
    because: 'A PHQ-9 of {phq}',
  },
  { id: 'P-10', of: 'MENTAL', band: 'P2_SOON', when: { fitsMental: 'yes', life: '4 or more' }, because: '{areas}' },
  {
    id: 'P-11', of: 'MENTAL', band: 'P1_URGENT',
    when: { every: [{ fitsMental: 'yes', caring: 'yes' }, [{ dependants: 'not sure' }, { dependants: 'not answered', life: '4 or more' }]] },
    because: 'Cares for others, and it is not known that they are safe and looked after',
  },
  { id: 'P-13', of: 'MENTAL', band: 'P3_ROUTINE', otherwise: true, when: { fitsMental: 'yes' }, because: 'Daily life is hard, and nothing hastens it' },
]
