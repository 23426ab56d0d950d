import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Me } from '#lib/me'
import type { State } from '#lib/moves/states'
import type { Referral } from '#lib/referral'
import { look } from './client'
import { referrals } from './schema/referrals'

const pageSize = 50

/**
 * Whole referrals in these states, by id, for what time does to them (release a hold, bring forward); `dueBefore` only
 * those due before that day. `after` is the `next` of the page before.
 */
export async function listOpen(me: Me, states: readonly State[], after = '', dueBefore = '9999-12-31'): Promise<{ referrals: Referral[]; next: string | null }> {
  const { practice, id, state, dueOn, whole } = referrals
  const wanted = and(eq(practice, me.practice), inArray(state, [...states]), sql`${id} > ${after}`, sql`${dueOn} < ${dueBefore}`)
  const noted = (found: readonly { id: string }[]) => ({ act: 'listed', subject: null, detail: { list: 'open', ids: found.map((row) => row.id) } })
  const rows = await look(me, noted, (db) => db.select({ id, whole }).from(referrals).where(wanted).orderBy(id).limit(pageSize))
  const next = rows.length === pageSize ? (rows.at(-1)?.id ?? null) : null
  return { referrals: rows.map((row) => row.whole).filter(Boolean), next } // one that cannot be read holds up no other
}
