import { and, gt, sql } from 'drizzle-orm'
import type { Me } from '#lib/me'
import type { ReportFilter } from '#lib/reports/filter'
import type { Stopped } from '#lib/reports/stops'
import { look } from './client'
import { count, countedBy, counting } from './report-where'
import { referrals } from './schema/referrals'

const { sentWeek, stops, stoppedAt, actedAt } = referrals
const minutes = sql`case when ${actedAt} > 0 then (${actedAt} - ${stoppedAt}) / 60000 else -1 end`
const since = sql`case when ${actedAt} > 0 then 0 else ${stoppedAt} end`

/** Referrals that were stopped, by what stopped them and how long it took until somebody acted. */
export async function countStops(me: Me, filter: ReportFilter): Promise<Stopped[]> {
  const stopped = and(countedBy(me, filter), gt(stoppedAt, 0))
  return await look(me, counting('stops', filter), (db) =>
    db.select({ week: sentWeek, stops, minutes: minutes.mapWith(Number), since: since.mapWith(Number), count }).from(referrals).where(stopped)
      .groupBy(sentWeek, stops, minutes, since))
}
