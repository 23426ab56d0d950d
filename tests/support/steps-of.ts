import type { Move } from '#lib/moves/move'
import type { State } from '#lib/moves/states'

/** Where the rules may send a referral (F.1). */
export const sorted: State[] = ['STOPPED', 'SIGNPOSTED', 'HOLD_INFO', 'UNSCREENED', 'QUEUED', 'ADVICE']
const decided: State[] = ['STOPPED', 'SIGNPOSTED', 'UNSCREENED', 'HOLD_INFO']
const danger: State[] = ['STOPPED', 'CLOSED_PATIENT_CHOICE']

/** Every state this row of the table may lead to from there. */
export function leads(name: string, { to, rechecks }: Move, from: State): State[] {
  if (name.startsWith('release') && from === 'HOLD_INFO' && to === 'QUEUED') return ['QUEUED', 'UNSCREENED']
  if (to === 'sorted') return decided.includes(from) ? [...(from === 'UNSCREENED' ? sorted.filter((state) => state !== 'UNSCREENED') : sorted), 'CLOSED_PATIENT_CHOICE'] : danger
  return [to === 'same' ? from : to, ...(rechecks ? danger : [])]
}
