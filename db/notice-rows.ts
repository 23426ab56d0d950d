import { and, eq, isNull, ne, sql, type SQL } from 'drizzle-orm'
import type { Me, Role } from '#lib/me'
import { noticesOf, type Notice } from '#lib/notices'
import type { Change } from '#lib/referral'
import { notices } from './schema/notices'
import { members } from './schema/people'
import { may, type Statement, type Writer } from './statements'

/** The notices a change causes, as rows to be kept with it or not at all. Of one act nobody is told twice. */
export const noticeRows = (db: Writer, me: Me, change: Change): Statement[] =>
  noticesOf(change, me).map((notice) => ('person' in notice.to ? toPerson(db, rowOf(me, change, notice, notice.to.person)) : toRole(db, me, change, notice, notice.to.role)))

/** One notice as a row that waits to be sent at once. */
export const toPerson = (db: Writer, row: typeof notices.$inferInsert): Statement =>
  may(db.insert(notices).values(row).onConflictDoNothing().returning({ event: notices.event }))

const rowOf = ({ practice, at }: Me, { referral }: Change, { event, says, isOfDay }: Notice, person: string): typeof notices.$inferInsert =>
  ({ practice, event, person, says, subject: isOfDay ? null : referral.id, reference: isOfDay ? null : referral.reference, about: null, at, stands: 'waiting', tries: 0, next: at, why: null })

/** To everybody who works here in that role as the act is kept, but for whoever acts. */
function toRole(db: Writer, me: Me, change: Change, notice: Notice, role: Role): Statement {
  const fixed = Object.fromEntries(Object.entries(rowOf(me, change, notice, '')).map(([name, value]) => [name, typed(value).as(name)]))
  const here = and(eq(members.practice, me.practice), eq(members.role, role), isNull(members.endedAt), ne(members.person, me.staff))
  const each = db.select({ ...(fixed as Columns), person: members.person }).from(members).where(here)
  return may(db.insert(notices).select(each).onConflictDoNothing().returning({ event: notices.event }))
}

type Columns = { readonly [name in keyof typeof notices.$inferSelect]: SQL.Aliased<typeof notices.$inferSelect[name]> }
/** PostgreSQL takes a value in a select for text unless it is told. */
const typed = (value: unknown): SQL => (typeof value === 'number' ? sql`cast(${value} as bigint)` : sql`cast(${value} as text)`)
