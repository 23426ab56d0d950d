import { and, ne, sql } from 'drizzle-orm'
import type { Me } from '#lib/me'
import type { Equal } from '#lib/reports/fair'
import type { ReportFilter } from '#lib/reports/filter'
import { look } from './client'
import { count, countedBy, counting } from './report-where'
import { referrals } from './schema/referrals'

const { age, sex, soon, contactWait, endedWait, sentDay } = referrals
const left = sql`case when ${contactWait} < 0 then ${endedWait} else -1 end`
const since = sql`case when ${contactWait} < 0 and ${endedWait} < 0 then ${sentDay} else -1 end`

/** How long people sent to the OT waited until somebody spoke to them, by age and sex. Counted whole: small numbers are hidden in lib/reports/fair. */
export async function countFair(me: Me, filter: ReportFilter): Promise<Equal[]> {
  const counted = and(countedBy(me, filter), ne(soon, ''))
  return await look(me, counting('fair', filter), (db) =>
    db.select({ age, sex, soon, wait: contactWait, left: left.mapWith(Number), since: since.mapWith(Number), count }).from(referrals).where(counted)
      .groupBy(age, sex, soon, contactWait, left, since))
}
