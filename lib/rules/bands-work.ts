import type { BandRow } from './row'

const off = ['employed, off', 'self-employed, off'] as const
const due = ['ended', 'ends within 5 working days'] as const

/** C.4, WORK. H-4 stands here as well: a date that is missing is never later than soon. */
export const bandsWork: readonly BandRow[] = [
  {
    id: 'P-1', of: 'WORK', band: 'P1_URGENT', due: 'note',
    when: { every: [{ fitsWork: 'yes', note: due }, [{ work: off }, { asksNote: 'yes' }]] },
    because: '{note}',
  },
  {
    id: 'P-1', of: 'WORK', band: 'P1_URGENT', due: 'note',
    // Where a note is asked for, W-4 has the GP write it already.
    when: { fitsWork: 'yes', work: off, note: due, otCertifies: 'no', asksNote: 'no' },
    tasks: [{ owner: 'duty', by: 'due', what: 'See whether a new fit note is needed before the current one ends' }],
    because: 'The OT does not certify, so a GP sees to the note in time',
  },
  {
    id: 'P-2', of: 'WORK', band: 'P1_URGENT', when: { fitsWork: 'yes', jobRisk: 'date within 14 days' },
    because: 'A meeting or dismissal on {jobDate}',
  },
  {
    id: 'P-7', of: 'WORK', band: 'P2_SOON', when: { fitsWork: 'yes', work: off, daysOff: '28 to 181' },
    because: 'Off for {daysOff}, and from 4 weeks on going back becomes less likely',
  },
  {
    id: 'P-8', of: 'WORK', band: 'P2_SOON', when: { fitsWork: 'yes', jobRisk: 'date later or not given' },
    because: 'A meeting or dismissal on {jobDate}, so the job is at risk',
  },
  {
    id: 'P-8', of: 'WORK', band: 'P2_SOON', when: { fitsWork: 'yes', jobRisk: 'date past' },
    because: 'A meeting or dismissal was on {jobDate}, and what was decided is not known',
  },
  {
    id: 'P-8', of: 'WORK', band: 'P2_SOON', when: { fitsWork: 'yes', jobRisk: 'changes refused' },
    because: 'The employer refuses changes, so the job is at risk',
  },
  {
    id: 'H-4', of: 'WORK', band: 'P2_SOON', when: { fitsWork: 'yes', work: off, daysOff: ['not known', 'said not off'] },
    tasks: [{ owner: 'referrer', by: 'today', what: 'Ask for the first day off' }],
    because: 'The first day off is not known; it is asked for today',
  },
  {
    id: 'H-4', of: 'WORK', band: 'P2_SOON', when: { fitsWork: 'yes', work: off, asksNote: 'yes', note: 'not answered' },
    tasks: [{ owner: 'referrer', by: 'today', what: 'Ask when the current fit note ends' }],
    because: 'The end of the fit note is not known; it is asked for today',
  },
  {
    id: 'P-9', of: 'WORK', band: 'P3_ROUTINE', when: { fitsWork: 'yes', work: off, daysOff: '182 or more' },
    routes: [
      { kind: 'WORKWELL', what: 'Now, or another employment support, such as Individual Placement and Support' },
      { kind: 'JCP_DEA', what: 'Now' },
    ],
    because: 'Off for {daysOff}, so employment support starts now as well',
  },
  { id: 'P-13', of: 'WORK', band: 'P3_ROUTINE', otherwise: true, when: { fitsWork: 'yes' }, because: 'Work is hard because of health, and nothing hastens it' },
]
