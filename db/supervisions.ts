import { and, desc, eq, inArray, max } from 'drizzle-orm'
import type { Day } from '#lib/day'
import type { Me } from '#lib/me'
import type { Supervision } from '#lib/supervision'
import { commit, look, read } from './client'
import { referrals } from './schema/referrals'
import { supervisions } from './schema/supervisions'

/** A supervision as it was kept, by whom. */
export type Held = Supervision & { readonly id: string; readonly by: string; readonly byName: string; readonly at: number }

const most = 50

/** The latest supervisions of this practice, or of one OT of it, the latest first. That they were read is noted. */
export async function listSupervisions(me: Me, ot?: string): Promise<Held[]> {
  const { practice: where, ...rest } = supervisions
  const { id, heldOn, kind, by, byName, at, about, themes, discussed, actions } = rest
  const these = and(eq(where, me.practice), ot === undefined ? undefined : eq(rest.ot, ot))
  return await look(me, { act: 'supervisions-read', subject: ot ?? null }, (db) =>
    db.select({ id, ot: rest.ot, heldOn, kind, by, byName, at, about, themes, discussed, actions }).from(supervisions).where(these).orderBy(desc(heldOn), desc(at)).limit(most),
  )
}

/** When each OT of this practice last had supervision, by their id; whoever never had any is not in it. */
export async function lastSupervised(me: Me): Promise<ReadonlyMap<string, Day>> {
  const { practice, ot, heldOn } = supervisions
  const rows = await read(me, (db) => db.select({ ot, last: max(heldOn) }).from(supervisions).where(eq(practice, me.practice)).groupBy(ot))
  return new Map(rows.flatMap(({ ot: who, last }) => (last === null ? [] : [[who, last] as const])))
}

/** Which of these references are no referral of this practice. */
export async function unknownReferences(me: Me, asked: readonly string[]): Promise<string[]> {
  if (asked.length === 0) return []
  const { practice, reference } = referrals
  const these = and(eq(practice, me.practice), inArray(reference, [...asked]))
  const found = await look(me, { act: 'references-checked', subject: null }, (db) => db.select({ reference }).from(referrals).where(these))
  return asked.filter((each) => !found.some((one) => one.reference === each))
}

/** Keeps a supervision; sent twice under one id it is kept once. It is never changed: what was wrong is put right in another. */
export async function addSupervision(me: Me, id: string, supervision: Supervision): Promise<void> {
  const { ot, heldOn, kind, about, themes, discussed, actions } = supervision
  const row = { practice: me.practice, id, ot, heldOn, kind, about, themes, discussed, actions, by: me.staff, byName: me.name, at: me.at }
  await commit(me, { act: 'supervised', subject: ot, detail: { id, heldOn, kind, about, themes, discussed, actions } }, (db) => [
    db.insert(supervisions).values(row).onConflictDoNothing().returning({ id: supervisions.id }),
  ])
}
