import { kinds } from './rules/kinds'
import type { Screen } from './rules/screen'
import { actWithinMinutes, stopScreens, toRecord } from './rules/stop-screens'
import { stopIds, type ScreenId } from './rules/verdict'

/** What holds whatever the rules say: the properties that are tried over whole forms with every change. */
export const principles: readonly string[] = [
  'Best Fit sorts; a person decides. Whoever sent a referral may disagree with the rules in one step, and both views are kept.',
  'A danger comes before everything else, even before a complaint about the form. Learning more can add a stop, never lift one.',
  'A band says how soon somebody is in touch. It says nothing about how great a danger is.',
  'An answer that is missing never closes a referral, never takes away a band that other answers reached, and never passes a safety question.',
  'A score of 0 on item 9 of the PHQ-9 changes nothing: it is not taken as reassurance.',
  'A receptionist enters no score and no judgement, and sees no band. What they send is read by a clinician or the OT first.',
  'A date may come forward when something is learned. It never moves back by itself.',
]

/** Each stop in the words of this person: what to do, what to say, whom to ring. */
export const screenLines = (who: 'clinician' | 'receptionist'): readonly (readonly [id: string, words: string])[] =>
  stopIds.map((id) => [id, screenWords(stopScreens[id][who])])

/** What must be recorded before each stop is cleared, beside who and when. */
export const clearingLines: readonly (readonly [id: string, words: string])[] = stopIds.map((id: ScreenId) => [id, stopScreens[id].records.map((what) => toRecord[what]).join(' ')])

/** How long a stop may stand without an action before others are told. */
export const stopAlarm = `A stop without a recorded action for ${actWithinMinutes} minutes shows over the queue.`

function screenWords({ heading, steps, say, ring }: Screen): string {
  return [`${heading}:`, ...steps, ...(say ? [`Says: ${say}`] : []), `Rings: ${ring.map((kind) => kinds[kind].name).join(', ')}.`].join(' ')
}
