import { absenceOn, uncovered, type Leave, type Pause } from './absence'
import type { Balanced } from './balance'
import { unattendedSince, type Attended } from './attention'
import type { ClosedDay } from './closed'
import { addDays, longDay, londonDay, type Day } from './day'
import { leftWords, type LeftRow } from './left'
import { atWords } from './moments'
import { brokenWords, dangersOpen, type Entry } from './services-form'
import { dueForReview } from './services-list'
import { standingWarnings, type OtStanding } from './standing-warnings'
import { isWorkingDay } from './working-days'

/** Something a manager has to see to: how loudly it is said, and where it is mended. */
export type Item = { readonly urgent: boolean; readonly words: string; readonly href: string; readonly link: string }

/** What a manager's items are found in. */
export type Practice = {
  readonly services: readonly Entry[]
  readonly attended: Attended
  readonly workers: readonly { readonly person: string; readonly role: string }[]
  readonly leaves: readonly Leave[]
  readonly pause: Pause | null
  readonly ots: readonly OtStanding[]
  readonly closed?: readonly ClosedDay[]
  /** What whoever should have closed it has not. */
  readonly left: readonly Pick<LeftRow, 'state' | 'reference'>[]
  /** The balance of the last day it was kept (HZ10); undefined before the first. */
  readonly balance: Pick<Balanced, 'day' | 'differs'> | undefined
  /** How many notices did not arrive, and since when the longest overdue waits to be sent. */
  readonly post: { readonly undelivered: readonly unknown[]; readonly overdueSince: number | null }
}

const lookAhead = 14
const toServices = { href: '/practice/services', link: 'Look at the services' }
const toCover = { href: '/practice/cover', link: 'Look at cover' }
const toBalance = { href: '/practice/balance', link: 'Look at what is left' }
const toPeople = { href: '/practice/people', link: 'Look at people' }

/** All that a manager has to see to at this moment (ms UTC), the most pressing first; empty when there is nothing. */
export function practiceItems(practice: Practice, at: number): readonly Item[] {
  const today = londonDay(at)
  return [...dangers(practice), ...balance(practice, today), ...queue(practice, at), ...cover(practice, today), ...standings(practice, today), ...left(practice), ...post(practice, at), ...reviews(practice, today)]
}

function dangers({ services }: Practice): Item[] {
  const broken = dangersOpen(services)
  return broken.length > 0 ? [{ urgent: true, words: `${brokenWords(broken)}. Best Fit does not start again until they do.`, ...toServices }] : []
}

/** Whatever was received is somewhere, every day (HZ10). */
function balance({ balance: last }: Practice, today: Day): Item[] {
  if (!last) return []
  const { day, differs } = last
  const lost = `${differs} ${differs === 1 ? 'referral was' : 'referrals were'} not accounted for at the end of ${longDay(day)}. Tell whoever runs Best Fit today, and look for them on paper and in the record.`
  return [
    ...(differs > 0 ? [{ urgent: true, words: lost, ...toBalance }] : []),
    ...(day < addDays(today, -2) ? [{ urgent: true, words: `Nobody has counted the referrals since ${longDay(day)}. Tell whoever runs Best Fit.`, ...toBalance }] : []),
  ]
}

/** A queue nobody looks after (HZ8). */
function queue({ attended }: Practice, at: number): Item[] {
  const since = unattendedSince(attended, at)
  if (since === null) return []
  const waits = attended.waiting === 1 ? '1 referral waits' : `${attended.waiting} referrals wait`
  const last = attended.openedAt === null ? 'Nobody has ever opened the queue' : `Nobody has opened the queue since it was opened ${atWords(attended.openedAt, at)}`
  return [{ urgent: true, words: `${last}. ${waits} in it. Ask an OT, a supervisor or a clinician to open it today.`, ...toCover }]
}

function cover({ workers, leaves, pause, closed = [] }: Practice, today: Day): Item[] {
  const { ots, seen } = absenceOn(today, workers, leaves, pause)
  if (ots === 0) return [{ urgent: true, words: 'No OT works here. What is sent to the OT waits, and nobody sees to it.', ...toPeople }]
  const days = Array.from({ length: lookAhead + 1 }, (_, n) => addDays(today, n)).filter((day) => isWorkingDay(day, closed.map((each) => each.day)))
  const without = uncovered(days, workers, leaves)
  return without.map(({ name, from, to }) => ({
    urgent: !seen && from <= today, words: `Nobody covers for ${name}, away ${from === to ? `on ${longDay(from)}` : `from ${longDay(from)} to ${longDay(to)}`}.`, ...toCover,
  }))
}

/** What ends, is due or blocks an OT (F.7, HZ24): the blocks and what is over first. */
function standings({ ots }: Practice, today: Day): Item[] {
  const items = ots.flatMap((ot) => standingWarnings(ot, today).map(({ urgent, words }) => (
    { urgent, words: `${ot.name}: ${words}.`, href: `/practice/standing/${ot.staff}`, link: 'Look at their standing' }
  )))
  return [...items.filter(({ urgent }) => urgent), ...items.filter(({ urgent }) => !urgent)]
}

/** Problems that were reported and are still open (HZ25). */
export function problemItems({ open, since }: { readonly open: number; readonly since: number | null }, at: number): readonly Item[] {
  if (open === 0 || since === null) return []
  const words = open === 1 ? `A problem was reported ${atWords(since, at)} and is open.` : `${open} problems are open, the oldest since it was reported ${atWords(since, at)}.`
  return [{ urgent: true, words, href: '/practice/problems', link: 'Look at the problems' }]
}

/** What ended and was neither seen nor closed (HZ8, HZ12): by its reference, for a manager reads no referral. */
const left = (practice: Practice): Item[] =>
  leftWords(practice.left).map((words) => ({ urgent: false, words: `${words} Ask a clinician to see to it under My referrals.`, ...toBalance }))

const anHour = 60 * 60_000

function post({ post: { undelivered, overdueSince } }: Practice, at: number): Item[] {
  const lost = undelivered.length === 1 ? '1 notice did not arrive' : `${undelivered.length} notices did not arrive`
  return [
    ...(undelivered.length > 0 ? [{ urgent: true, words: `${lost}. Tell whoever they were for.`, ...toBalance }] : []),
    ...(overdueSince !== null && at - overdueSince > anHour ? [{ urgent: false, words: `Notices wait to be sent since ${atWords(overdueSince, at)}. The mail server may be away.`, ...toBalance }] : []),
  ]
}

function reviews({ services }: Practice, today: Day): Item[] {
  const due = dueForReview(services, today)
  if (due.length === 0) return []
  const [names, rest] = [due.slice(0, 5).map(({ name }) => name).join(', '), due.length - 5]
  const words = due.length === 1 ? 'One service is due to be checked' : `${due.length} services are due to be checked`
  return [{ urgent: false, words: `${words}: ${names}${rest > 0 ? ` and ${rest} more` : ''}.`, ...toServices }]
}
