import { sql, type Placeholder, type SQL } from 'drizzle-orm'
import { asSubject } from './columns'
import { rowColumns } from './rows'

/**
 * Who has read a referral, told from what is noted anyway: 2 when `staff` has opened it, 1 when only somebody else has, null
 * when nobody has yet; that its sender looks at it again does not count (HZ14). In words of SQL, as drizzle leaves out whose a column is
 * where a query has one table; the `||` keeps SQLite to the index of the referral's own few acts.
 */
const readBy = (staff: string | Placeholder): SQL<number | null> => sql<number | null>`(
  select max(case when a.staff = ${staff} then 2 else 1 end) from acts a
  where a.practice = referrals.practice and a.subject = ${asSubject(sql`referrals.id`)} and a.act || '' = 'opened' and a.staff <> referrals.sent_by)`

/** The columns of a row of the queue, for this reader. */
export const queueColumns = (staff: string | Placeholder) => ({ ...rowColumns, readBy: readBy(staff) })
