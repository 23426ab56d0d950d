import { and, desc, eq, gte, inArray, like, lt, notInArray, type SQL } from 'drizzle-orm'
import type { Me } from '#lib/me'
import { moveNames } from '#lib/moves/moves'
import type { Referral } from '#lib/referral'
import { look } from './client'
import { doneOf, type Happened } from './done'
import { isId } from './ids'
import { othersHere, type Beside } from './presence'
import { acts } from './schema/acts'
import { referrals } from './schema/referrals'
import type { Reader } from './statements'

export type { Happened } from './done'
export type ActFilter = { readonly act?: string; readonly staff?: string; readonly subject?: string }

const changes = ['sent', 'undone', ...moveNames]
const threeMonths = 92 * 24 * 60 * 60_000
const pageSize = 50

/** What was done to a referral, the first act first: what `replay` reads. */
export async function timeline(me: Me, id: string): Promise<Happened[]> {
  if (!isId(id)) return []
  return await look(me, { act: 'history-read', subject: id }, (db) => changesOf(db, me, id))
}

/** A referral of this practice with what was done to it and who else has it open, noted as one opening; undefined when there is none. */
export async function openWithTimeline(me: Me, id: string): Promise<{ referral: Referral; timeline: Happened[]; here: Beside[] } | undefined> {
  if (!isId(id)) return undefined
  const it = and(eq(referrals.practice, me.practice), eq(referrals.id, id))
  const { whole } = referrals
  return await look(me, { act: 'opened', subject: id }, async (db) => {
    const [found] = await db.select({ whole }).from(referrals).where(it)
    return found && { referral: found.whole, timeline: await changesOf(db, me, id), here: await othersHere(db, me, id) }
  })
}

/** Who saw a referral, the latest first: each opening ever, and each list or search that showed it since then (three months). */
export async function whoLooked(me: Me, id: string, since = me.at - threeMonths): Promise<Happened[]> {
  if (!isId(id)) return []
  const opened = and(eq(acts.subject, id), notInArray(acts.act, changes))
  const shown = and(inArray(acts.act, ['listed', 'searched']), gte(acts.at, since), like(acts.detail, `%"${id}"%`))
  return await look(me, { act: 'who-looked', subject: id }, async (db) =>
    [...(await some(db, me, opened)), ...(await some(db, me, shown))].sort((a, b) => b.seq - a.seq),
  )
}

/** Every act of this practice, the latest first, a page at a time; `before` is the `next` of the page before. */
export async function allActs(me: Me, filter: ActFilter = {}, before?: number): Promise<{ rows: Happened[]; next: number | null }> {
  const { act, staff, subject } = filter
  const wanted = and(
    act ? eq(acts.act, act) : undefined,
    staff ? eq(acts.staff, staff) : undefined,
    subject ? eq(acts.subject, subject) : undefined,
    before === undefined ? undefined : lt(acts.seq, before),
  )
  const rows = await look(me, { act: 'audit-read', subject: null, detail: { ...filter } }, (db) => some(db, me, wanted, pageSize + 1))
  const shown = rows.slice(0, pageSize)
  return { rows: shown, next: rows.length > pageSize ? (shown.at(-1)?.seq ?? null) : null }
}

async function changesOf(db: Reader, me: Me, id: string): Promise<Happened[]> {
  const theirs = and(eq(acts.practice, me.practice), eq(acts.subject, id), inArray(acts.act, changes))
  return (await db.select().from(acts).where(theirs).orderBy(acts.seq)).map(doneOf)
}

const some = async (db: Reader, me: Me, wanted: SQL | undefined, most = 10_000): Promise<Happened[]> => {
  const ours = and(eq(acts.practice, me.practice), wanted)
  return (await db.select().from(acts).where(ours).orderBy(desc(acts.seq)).limit(most)).map(doneOf)
}
