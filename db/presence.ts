import { and, desc, eq, gte, ne } from 'drizzle-orm'
import type { Me } from '#lib/me'
import { acts } from './schema/acts'
import type { Reader } from './statements'

/** Somebody else who has this referral open, as far as its history tells, and since when they looked last. */
export type Beside = { readonly name: string; readonly at: number }

const lately = 5 * 60_000

/** Who else opened this referral in the last five minutes, the latest first: told from what is noted anyway. */
export async function othersHere(db: Reader, me: Me, id: string): Promise<Beside[]> {
  const { staff, name, at, seq } = acts
  const theirs = and(eq(acts.practice, me.practice), eq(acts.subject, id), eq(acts.act, 'opened'), ne(staff, me.staff), gte(at, me.at - lately))
  const rows = await db.select({ staff, name, at }).from(acts).where(theirs).orderBy(desc(seq)).limit(20)
  return rows.filter((row, n) => rows.findIndex((each) => each.staff === row.staff) === n).map(({ name: who, at: when }) => ({ name: who, at: when }))
}
