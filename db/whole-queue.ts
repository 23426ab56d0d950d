import { and, eq, sql, type SQL, type SQLWrapper } from 'drizzle-orm'
import { once } from './once'
import { pageSize } from './pages'
import { queueColumns } from './read-by'
import { referrals } from './schema/referrals'

const { practice, id, state, place, dueOn } = referrals

/** The queue in three: to be screened, and holds whose answer is late, stand in front; then the rest. */
export function partsOf(today: string | SQLWrapper) {
  const toScreen = eq(state, 'UNSCREENED')
  const lateHolds = sql`(${state} = 'HOLD_INFO' and ${dueOn} < ${today})`
  return { toScreen, lateHolds, rest: sql`(${eq(place, 'queue')} and not (${toScreen} or ${lateHolds}))` }
}

const part = (name: string, where: SQL) => once((db) =>
  db.select(queueColumns(sql.placeholder('staff'))).from(referrals).where(and(eq(practice, sql.placeholder('practice')), where)).orderBy(dueOn, id).limit(pageSize + 1).prepare(name))

const { toScreen, lateHolds, rest } = partsOf(sql.placeholder('today'))
/** The first page of the queue as nobody has narrowed it, and who is stopped: what every visit asks for, with `practice`, `staff` and `today`. */
export const wholeQueue = {
  toScreen: part('to-screen', toScreen), lateHolds: part('late-holds', lateHolds), rest: part('rest', rest),
  stopped: part('stopped', eq(state, 'STOPPED')),
}
