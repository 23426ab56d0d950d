import type { Me } from '#lib/me'
import type { Change } from '#lib/referral'
import { linked } from '../links'
import { store } from '../open'
import { rowOf } from '../rows'
import { acts } from '../schema/acts'
import { referrals } from '../schema/referrals'

/** One change of a referral, and who made it when. */
export type Made = { readonly me: Me; readonly change: Change }

/**
 * Keeps many fresh referrals of one practice in one transaction, each with all that was done to it since it was sent: the
 * rows and the chained acts that `addReferral` and `saveChange` would have left one by one. Only for filling a database
 * with more than a practice sends; throws when an id or a reference is already there.
 */
export async function keepMany(practice: string, histories: readonly (readonly Made[])[]): Promise<void> {
  const noted = histories.flat().map(({ me, change: { act } }) => ({ me, act }))
  const rows = histories.flatMap((history) => history.at(-1)?.change.referral ?? []).map(rowOf)
  if ([...noted.map(({ me }) => me), ...rows].some((each) => each.practice !== practice)) throw new Error('a change of another practice')
  const open = await store()
  await open.keep({
    scope: { practice }, subject: '',
    rows: (db) => [db.insert(referrals).values(rows).returning({ id: referrals.id })],
    closing: (head, db) => [db.insert(acts).values(linked(head, noted)).returning({ seq: acts.seq })],
  })
}
