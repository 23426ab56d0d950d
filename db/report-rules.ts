import { and, inArray } from 'drizzle-orm'
import type { Me } from '#lib/me'
import type { Viewed } from '#lib/reports/agreement'
import type { ReportFilter } from '#lib/reports/filter'
import { look } from './client'
import { count, countedBy, counting } from './report-where'
import { referrals } from './schema/referrals'

const { sentWeek, ruled, view, viewBy } = referrals

/** What the rules said, and how people saw it, by the role of who saw it differently: no person is told. */
export async function countViews(me: Me, filter: ReportFilter): Promise<Viewed[]> {
  const sorted = and(countedBy(me, filter), inArray(ruled, ['P1_URGENT', 'P2_SOON', 'P3_ROUTINE']))
  return await look(me, counting('rules', filter), (db) =>
    db.select({ week: sentWeek, ruled, view, viewBy, count }).from(referrals).where(sorted).groupBy(sentWeek, ruled, view, viewBy))
}
