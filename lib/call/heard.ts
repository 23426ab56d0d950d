import { gate } from '../questions/gate'
import type { Screen } from '../rules/screen'
import { dangers, screenOf } from '../rules/danger-screens'
import { receptionScreens } from '../rules/stop-screens-reception'

/** Words heard (D.2), with what to do and what to say. `value` is the answer to the safety gate. */
export type Heard = { readonly value: (typeof dangers)[number]; readonly words: string; readonly screen: Screen }

/** D.2, in the order of the gate; the last is "I am not sure". */
export const heard: readonly Heard[] = dangers.map((value) => ({ value, words: wordsOf(value), screen: receptionScreens[screenOf[value]] }))

function wordsOf(value: string): string {
  const option = gate.gate.options.find((each) => each.value === value)
  return option && 'wordsFor' in option ? option.wordsFor.receptionist : ''
}
