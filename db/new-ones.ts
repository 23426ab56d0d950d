import { and, count, eq, gt } from 'drizzle-orm'
import type { Me } from '#lib/me'
import { read } from './client'
import { referrals } from './schema/referrals'

/** How many came into the queue after that moment (ms UTC). A number of nobody in particular: nobody was shown, so nothing is noted. */
export async function countNew(me: Me, since: number): Promise<number> {
  const { practice, place, sentAt } = referrals
  const [found] = await read(me, (db) => db.select({ many: count() }).from(referrals).where(and(eq(practice, me.practice), eq(place, 'queue'), gt(sentAt, since))))
  return Number(found?.many ?? 0)
}
