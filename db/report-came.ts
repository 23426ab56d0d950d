import { and, eq, gte, lt, ne } from 'drizzle-orm'
import type { Me } from '#lib/me'
import type { Came } from '#lib/reports/came'
import type { ReportFilter } from '#lib/reports/filter'
import { sundayOf, mondayOf, midnightOf } from '#lib/reports/weeks'
import { addDays } from '#lib/day'
import { look } from './client'
import { count, countedBy, counting } from './report-where'
import { referrals } from './schema/referrals'
import { signposts } from './schema/signposts'

const { sentWeek, soon, cohorts, role, sorted, routes } = referrals

/** Who came: referrals by week, how soon, group, sender and what the rules made of them; routes they named; where calls went. */
export async function countCame(me: Me, filter: ReportFilter): Promise<Came> {
  const counted = countedBy(me, filter)
  const { practice, hour, route, reason } = signposts
  const calls = and(eq(practice, me.practice), gte(hour, midnightOf(mondayOf(filter.from))), lt(hour, midnightOf(addDays(sundayOf(filter.to), 1))))
  return await look(me, counting('came', filter), async (db) => ({
    sent: await db.select({ week: sentWeek, soon, cohorts, role, sorted, count }).from(referrals).where(counted).groupBy(sentWeek, soon, cohorts, role, sorted),
    routes: await db.select({ routes, cohorts, count }).from(referrals).where(and(counted, ne(routes, ''))).groupBy(routes, cohorts),
    calls: await db.select({ route, reason, count }).from(signposts).where(calls).groupBy(route, reason),
  }))
}
