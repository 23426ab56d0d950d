import type { FoundFacts } from './fact-table'
import type { All, By, Row, When } from './row'
import type { Owner } from './verdict'

export type HoldRow = Row<FoundFacts> & {
  readonly owner: Owner
  readonly by: By
  /** Time alone never lets it go (H-3). */
  readonly never?: true
}

const asksAtHome: When<FoundFacts> = [{ wantsHome: 'yes', age: ['50 to 64', '65 or over'] }, { wantsUnsure: 'yes', age: '65 or over' }]
/** Not so when C12 names one thing and C4 has one tick: that stands in for what the block would ask. */
const severalThings: When<FoundFacts> = [{ only: 'no' }, { oneWant: 'no' }]
const nobody: All<FoundFacts> = { fitsFrail: 'no', fitsWork: 'no', fitsMental: 'no' }
const anyJob = ['employed, off', 'employed, struggling', 'self-employed, off', 'self-employed, struggling', 'out of work'] as const

/** C.5. Law: all that fire; each keeps the band, and adds an owner and a clock. H-6 is what time does to them (`hold-clock.ts`). */
export const holds: readonly HoldRow[] = [
  {
    id: 'H-1', when: { consent: 'not asked' }, owner: 'referrer', by: '2 working days',
    because: 'Nobody has asked whether they agree. The referrer or a care coordinator asks them.',
  },
  {
    id: 'H-2',
    when: {
      every: [
        { frailRule: 'no', frailRemoved: 'no' }, asksAtHome,
        [{ falls: 'not known' }, { every: [severalThings, [{ decline: 'not answered' }, { hard: 'not answered' }, { homeAnswered: 'no' }]] }],
      ],
    },
    owner: 'referrer', by: '2 working days',
    because: 'Missing, and it may decide: {missingHome}.',
  },
  {
    id: 'H-3',
    when: [
      { wantsMental: 'yes', underTeam: 'no', talkRecorded: 'no', sender: 'clinician or OT' },
      { fitsMental: 'yes', underTeam: 'no', talkRecorded: 'no', sender: 'clinician or OT' },
    ],
    owner: 'clinician', by: 'today', never: true,
    because: 'No safety conversation of the last 7 days is recorded. A clinician has it today; otherwise the duty clinician phones the patient.',
  },
  {
    id: 'H-5', when: { item9: '1 or more', safetyTalk: 'asked, none', talkRecorded: 'yes' }, owner: 'clinician', by: 'today',
    because: 'PHQ-9 item 9 is 1 or more, but the safety conversation found no thoughts. Which is right?',
  },
  {
    id: 'H-5', when: { phqBelowItem9: 'yes' }, owner: 'clinician', by: 'today',
    because: 'The PHQ-9 total is less than its item 9. Which is right?',
  },
  {
    id: 'H-5', when: { work: ['employed, off', 'self-employed, off'], daysOff: 'said not off' }, owner: 'referrer', by: '2 working days',
    because: 'Off sick, but “not off now”. Which is right?',
  },
  {
    id: 'H-5', when: { teamsDisagree: 'yes' }, owner: 'referrer', by: '2 working days',
    because: 'Not under a mental health team, but one is helping already. Which is right?',
  },
  {
    id: 'H-7',
    when: { every: [{ ...nobody, routed: 'no' }, [{ wantsUnsure: 'yes' }, { work: 'other' }]] },
    owner: 'ot', by: 'next working day',
    because: 'No group fits and no other service is named: the OT or a clinician reads it. It is never closed by itself.',
  },
  {
    id: 'H-8',
    when: {
      every: [
        { wantsMental: 'yes', mentalRemoved: 'no', mentalRule: 'no', noNeedStated: 'no' }, severalThings,
        [{ therapy: 'not answered' }, { life: 'not answered' }, { barrier: 'not answered' }],
      ],
    },
    owner: 'referrer', by: '2 working days',
    because: 'Missing, and it may decide: {missingMental}.',
  },
  {
    id: 'H-9', when: { age: '65 or over', lifelong: 'no', frailty: 'not scored', frailtyBand: 'severe' }, owner: 'referrer', by: '2 working days',
    because: 'The frailty band in the record is severe, and there is no frailty score. The OT may score it at first contact.',
  },
  {
    id: 'H-10',
    when: {
      every: [
        { wantsWork: 'yes', fitsWork: 'no', workRemoved: 'no' }, severalThings,
        [{ work: 'not answered' }, { work: anyJob, asks: 'not answered' }],
      ],
    },
    owner: 'referrer', by: '2 working days',
    because: 'Missing, and it may decide: {missingWork}.',
  },
]
