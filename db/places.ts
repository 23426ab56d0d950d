import type { State } from '#lib/moves/states'

/** Where a referral lies: before the OT, with an OT, with somebody else, waiting for its summary, or done with. */
export type Place = 'queue' | 'caseload' | 'elsewhere' | 'summary' | 'over'

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
