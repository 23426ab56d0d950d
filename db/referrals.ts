import { and, eq } from 'drizzle-orm'
import type { Me } from '#lib/me'
import { refusal } from '#lib/moves/refusals'
import type { Change, Referral } from '#lib/referral'
import { Stale } from '#lib/refusal'
import { commit, look } from './client'
import { endDraft } from './drafts'
import { unlessOpen, type Sure } from './find-open'
import { freshReference, isId } from './ids'
import { noticeRows } from './notice-rows'
import { rowOf } from './rows'
import { acts } from './schema/acts'
import { referrals } from './schema/referrals'

export { findOpen } from './find-open'
export { listMine } from './list-mine'
export { listOpen, listUnread } from './list-open'
export { listQueue } from './list-queue'
export { whoWon } from './who-won'

const ours = (me: Me, id: string) => and(eq(referrals.practice, me.practice), eq(referrals.id, id))

/**
 * Keeps a referral just sent, and ends its draft. Sent again, the first is answered and nothing changes; other answers
 * under an id already used are refused ('already-sent'). A reference already taken is replaced by a fresh one. With
 * `alone`, one patient gets one, however many send at once: another that is open refuses it ('has-open').
 */
export async function addReferral(me: Me, change: Change, alone?: Sure): Promise<Referral> {
  refuseOthers(me, change)
  try {
    await commit(me, change.act, (db) => [
      db.insert(referrals).values(rowOf(change.referral)).onConflictDoNothing().returning({ id: referrals.id }),
      ...(alone ? unlessOpen(db, me, change.referral, alone) : []),
      endDraft(db, me, change.referral.id),
      ...noticeRows(db, me, change),
    ])
    return change.referral
  } catch (why) {
    if (!(why instanceof Stale)) throw why
  }
  const first = await openReferral(me, change.referral.id, 'sent-again')
  if (!first) return await addReferral(me, withReference(change, freshReference()), alone)
  if (await sameAsSent(me, change)) return first
  throw refusal('already-sent')
}

/** A referral of this practice; undefined when there is none. That somebody looked is kept first (`act` says how). */
export async function openReferral(me: Me, id: string, act = 'opened'): Promise<Referral | undefined> {
  if (!isId(id)) return undefined
  const { whole } = referrals
  const [found] = await look(me, { act, subject: id }, (db) => db.select({ whole }).from(referrals).where(ours(me, id)))
  if (found?.whole === null) throw new Error('a referral that cannot be read')
  return found?.whole
}

/** Keeps a move made on `version` of a referral, with the notices it causes. Throws `Stale` when somebody changed it since: `whoWon` tells who. */
export async function saveChange(me: Me, version: number, change: Change): Promise<void> {
  refuseOthers(me, change)
  const { referral } = change
  if (referral.version !== version + 1) throw new Stale(referral.id)
  await commit(me, change.act, (db) => [
    db.update(referrals)
      .set(rowOf(referral))
      .where(and(ours(me, referral.id), eq(referrals.version, version)))
      .returning({ id: referrals.id }),
    ...noticeRows(db, me, change),
  ])
}

/** Whether this is what was sent the first time under this id: same sender, same answers. */
async function sameAsSent(me: Me, { referral, act }: Change): Promise<boolean> {
  const { detail, staff } = acts
  const sent = and(eq(acts.practice, me.practice), eq(acts.subject, referral.id), eq(acts.act, act.act))
  const [first] = await look(me, { act: 'sent-again', subject: referral.id }, (db) =>
    db.select({ detail, staff }).from(acts).where(sent).limit(1),
  )
  return first?.staff === me.staff && answersIn(first.detail) === answersIn(JSON.stringify(act.detail))
}

const answersIn = (detail: string | null) => JSON.stringify((JSON.parse(detail ?? '{}') as { answers?: unknown }).answers)

function withReference({ referral, act }: Change, reference: string): Change {
  return { referral: { ...referral, reference }, act: { ...act, detail: { ...(act.detail as object), reference } } }
}

/** A change decided for one practice is never kept in another. */
function refuseOthers(me: Me, { referral }: Change): void {
  if (referral.practice !== me.practice) throw new Error('a change of another practice')
}
