import { ageOn, londonDay, type Day } from '../day'
import { offDays } from '../delays'
import { careOf } from '../moves/care'
import type { Referral } from '../moves/shape'
import { slowestStop } from '../moves/stopped'
import { workingDaysBetween, type Off } from '../working-days'
import { goalsOf, viewOf, soonOf } from './counted-words'
import { numberOf, weekOf } from './weeks'

/** Not yet, or not known: a day, a wait or a score that is not there. */
export const none = -1

/**
 * What the reports count of a referral, and nothing that names anybody: days as numbers, waits in working days from the
 * day it was sent (without days the practice was closed or the patient asked to wait), codes as they are kept. Lists stand between blanks, as `cohorts` does.
 */
export function countedIn(referral: Referral) {
  const { sentAt, patient, role, verdict, override } = referral
  const sent = londonDay(sentAt)
  return {
    sentWeek: weekOf(sent), sentDay: numberOf(sent), role, soon: soonOf(referral), sorted: verdict.disposition, ruled: verdict.band ?? '',
    view: viewOf(referral), viewBy: override?.role ?? '',
    sex: patient.sex ?? '', age: patient.born ? ageOn(patient.born, sent) : none,
    routes: listed(verdict.routes.map(({ kind }) => kind)),
    ...datesIn(referral, sent), ...stopIn(referral), ...goalsOf(referral),
  }
}

const listed = (words: readonly string[]) => (words.length > 0 ? ` ${[...new Set(words)].sort().join(' ')} ` : '')

/** When they were first spoken to, first seen, and when it ended. */
function datesIn(referral: Referral, sent: Day) {
  const { ended, contactBy, due, patientTold } = referral
  const [contact, seen] = [firstContact(referral), careOf(referral).firstSeenAt]
  const over = ended?.at ?? null
  const left = seen ?? over
  const off = offDays(referral)
  return {
    contactBy: dayIn(contactBy), contactDay: dayAt(contact), contactWait: waitTo(sent, contact, off),
    seenBy: dayIn(due), seenDay: dayAt(seen), seenWait: waitTo(sent, seen, off),
    endedDay: dayAt(over), endedWait: waitTo(sent, over, off), endedAs: ended?.state ?? '',
    toldWait: waitTo(sent, patientTold?.at ?? null, off),
    leftWeek: left === null ? 0 : weekOf(londonDay(left)), leftBy: leftBy(seen, over),
  }
}

/** The first time anybody spoke to the patient; meeting them is that as well. */
function firstContact(referral: Referral): number | null {
  const { firstContactAt, firstSeenAt } = careOf(referral)
  const spoken = referral.attempts.find(({ came }) => came === 'spoke')?.at
  const all = [firstContactAt, firstSeenAt, spoken].filter((at) => typeof at === 'number')
  return all.length > 0 ? Math.min(...all) : null
}

function leftBy(seen: number | null, over: number | null): '' | 'seen' | 'ended' {
  if (seen !== null) return 'seen'
  return over === null ? '' : 'ended'
}

const dayIn = (day: Day | null) => (day === null ? none : numberOf(day))
const dayAt = (at: number | null) => (at === null ? none : numberOf(londonDay(at)))
const waitTo = (sent: Day, at: number | null, off: Off) => (at === null ? none : Math.max(workingDaysBetween(sent, londonDay(at), off), 0))

/** The stop that waited longest for an action; 0 when there was none, or nothing was done yet. */
function stopIn({ stops = [] }: Referral) {
  const slowest = slowestStop(stops)
  return { stoppedAt: slowest?.at ?? 0, actedAt: slowest?.actedAt ?? 0, stops: listed(stops.flatMap(({ rules }) => rules)) }
}
