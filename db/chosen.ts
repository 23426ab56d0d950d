import { and, eq, inArray } from 'drizzle-orm'
import type { Me } from '#lib/me'
import type { Referral } from '#lib/referral'
import { look } from './client'
import { isId } from './ids'
import { referrals } from './schema/referrals'

/** These referrals of this practice, whole, in the order they are due: to be printed. Which were shown is noted. */
export async function openMany(me: Me, ids: readonly string[]): Promise<Referral[]> {
  const wanted = ids.filter(isId)
  if (wanted.length === 0) return []
  const { practice, id, dueOn, whole } = referrals
  const noted = (rows: readonly { id: string }[]) => ({ act: 'listed', subject: null, detail: { list: 'printed', ids: rows.map((row) => row.id) } })
  const rows = await look(me, noted, (db) =>
    db.select({ id, whole }).from(referrals).where(and(eq(practice, me.practice), inArray(id, wanted))).orderBy(dueOn, id))
  return rows.map((row) => row.whole).filter(Boolean) // one that cannot be read keeps no other from being printed
}
