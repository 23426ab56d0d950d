import type { Screen } from './screen'
import { clinicianScreens } from './stop-screens-clinician'
import { receptionScreens } from './stop-screens-reception'
import { stopIds, type ScreenId } from './verdict'

export { screenOf } from './danger-screens'

/** What must be recorded before a stop is cleared, beside who and when, which come from signing in (C.1). */
export const toRecord = {
  action: 'What did you do?',
  told: 'Does the patient know?',
  seenWhere: 'Where were they seen?',
  outcome: 'What came of it?',
  followedBy: 'Who is following them up?',
  followedOn: 'When?',
  safeContact: 'How can they be reached safely?',
  safetyTalk: 'What came of the safety conversation?',
  gate: 'The safety questions, answered again',
} as const
export type ToRecord = keyof typeof toRecord

export type StopScreen = { readonly clinician: Screen; readonly receptionist: Screen; readonly records: readonly ToRecord[] }

const usual = ['action', 'told'] as const
const records: Readonly<Record<ScreenId, readonly ToRecord[]>> = {
  S1: [...usual, 'seenWhere', 'outcome'],
  S2: usual,
  S3: usual,
  S4: usual,
  S5: [...usual, 'seenWhere', 'outcome'],
  S6: [...usual, 'followedBy', 'followedOn'],
  S7: ['safetyTalk'],
  S8: [...usual, 'followedBy', 'followedOn'],
  S9: usual,
  S10: [...usual, 'safeContact'],
  S11: usual,
  S12: ['safetyTalk'],
  S13: ['gate'],
  S14: ['gate'],
}

/** D.1 and D.2: for every stop, what a clinician and what a receptionist sees and does, and what clears it. */
export const stopScreens = Object.fromEntries(
  stopIds.map((id) => [id, { clinician: clinicianScreens[id], receptionist: receptionScreens[id], records: records[id] }]),
) as Readonly<Record<ScreenId, StopScreen>>

/** Minutes until somebody is alerted that a stop has no action yet (section D). */
export const actWithinMinutes = 15
