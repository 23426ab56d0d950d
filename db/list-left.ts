import { and, eq, inArray, isNull, lt, ne, notInArray, or } from 'drizzle-orm'
import { londonDay } from '#lib/day'
import type { Me } from '#lib/me'
import { endedStates, type State } from '#lib/moves/states'
import { look } from './client'
import { rowColumns, type Row } from './rows'
import { members } from './schema/people'
import { referrals } from './schema/referrals'
import type { Reader } from './statements'

const most = 50
const { practice, id, state, dueOn, unread, sentBy } = referrals

/**
 * What somebody should have closed and has not, the oldest first: what waits past its day for its sender, or for a sender
 * who no longer works here; what ended without its summary; who was sent elsewhere and not asked after. Not what I sent
 * myself: that waits for me on my own list. Whom it showed is noted.
 */
export async function listLeft(me: Me): Promise<readonly Row[]> {
  const today = londonDay(me.at)
  const noted = (rows: readonly Row[]) => (rows.length > 0 ? { act: 'listed', subject: null, detail: { list: 'left', ids: rows.map((row) => row.id) } } : undefined)
  const here = and(eq(practice, me.practice), ne(sentBy, me.staff))
  return await look(me, noted, async (db) => {
    const some = (...where: Parameters<typeof and>) => db.select(rowColumns).from(referrals).where(and(here, ...where)).orderBy(dueOn, id).limit(most)
    const unseen = (wants: State) => some(eq(unread, 1), eq(state, wants), or(lt(dueOn, today), notInArray(sentBy, whoWorksHere(db, me))))
    const unclosed = await some(inArray(state, ['SIGNPOSTED', ...endedStates]), lt(dueOn, today))
    return [...(await unseen('INFO_REQUESTED')), ...(await unseen('SUMMARY_SENT')), ...unclosed].sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
  })
}

const whoWorksHere = (db: Reader, me: Me) => db.select({ person: members.person }).from(members).where(and(eq(members.practice, me.practice), isNull(members.endedAt)))
