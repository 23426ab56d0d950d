import { and, count, desc, eq, like, min, or } from 'drizzle-orm'
import type { Me } from '#lib/me'
import { read } from './client'
import { acts } from './schema/acts'
import { referrals } from './schema/referrals'

/** When somebody last opened the queue, how many wait in it, and since when the longest does; null for never. */
export type Attended = { readonly openedAt: number | null; readonly waiting: number; readonly since: number | null }

/** Whether anybody looks after this practice's queue: from what was noted when it was opened. Moments and a number, nobody's record. */
export async function readAttended(me: Me): Promise<Attended> {
  const list = (name: string) => like(acts.detail, `{"list":"${name}"%`)
  const opened = and(eq(acts.practice, me.practice), eq(acts.act, 'listed'), or(list('queue'), list('next')))
  const queue = and(eq(referrals.practice, me.practice), eq(referrals.place, 'queue'))
  return await read(me, async (db) => {
    const [last] = await db.select({ at: acts.at }).from(acts).where(opened).orderBy(desc(acts.seq)).limit(1)
    const [waits] = await db.select({ waiting: count(), since: min(referrals.sentAt) }).from(referrals).where(queue)
    return { openedAt: last?.at ?? null, waiting: Number(waits?.waiting ?? 0), since: waits?.since ? Number(waits.since) : null }
  })
}
