import { careOf } from '#lib/moves/care'
import type { Referral } from '#lib/moves/shape'
import type { State } from '#lib/moves/states'

/** Where a referral lies: before the OT, with an OT, with somebody else, waiting for its summary, to be asked about again, or done with. */
export type Place = 'queue' | 'caseload' | 'elsewhere' | 'summary' | 'again' | 'over'

const places = {
  STOPPED: 'elsewhere',
  SIGNPOSTED: 'elsewhere',
  HOLD_INFO: 'queue',
  UNSCREENED: 'queue',
  QUEUED: 'queue',
  ADVICE: 'queue',
  INFO_REQUESTED: 'queue',
  ACCEPTED: 'caseload',
  CONTACTING: 'caseload',
  BOOKED: 'caseload',
  SEEN: 'caseload',
  IN_PROGRESS: 'caseload',
  DNA: 'caseload',
  WAS_NOT_BROUGHT: 'caseload',
  CANCELLED_PATIENT: 'caseload',
  CANCELLED_SERVICE: 'caseload',
  REDIRECTED: 'summary',
  RETURNED_TO_REFERRER: 'summary',
  COMPLETED: 'summary',
  CLOSED_SAFETY: 'summary',
  CLOSED_DIED: 'summary',
  CLOSED_MOVED: 'summary',
  CLOSED_PATIENT_CHOICE: 'summary',
  CLOSED_ADMITTED: 'summary',
  CLOSED_NO_CONTACT: 'summary',
  SUMMARY_SENT: 'over',
} as const satisfies Record<State, Place>

/** Where a referral in this state lies. */
export const placeOf = (state: State): Place => places[state]

/** Where this referral lies: with another service, or over, it may have a day on which somebody asks after it (F.1, F.4). */
export const placeNow = (referral: Pick<Referral, 'state' | 'care'>): Place => (againOf(referral) ? 'again' : placeOf(referral.state))

/** What is asked about it again, and has not been yet; null when nothing is. */
export function againOf({ state, care }: Pick<Referral, 'state' | 'care'>): 'arrived' | 'three_months' | null {
  if (state === 'SIGNPOSTED') return 'arrived'
  const { again } = careOf({ care })
  return state === 'SUMMARY_SENT' && again?.came === null ? again.kind : null
}
