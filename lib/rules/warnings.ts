import type { FoundFacts } from './fact-table'
import type { Row } from './row'

/** H-5b. Law: all that fire; shown, and nothing is held. */
export const warnings: readonly Row<FoundFacts>[] = [
  { id: 'H-5b', when: { scoreSetAside: 'yes' }, because: 'The frailty score is not used: it does not count under 65 or with a lifelong disability.' },
  {
    id: 'H-5b', when: { every: [{ frailty: '1 to 3' }, [{ hard: '3 or more' }, { homeVisit: 'yes' }]] },
    because: 'The frailty score is {scale}, but 3 or more things are hard or a home visit is needed.',
  },
  {
    id: 'H-5b', when: { item9: ['1 or more, before the safety conversation', '1 or more, too old to count'], safetyTalk: 'asked, none' },
    because: 'An older PHQ-9 had item 9 of 1 or more; the safety conversation since found no thoughts.',
  },
  { id: 'H-5b', when: { note: 'ended', asksNote: 'no' }, because: '{note}, and no new one is asked for.' },
  { id: 'H-5b', when: { jobRisk: 'date past' }, because: 'The meeting or dismissal was on {jobDate}: what was decided?' },
  { id: 'H-5b', when: { note: 'ends over 3 months ahead' }, because: '{note}, more than 3 months ahead.' },
  { id: 'H-5b', when: { declineCleared: 'yes', decline: 'no change' }, because: 'A sudden decline was ticked and cleared, but they manage as before.' },
  { id: 'H-5b', when: { homeUnticked: 'yes' }, because: 'Questions on managing at home are answered, but “Managing at home” is not ticked.' },
  { id: 'H-5b', when: { workUnticked: 'yes' }, because: 'Questions on work are answered, but “Work” is not ticked.' },
  { id: 'H-5b', when: { mentalUnticked: 'yes' }, because: 'Questions on mental health are answered, but “Mental health in daily life” is not ticked.' },
]
