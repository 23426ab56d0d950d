import { and, asc, count, desc, eq, gt, inArray, lte, max, sql } from 'drizzle-orm'
import { addDays, londonDay } from '#lib/day'
import { counted, differencesIn, differs, nothing, spotAfter, steps, type Balanced, type Difference, type Spot, type Step, type Tally } from '#lib/balance'
import type { Me } from '#lib/me'
import type { State } from '#lib/moves/states'
import { commit, look } from './client'
import { placeIn } from './columns'
import { acts } from './schema/acts'
import { referrals } from './schema/referrals'
import type { Reader } from './statements'

/** The balance at this moment, what differs, and the balances of the days before, the latest first. */
export type BalanceNow = { readonly tally: Tally; readonly upTo: number; readonly differences: readonly Difference[]; readonly days: readonly Balanced[] }

const [batch, atOnce, shown] = [5_000, 200, 14]
const theirs = (me: Me) => eq(acts.practice, me.practice)

/**
 * received = open + closed + redirected + signposted + returned, counted from acts: the last day's balance and what was
 * done since; `afresh` counts from the first act. Beside it what is stored, both as of one act, so that work that goes on
 * meanwhile makes no difference.
 */
export async function readBalance(me: Me, afresh = false): Promise<BalanceNow> {
  return await look(me, { act: 'balance-read', subject: null }, (db) => balanceNow(db, me, afresh))
}

/**
 * Counts, and keeps the balance as it stood at the end of the day before, as an act; afresh as each month begins, so that
 * no day rests on days before it for ever. Answers what was kept.
 */
export async function keepBalance(me: Me): Promise<Balanced> {
  const { tally, upTo, differences } = await readBalance(me, londonDay(me.at).endsWith('-01'))
  const balanced = { ...tally, day: addDays(londonDay(me.at), -1), upTo, differs: differs(differences) }
  await commit(me, { act: 'balanced', subject: null, detail: balanced }, () => [])
  return balanced
}

/** The last balance that was kept; undefined before the first. */
export async function lastBalance(me: Me): Promise<Balanced | undefined> {
  return (await look(me, { act: 'balance-read', subject: null }, (db) => daysOf(db, me, 1)))[0]
}

async function balanceNow(db: Reader, me: Me, afresh: boolean): Promise<BalanceNow> {
  const days = await daysOf(db, me, shown)
  const last = afresh ? undefined : days[0]
  const { stored, upTo } = await storedOf(db, me)
  const tally = await countedSince(db, me, last ?? { ...nothing, upTo: 0 }, upTo)
  return { tally, upTo, differences: differencesIn(tally, stored), days }
}

async function daysOf(db: Reader, me: Me, most: number): Promise<Balanced[]> {
  const rows = await db.select({ detail: acts.detail }).from(acts).where(and(theirs(me), eq(acts.act, 'balanced'))).orderBy(desc(acts.seq)).limit(most)
  return rows.map(({ detail }) => JSON.parse(detail ?? '') as Balanced)
}

/** What is stored, by state, and the last act it holds: in one statement, so of one moment. */
async function storedOf(db: Reader, me: Me): Promise<{ stored: Partial<Record<State, number>>; upTo: number }> {
  const end = db.select({ seq: max(acts.seq) }).from(acts).where(theirs(me))
  const rows = await db.select({ state: referrals.state, n: count(), upTo: sql<number>`(${end})`.mapWith(Number) }).from(referrals).where(eq(referrals.practice, me.practice)).groupBy(referrals.state)
  return { stored: Object.fromEntries(rows.map(({ state, n }) => [state, Number(n)])), upTo: rows[0]?.upTo ?? Number((await end)[0]?.seq ?? 0) }
}

async function countedSince(db: Reader, me: Me, from: Tally & { readonly upTo: number }, upTo: number): Promise<Tally> {
  const spots = new Map<string, Spot>()
  let tally: Tally = { received: from.received, stray: from.stray, spots: from.spots }
  for (let seq = from.upTo; seq < upTo; seq += batch) {
    const since = await stepsOf(db, and(theirs(me), gt(acts.seq, seq), lte(acts.seq, Math.min(seq + batch, upTo))))
    if (from.upTo > 0) await findSpots(db, me, since, from.upTo, spots)
    tally = counted(tally, since, spots)
  }
  return tally
}

/** Where those stood, at that act, who were received before it. */
async function findSpots(db: Reader, me: Me, since: readonly Step[], at: number, spots: Map<string, Spot>): Promise<void> {
  const fresh = new Set(since.filter(({ act }) => act === 'sent').map(({ subject }) => subject))
  const old = [...new Set(since.map(({ subject }) => subject))].filter((subject) => !spots.has(subject) && !fresh.has(subject))
  for (let n = 0; n < old.length; n += atOnce) {
    const before = await stepsOf(db, and(theirs(me), inArray(acts.subject, old.slice(n, n + atOnce)), lte(acts.seq, at)))
    for (const step of before) {
      const spot = spotAfter(spots.get(step.subject), step)
      if (spot) spots.set(step.subject, spot)
    }
  }
}

/** Acts that move a referral, with where to: cut out of the detail where it stands, for reading all of it would cost a hundred times as much. */
async function stepsOf(db: Reader, which: ReturnType<typeof and>): Promise<Step[]> {
  const to = sql<string>`substr(${acts.detail}, ${placeIn(acts.detail, '"to":"')} + 6, 24)`
  const rows = await db.select({ subject: acts.subject, act: acts.act, to }).from(acts).where(and(which, inArray(acts.act, [...steps]))).orderBy(asc(acts.seq))
  return rows.map(({ subject, act, to: cut }) => ({ subject: subject ?? '', act, to: cut.split('"')[0] ?? '' }))
}
