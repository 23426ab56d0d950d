import { and, eq, lte } from 'drizzle-orm'
import { londonDay } from '#lib/day'
import type { Me } from '#lib/me'
import { look } from './client'
import { pageSize } from './pages'
import { rowColumns, type Row } from './rows'
import { referrals } from './schema/referrals'

/** Holds nobody answered in time, put before the duty clinician, the oldest first. Whom it showed is noted. */
export async function listHeld(me: Me): Promise<readonly Row[]> {
  const { practice, state, dueOn, id } = referrals
  const late = and(eq(practice, me.practice), eq(state, 'HOLD_INFO'), lte(dueOn, londonDay(me.at)))
  const noted = (rows: readonly Row[]) => ({ act: 'listed', subject: null, detail: { list: 'held', ids: rows.map((row) => row.id) } })
  const rows = await look(me, noted, (db) => db.select(rowColumns).from(referrals).where(late).orderBy(dueOn, id).limit(pageSize))
  return rows.filter(({ card }) => card?.escalated !== undefined)
}
