import { and, eq, min, sql } from 'drizzle-orm'
import type { Me } from '#lib/me'
import { once } from './once'
import { referrals } from './schema/referrals'
import type { Reader } from './statements'

/** What waits before the OT, for the head of the queue. `more`: the queue is so long that these are at least so many. */
export type Counts = {
  readonly open: number
  readonly toScreen: number
  readonly holdsLate: number
  readonly waiting: number
  readonly due: number
  readonly mine: number
  readonly longestSince: number | null
  readonly more: boolean
}

const most = 1_000
const nothing = { open: 0, toScreen: 0, holdsLate: 0, waiting: 0, due: 0, mine: 0, longestSince: null }

/** Counts the queue in one index, never reading a row: as cheap in a large practice as in a small one. */
export async function countQueue(db: Reader, { practice, staff }: Me, today: string): Promise<Counts> {
  const [counted] = await counting(db).execute({ practice, staff, today })
  const counts = counted ?? nothing
  return { ...counts, more: counts.open > most }
}

const counting = once((db) => {
  const [practice, staff, today] = ['practice', 'staff', 'today'].map((name) => sql.placeholder(name))
  const inQueue = and(sql`${referrals.practice} = ${practice}`, eq(referrals.place, 'queue'))
  const { state, dueOn, owner } = referrals
  const q = db.select({ state, dueOn, owner }).from(referrals).where(inQueue).orderBy(dueOn, referrals.id).limit(most + 1).as('q')
  const longest = db.select({ since: min(referrals.sentAt) }).from(referrals).where(inQueue)
  const which = (condition: ReturnType<typeof sql>) => sql`count(*) filter (where ${condition})`.mapWith(Number)
  return db
    .select({
      open: sql`count(*)`.mapWith(Number),
      toScreen: which(sql`${q.state} = 'UNSCREENED'`),
      holdsLate: which(sql`${q.state} = 'HOLD_INFO' and ${q.dueOn} < ${today}`),
      waiting: which(sql`${q.state} = 'QUEUED'`),
      due: which(sql`${q.dueOn} <= ${today}`),
      mine: which(sql`${q.owner} = ${staff}`),
      longestSince: sql<number>`(${longest})`.mapWith((at: string | number | null) => (at === null ? null : Number(at))),
    })
    .from(q)
    .prepare('counts')
})
