import { and, between, eq, ne, sql } from 'drizzle-orm'
import type { Me } from '#lib/me'
import type { Demand } from '#lib/reports/demand'
import type { ReportFilter } from '#lib/reports/filter'
import { look } from './client'
import { count, countedBy, counting, narrowedBy } from './report-where'
import { referrals } from './schema/referrals'

const { practice, sentWeek, soon, leftWeek, leftBy, place } = referrals

/** Who came for the OT, who left the queue in these weeks whenever they were sent, and who waits to be seen at this moment. */
export async function countDemand(me: Me, filter: ReportFilter): Promise<Demand> {
  const theirs = and(eq(practice, me.practice), ne(soon, ''), ...narrowedBy(filter))
  const went = and(theirs, sql`${leftWeek} > 0`, between(leftWeek, filter.from, filter.to))
  return await look(me, counting('demand', filter), async (db) => {
    const [waits] = await db.select({ count }).from(referrals).where(and(theirs, sql`${place} in ('queue', 'caseload')`, eq(leftWeek, 0)))
    return {
      came: await db.select({ week: sentWeek, count }).from(referrals).where(and(countedBy(me, filter), ne(soon, ''))).groupBy(sentWeek),
      left: await db.select({ week: leftWeek, by: leftBy, count }).from(referrals).where(went).groupBy(leftWeek, leftBy),
      waiting: waits?.count ?? 0,
    }
  })
}
