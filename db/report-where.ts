import { and, eq, gte, like, lte, sql, type SQL } from 'drizzle-orm'
import type { Me } from '#lib/me'
import type { ReportFilter } from '#lib/reports/filter'
import { referrals } from './schema/referrals'

const { practice, sentWeek, cohorts, soon, role } = referrals

/** This practice's referrals that a report counts: sent in these weeks, and of them what the filter leaves. */
export const countedBy = (me: Me, filter: ReportFilter): SQL | undefined =>
  and(eq(practice, me.practice), gte(sentWeek, filter.from), lte(sentWeek, filter.to), ...narrowedBy(filter))

/** The filter without its weeks. */
export const narrowedBy = (filter: ReportFilter): (SQL | undefined)[] => [
  filter.soon && eq(soon, filter.soon),
  filter.cohort && like(cohorts, `% ${filter.cohort} %`),
  filter.role && eq(role, filter.role),
]

/** How many of each group. */
export const count = sql`count(*)`.mapWith(Number)

/** How many of each group this is true of. */
export const countIf = (condition: SQL) => sql`count(*) filter (where ${condition})`.mapWith(Number)

/** The act that says who had which report counted: it names nobody. */
export const counting = (report: string, { from, to, cohort, soon: band, role: source }: ReportFilter) =>
  ({ act: 'report-counted', subject: null, detail: { report, from, to, cohort, band, source } })
