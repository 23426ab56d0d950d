import { and, eq, inArray, like, or } from 'drizzle-orm'
import type { Me } from '#lib/me'
import { look } from './client'
import { rowColumns, type Row } from './rows'
import { referrals } from './schema/referrals'

/** So many are enough for one supervision; the list says that there are more. */
export const mostFlagged = 50

/** What makes a referral worth talking over: the rules were not sure, it came through without an answer, or a stop was cleared. A quoted word cannot be a patient's own: their quotes are kept with a stroke before them. */
const signs = ['"OT_REVIEW"', '"provisional"', '"advice"', '"incomplete":true', '"cleared":true']

/** The open referrals of this practice that are flagged, the earliest due first, one more than `mostFlagged` at most. Whom it showed is noted. */
export async function listFlagged(me: Me): Promise<readonly Row[]> {
  const { practice, place, card, dueOn, id } = referrals
  const flagged = and(eq(practice, me.practice), inArray(place, ['queue', 'caseload']), or(...signs.map((sign) => like(card, `%${sign}%`))))
  const noted = (rows: readonly Row[]) => ({ act: 'listed', subject: null, detail: { list: 'flagged', ids: rows.slice(0, mostFlagged).map((row) => row.id) } })
  return await look(me, noted, (db) => db.select(rowColumns).from(referrals).where(flagged).orderBy(dueOn, id).limit(mostFlagged + 1))
}
