import { and, eq, lte } from 'drizzle-orm'
import { londonDay } from '#lib/day'
import type { Me } from '#lib/me'
import { look } from './client'
import { rowColumns, type Row } from './rows'
import { referrals } from './schema/referrals'

const most = 20

/** The referrals I sent that are elsewhere now, and whose day has come to ask whether the patient got there. Whom it showed is noted. */
export async function listAgain(me: Me): Promise<readonly Row[]> {
  const { practice, place, sentBy, dueOn, id } = referrals
  const due = and(eq(practice, me.practice), eq(place, 'again'), eq(sentBy, me.staff), lte(dueOn, londonDay(me.at)))
  const noted = (rows: readonly Row[]) => (rows.length > 0 ? { act: 'listed', subject: null, detail: { list: 'again', ids: rows.map((row) => row.id) } } : undefined)
  return await look(me, noted, (db) => db.select(rowColumns).from(referrals).where(due).orderBy(dueOn, id).limit(most))
}
