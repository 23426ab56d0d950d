import { and, count, desc, eq, isNull, min } from 'drizzle-orm'
import type { Incident } from '#lib/incidents'
import type { Me } from '#lib/me'
import { commit, look, read } from './client'
import { isId } from './ids'
import { incidents } from './schema/incidents'

type Reported = Pick<Incident, 'referral' | 'reference' | 'kind' | 'harm' | 'words'>
type Closed = Pick<Incident, 'did' | 'learned' | 'lfpse'>

const { practice, ...columns } = incidents
const shown = {
  id: columns.id, referral: columns.referral, reference: columns.reference, kind: columns.kind, harm: columns.harm, words: columns.words, by: columns.by, byName: columns.byName,
  at: columns.at, did: columns.did, learned: columns.learned, lfpse: columns.lfpse, closedBy: columns.closedBy, closedAt: columns.closedAt, version: columns.version,
}
const most = 100

/** Keeps a problem somebody reports, with its act. Sent twice under one id it throws `Stale`: it is kept already. */
export async function reportIncident(me: Me, id: string, { referral, reference, kind, harm, words }: Reported): Promise<void> {
  const row = { practice: me.practice, id, referral, reference, kind, harm, words, by: me.staff, byName: me.name, at: me.at, did: '', learned: '', lfpse: '', closedBy: '', closedAt: null, version: 1 }
  await commit(me, { act: 'problem-reported', subject: referral, detail: { problem: id, kind, harm, words } }, (db) => [
    db.insert(incidents).values(row).onConflictDoNothing().returning({ id: incidents.id }),
  ])
}

/** Problems of this practice, open ones first and the oldest of them before the others, then the closed, the latest first; `mine` only those this person reported. */
export async function listIncidents(me: Me, mine: boolean): Promise<Incident[]> {
  const these = and(eq(practice, me.practice), mine ? eq(columns.by, me.staff) : undefined)
  const noted = { act: 'problems-read', subject: null }
  return await look(me, noted, async (db) => {
    const open = await db.select(shown).from(incidents).where(and(these, isNull(columns.closedAt))).orderBy(columns.at, columns.id)
    const all = await db.select(shown).from(incidents).where(these).orderBy(desc(columns.at), columns.id).limit(most)
    return [...open, ...all.filter(({ closedAt }) => closedAt !== null)]
  })
}

/** One problem of this practice; undefined when there is none of that id. */
export async function readIncident(me: Me, id: string): Promise<Incident | undefined> {
  if (!isId(id)) return undefined
  const it = and(eq(practice, me.practice), eq(columns.id, id))
  return (await look(me, { act: 'problem-read', subject: id }, (db) => db.select(shown).from(incidents).where(it)))[0]
}

/** How many problems are open, and since when the oldest is (ms UTC); null for none. Numbers only, nobody's record. */
export async function countOpenIncidents(me: Me): Promise<{ readonly open: number; readonly since: number | null }> {
  const these = and(eq(practice, me.practice), isNull(columns.closedAt))
  const [found] = await read(me, (db) => db.select({ open: count(), since: min(columns.at) }).from(incidents).where(these))
  return { open: Number(found?.open ?? 0), since: found?.since ? Number(found.since) : null }
}

/** Closes a problem with what was done. Throws `Stale` when somebody did since `version`. */
export async function closeIncident(me: Me, id: string, version: number, { did, learned, lfpse }: Closed): Promise<void> {
  const it = and(eq(practice, me.practice), eq(columns.id, id), eq(columns.version, version), isNull(columns.closedAt))
  await commit(me, { act: 'problem-closed', subject: id, detail: { did, learned, lfpse } }, (db) => [
    db.update(incidents).set({ did, learned, lfpse, closedBy: me.name, closedAt: me.at, version: version + 1 }).where(it).returning({ id: incidents.id }),
  ])
}
