import type { StopFacts } from './fact-table'
import type { Row } from './row'
import type { ScreenId } from './verdict'

export type StopRow = Row<StopFacts> & {
  readonly id: ScreenId
  /** Nothing but the answer itself lifts it: clearing alone does not (C.1). */
  readonly onlyByAnswer?: true
}

/**
 * C.1. Law: any that fires; nothing else is computed, whatever the age, the agreement or the role.
 * The sentences name what was ticked or heard, never an illness: a receptionist reads them too.
 */
export const stops: readonly StopRow[] = [
  { id: 'S1', when: { emergency: 'yes' }, because: 'Emergency signs, now or in the last few days.' },
  { id: 'S2', when: { headOrFracture: 'yes' }, because: 'A head injury, or a fall: a bone may be broken, they cannot stand on it, or they take blood thinners.' },
  { id: 'S3', when: [{ suddenDecline: 'yes' }, { decline: 'over days' }], because: 'Managing much less well, or newly confused, within hours or days.' },
  { id: 'S4', when: { blackoutNow: 'yes' }, because: 'A blackout, or more than 1 hour on the floor, in the last few days.' },
  { id: 'S5', when: { backAndNumb: 'yes' }, because: 'Back pain with numbness between the legs, a bladder or bowel change, or both legs affected.' },
  {
    id: 'S6', when: [{ planToDie: 'yes' }, { safetyTalk: ['plan or intent', 'recent attempt'] }],
    because: 'A plan or intent to end their life, self-harm, an attempt in the last 4 weeks, or somebody is not safe.',
  },
  {
    id: 'S7', when: { item9: ['1 or more', '1 or more, before the safety conversation'], talkRecorded: 'no' }, onlyByAnswer: true,
    because: 'PHQ-9 item 9 is 1 or more, and no safety conversation of the last 7 days is recorded.',
  },
  { id: 'S8', when: { psychosis: 'yes' }, because: 'Hearing voices or believing frightening things, unusually high or overactive, not eating or drinking, a very low weight or losing it fast, or shaking since they stopped drinking.' },
  { id: 'S9', when: { perinatal: 'yes' }, because: 'Pregnant or with a baby under 2, and severe new mental symptoms, such as frightening thoughts.' },
  {
    id: 'S10', when: [{ abuse: 'yes' }, { dependants: 'no' }],
    because: 'Abuse, neglect or exploitation of an adult or child, or people they care for are not looked after.',
  },
  { id: 'S11', when: { nobodyTonight: 'yes' }, because: 'Nobody can keep them safe tonight, or essential care has stopped.' },
  {
    id: 'S12', when: { every: [{ thoughtsOfDying: 'yes' }, [{ talkRecorded: 'no' }, { safetyTalk: 'asked, none' }]] }, onlyByAnswer: true,
    because: 'Thoughts of suicide or self-harm are ticked, and no safety conversation about them is recorded.',
  },
  { id: 'S13', when: { wordsHeard: 'yes' }, because: 'No danger is ticked, but the text holds words of danger. A clinician answers the safety questions again.' },
  { id: 'S14', when: { worried: 'yes' }, because: 'Something else that worries whoever spoke with them, or that they are not sure of. A clinician answers the safety questions.' },
]
