import { addDays, londonDay, type Day } from '../day'
import { appointmentBy, contactBy, earlier, hardDay, nextWorkingDay } from '../due'
import { settings } from '../rules/settings'
import { bands, type Band } from '../rules/verdict'
import { addWorkingDays } from '../working-days'
import { shifted } from '../delays'
import { careOf } from './care'
import { nextTry } from './reaching'
import type { Referral } from './shape'
import type { State } from './states'

type Kept = Omit<Referral, 'band' | 'due' | 'contactBy' | 'dueOn'>
type Soon = Pick<Referral, 'band' | 'due' | 'contactBy'>
type Dated = Kept & Soon

const rank = (band: Band | null) => (band === null ? bands.length : bands.indexOf(band))

/** The earlier of two bands; the one there is, when the other is none. */
export const earlierBand = (a: Band | null, b: Band | null): Band | null => (rank(b) < rank(a) ? b : a)

/** How soon, and what is due next: derived from what was said and recorded, never set by hand. */
export function withDates(kept: Kept): Referral {
  const dated = { ...kept, ...delayed(soon(kept), kept) }
  return { ...dated, dueOn: nextDue[kept.state](dated) }
}

function soon(kept: Kept): Soon {
  const { verdict } = kept
  const band = bandNow(kept)
  if (band === null || band === 'P0_STOP') return { band, due: verdict.due, contactBy: verdict.contactBy }
  if (band === verdict.band && verdict.due) return { band, due: verdict.due, contactBy: verdict.contactBy ?? verdict.due }
  return dates(band, kept)
}

/** A person's band is dated like the rules' own: from the day it was sent, and never past a hard day. */
function dates(band: Exclude<Band, 'P0_STOP'>, { sentAt, answers, closed }: Kept): Soon {
  const sent = londonDay(sentAt)
  const due = appointmentBy(settings.bands[band], sent, hardDay(answers, sent, closed), closed)
  return { band, due, contactBy: contactBy(settings.contact[band], sent, due, closed) }
}

/** A patient who asked to wait is due later by the working days they asked for; but never after a hard day (E, C.4). */
function delayed({ band, due, contactBy: touch }: Soon, { delays = [], answers, sentAt, closed }: Kept): Soon {
  const later = (day: Day) => earlier(shifted(day, delays, closed), hardDay(answers, londonDay(sentAt), closed))
  return { band, due: due && later(due), contactBy: touch && later(touch) }
}

/** The OT's view replaces the rules' until they speak again; a sender's only brings forward. Nothing waits without a band (H-6). */
function bandNow({ verdict, override, sortedAt, state }: Kept): Band | null {
  if (state === 'STOPPED') return 'P0_STOP'
  const own = override?.band ?? null
  const decides = override?.role === 'ot' && override.at >= sortedAt
  const band = decides && own ? own : earlierBand(verdict.band, own)
  return band ?? (withoutBand.includes(state) ? null : 'P3_ROUTINE')
}

const withoutBand: readonly State[] = ['SIGNPOSTED', 'UNSCREENED', 'HOLD_INFO', 'ADVICE']

const since = ({ since: at }: Dated) => londonDay(at)
const after = (days: number) => (referral: Dated) => addWorkingDays(since(referral), days, referral.closed)
const reply = (referral: Dated) => nextWorkingDay(londonDay(referral.sentAt), referral.closed)
const touch = (referral: Dated): Day => referral.contactBy ?? referral.due ?? reply(referral)
const toSummarise = (referral: Dated) => (referral.ended?.soon ? since(referral) : addWorkingDays(since(referral), 5, referral.closed))

/** The day somebody asks whether they got there, or how they are three months on; null when nothing is left to ask. */
function lookOn(referral: Dated): Day | null {
  const { again } = careOf(referral)
  return again?.came === null ? again.on : null
}

/** Read within five working days; then what is looked at again. */
function afterSummary(referral: Dated): Day {
  const readBy = addWorkingDays(referral.summary ? londonDay(referral.summary.at) : since(referral), 5, referral.closed)
  return referral.acknowledged ? lookOn(referral) ?? readBy : earlier(readBy, lookOn(referral))
}

/** The next attempt of F.2 step 3; once they were spoken to the first appointment, and two days after a missed one. */
function reachBy(referral: Dated): Day {
  const next = nextTry(referral)
  if (next) return next
  if (careOf(referral).firstSeenAt !== null) return after(5)(referral)
  const now = referral.attempts.filter(({ at }) => at >= referral.since)
  if (now.length > 0) return referral.due ?? touch(referral)
  return referral.attempts.length > 0 ? after(2)(referral) : touch(referral)
}

/** The day the next thing is due in each state: section E, and F.2 for what the OT's own work asks. */
const nextDue: Readonly<Record<State, (referral: Dated) => Day>> = {
  STOPPED: since,
  SIGNPOSTED: (referral) => lookOn(referral) ?? addDays(since(referral), 14),
  HOLD_INFO: (referral) => referral.verdict.holds.reduce((first, { by }) => earlier(first, by), touch(referral)),
  UNSCREENED: (referral) => referral.verdict.screenBy ?? reply(referral),
  QUEUED: touch,
  ADVICE: after(1),
  INFO_REQUESTED: (referral) => earlier(after(2)(referral), touch(referral)),
  ACCEPTED: touch,
  CONTACTING: reachBy,
  BOOKED: (referral) => referral.booking?.on ?? touch(referral),
  SEEN: after(5),
  IN_PROGRESS: (referral) => referral.next ?? after(20)(referral),
  DNA: after(1),
  WAS_NOT_BROUGHT: after(1),
  CANCELLED_PATIENT: after(1),
  CANCELLED_SERVICE: after(1),
  REDIRECTED: toSummarise,
  RETURNED_TO_REFERRER: toSummarise,
  COMPLETED: toSummarise,
  CLOSED_SAFETY: toSummarise,
  CLOSED_DIED: toSummarise,
  CLOSED_MOVED: toSummarise,
  CLOSED_PATIENT_CHOICE: toSummarise,
  CLOSED_ADMITTED: toSummarise,
  CLOSED_NO_CONTACT: toSummarise,
  SUMMARY_SENT: afterSummary,
}
