/** `open` waits for somebody's work; `ended` waits for its summary; `over` is the mandatory last step (F.1). */
type Stage = 'open' | 'ended' | 'over'
type StateRow = { readonly name: string; readonly stage: Stage }

/**
 * The states of F.1, with their names on screen. A draft is not yet a referral (db/drafts.ts), and SUBMITTED
 * is the moment of sorting, never stored. Each name is also what the referrer reads.
 */
export const states = {
  STOPPED: { name: 'Stopped: act first', stage: 'open' },
  SIGNPOSTED: { name: 'Sent elsewhere', stage: 'open' },
  HOLD_INFO: { name: 'On hold', stage: 'open' },
  UNSCREENED: { name: 'To screen', stage: 'open' },
  QUEUED: { name: 'Waiting', stage: 'open' },
  ADVICE: { name: 'Advice wanted', stage: 'open' },
  INFO_REQUESTED: { name: 'Question to you', stage: 'open' },
  ACCEPTED: { name: 'Accepted', stage: 'open' },
  CONTACTING: { name: 'Being contacted', stage: 'open' },
  BOOKED: { name: 'Booked', stage: 'open' },
  SEEN: { name: 'Seen', stage: 'open' },
  IN_PROGRESS: { name: 'Work in progress', stage: 'open' },
  DNA: { name: 'Did not attend', stage: 'open' },
  WAS_NOT_BROUGHT: { name: 'Was not brought', stage: 'open' },
  CANCELLED_PATIENT: { name: 'Cancelled by the patient', stage: 'open' },
  CANCELLED_SERVICE: { name: 'Cancelled by us', stage: 'open' },
  REDIRECTED: { name: 'Redirected', stage: 'ended' },
  RETURNED_TO_REFERRER: { name: 'Returned to the referrer', stage: 'ended' },
  COMPLETED: { name: 'Completed', stage: 'ended' },
  CLOSED_SAFETY: { name: 'Closed: stop dealt with', stage: 'ended' },
  CLOSED_DIED: { name: 'Closed: the patient died', stage: 'ended' },
  CLOSED_MOVED: { name: 'Closed: moved away', stage: 'ended' },
  CLOSED_PATIENT_CHOICE: { name: 'Closed: the patient decided against it', stage: 'ended' },
  CLOSED_ADMITTED: { name: 'Closed: in hospital', stage: 'ended' },
  CLOSED_NO_CONTACT: { name: 'Closed: could not be reached', stage: 'ended' },
  SUMMARY_SENT: { name: 'Summary sent', stage: 'over' },
} as const satisfies Record<string, StateRow>

export type State = keyof typeof states

const all = Object.keys(states) as State[]
const inStage = (stage: Stage) => all.filter((state) => states[state].stage === stage)

/** Every state somebody still has to work on. */
export const openStates: readonly State[] = inStage('open')

/** Every state that waits for its summary: nothing else is left to do. */
export const endedStates: readonly State[] = inStage('ended')

export const allStates: readonly State[] = all
