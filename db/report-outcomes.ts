import { and, eq, gte, lt, sql, type SQLWrapper } from 'drizzle-orm'
import { addDays } from '#lib/day'
import type { Me } from '#lib/me'
import type { ReportFilter } from '#lib/reports/filter'
import type { Outcomes } from '#lib/reports/outcomes'
import { midnightOf, mondayOf, sundayOf } from '#lib/reports/weeks'
import { look } from './client'
import { count, countedBy, countIf, counting } from './report-where'
import { acts } from './schema/acts'
import { referrals } from './schema/referrals'

const { endedAs, outcome, did, goals, goalStart, goalEnd, confidenceStart, confidenceEnd, gpStart, gpEnd } = referrals
const total = (of: SQLWrapper) => sql`coalesce(sum(${of}), 0)`.mapWith(Number)
const totalIf = (of: SQLWrapper, known: SQLWrapper) => sql`coalesce(sum(${of}) filter (where ${known} >= 0), 0)`.mapWith(Number)
const scores = {
  goals: total(goals), goalStart: total(goalStart), goalEnd: total(goalEnd),
  confident: countIf(sql`${confidenceStart} >= 0`), confidenceStart: totalIf(confidenceStart, confidenceStart), confidenceEnd: totalIf(confidenceEnd, confidenceStart),
  gp: countIf(sql`${gpStart} >= 0`), gpStart: totalIf(gpStart, gpStart), gpEnd: totalIf(gpEnd, gpStart),
}
// In words, not as a value given later: so the server knows how few they are among all acts.
const missed = sql`${acts.act} in ('didNotAttend', 'wasNotBrought', 'cancelledByPatient', 'cancelledByUs')`

/** How it ended for people sent in these weeks, what came of it, what was done, and which appointments of these weeks did not happen. */
export async function countOutcomes(me: Me, filter: ReportFilter): Promise<Outcomes> {
  const counted = countedBy(me, filter)
  const complete = and(counted, sql`${outcome} <> ''`)
  const { practice, act, at } = acts
  const then = and(eq(practice, me.practice), missed, gte(at, midnightOf(mondayOf(filter.from))), lt(at, midnightOf(addDays(sundayOf(filter.to), 1))))
  return await look(me, counting('outcomes', filter), async (db) => ({
    ended: await db.select({ endedAs, count }).from(referrals).where(counted).groupBy(endedAs),
    outcomes: await db.select({ outcome, did, count, ...scores }).from(referrals).where(complete).groupBy(outcome, did),
    missed: await db.select({ act, count }).from(acts).where(then).groupBy(act),
  }))
}
