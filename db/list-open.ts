import { and, eq, inArray, sql, type SQL } from 'drizzle-orm'
import type { Me } from '#lib/me'
import type { State } from '#lib/moves/states'
import type { Referral } from '#lib/referral'
import { look } from './client'
import { referrals } from './schema/referrals'

const pageSize = 50
const { practice, id, state, dueOn, unread, whole } = referrals

/** Whole referrals, by id, for what time does to them; `next` begins the page after, null when there is none. */
export type OpenPage = { readonly referrals: Referral[]; readonly next: string | null }

/**
 * Whole referrals in these states, by id, for what time does to them (release a hold, bring forward); `dueBefore` only
 * those due before that day. `after` is the `next` of the page before.
 */
export const listOpen = (me: Me, states: readonly State[], after = '', dueBefore = '9999-12-31'): Promise<OpenPage> =>
  pageOf(me, 'open', after, dueBefore, inArray(state, [...states]))

/** The same of those that wait for their sender to read or to answer. */
export const listUnread = (me: Me, after = '', dueBefore = '9999-12-31'): Promise<OpenPage> => pageOf(me, 'unread', after, dueBefore, eq(unread, 1))

async function pageOf(me: Me, list: string, after: string, dueBefore: string, which: SQL): Promise<OpenPage> {
  const wanted = and(eq(practice, me.practice), which, sql`${id} > ${after}`, sql`${dueOn} < ${dueBefore}`)
  const noted = (found: readonly { id: string }[]) => ({ act: 'listed', subject: null, detail: { list, ids: found.map((row) => row.id) } })
  const rows = await look(me, noted, (db) => db.select({ id, whole }).from(referrals).where(wanted).orderBy(id).limit(pageSize))
  const next = rows.length === pageSize ? (rows.at(-1)?.id ?? null) : null
  return { referrals: rows.map((row) => row.whole).filter(Boolean), next } // one that cannot be read holds up no other
}
