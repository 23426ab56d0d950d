import { and, eq, inArray, isNull, lt, lte, min, or, sql } from 'drizzle-orm'
import type { Digest } from '#lib/digest'
import type { Me } from '#lib/me'
import type { Why } from '#lib/post'
import { commit, read, write } from './client'
import { toPerson } from './notice-rows'
import { notices, type Stands } from './schema/notices'
import { members, people } from './schema/people'
import { may } from './statements'

/** A notice as it is kept; `email` is null when its person no longer works here. */
export type Outgoing = typeof notices.$inferSelect & { readonly email: string | null }
type Key = Pick<Outgoing, 'event' | 'person'>

const { practice, event, person, says, at, stands, tries, next, why } = notices
const longest = 10 * 60_000
const [day, monthLong] = [24 * 3_600_000, 31 * 24 * 3_600_000]
const one = (me: Me, key: Key, as: Stands) => and(eq(practice, me.practice), eq(event, key.event), eq(person, key.person), eq(stands, as))

/** Notices whose time has come, the longest waiting first. An address is looked up as the letter is written, and only of who works here then. */
export async function dueNotices(me: Me, most = 50): Promise<Outgoing[]> {
  const due = and(eq(practice, me.practice), eq(stands, 'waiting'), lte(next, me.at))
  const rows = await read(me, (db) =>
    db.select({ notice: notices, email: people.email }).from(notices)
      .leftJoin(members, and(eq(members.practice, practice), eq(members.person, person), isNull(members.endedAt)))
      .leftJoin(people, and(eq(people.id, members.person), isNull(people.endedAt)))
      .where(due).orderBy(next, event, person).limit(most),
  )
  return rows.map(({ notice, email }) => ({ ...notice, email }))
}

/** Takes a notice to send it: true for one taker only, however many instances try. It is then never sent by another. */
export async function takeNotice(me: Me, notice: Outgoing): Promise<boolean> {
  const [taken] = await write(me, (db) => [
    may(db.update(notices).set({ stands: 'taken', tries: notice.tries + 1, next: me.at + longest }).where(and(one(me, notice, 'waiting'), eq(tries, notice.tries))).returning({ event })),
  ])
  return taken === 1
}

/** What became of a notice that was taken. */
export async function settleNotice(me: Me, key: Key, became: { readonly stands: Stands; readonly next: number; readonly why: Why | null }): Promise<void> {
  await write(me, (db) => [may(db.update(notices).set(became).where(one(me, key, 'taken')).returning({ event }))])
}

/** Whoever took these has died: whether they arrived nobody knows, so they are not sent again. */
export async function giveUpTaken(me: Me): Promise<void> {
  const lost = and(eq(practice, me.practice), eq(stands, 'taken'), lt(next, me.at))
  await write(me, (db) => [may(db.update(notices).set({ stands: 'unsure', why: 'broken' }).where(lost).returning({ event }))])
}

/** Forgets what was sent a month ago; while letters are off also what nobody was told of for a day, so that they do not all go at once later. */
export async function dropOldNotices(me: Me, areOff: boolean): Promise<void> {
  const old = and(inArray(stands, ['sent', 'closed']), lt(at, me.at - monthLong))
  const stale = areOff ? and(eq(stands, 'waiting'), lt(at, me.at - day)) : undefined
  await write(me, (db) => [may(db.delete(notices).where(and(eq(practice, me.practice), or(old, stale))).returning({ event }))])
}

/** Keeps a morning's notices: one to each person of a day, however often it is tried. */
export async function addDigests(me: Me, today: string, digests: readonly { readonly person: string; readonly about: Digest }[]): Promise<void> {
  const row = { practice: me.practice, event: `digest ${today}`, says: 'digest', subject: null, reference: null, at: me.at, stands: 'waiting', tries: 0, next: me.at, why: null } as const
  await commit(me, { act: 'digested', subject: null, detail: { people: digests.length } }, (db) => digests.map((each) => toPerson(db, { ...row, ...each })))
}

/** A notice that did not arrive, for a manager: to whom, of what, and why. */
export type Undelivered = Pick<Outgoing, 'event' | 'person' | 'says' | 'reference' | 'at' | 'why'> & { readonly name: string }
/** What did not arrive, the latest first, and since when the longest overdue waits to be sent; null when none does. */
export type Post = { readonly undelivered: readonly Undelivered[]; readonly overdueSince: number | null }

/** How the notices of this practice fare. */
export async function readPost(me: Me): Promise<Post> {
  const row = { event, person, says, reference: notices.reference, at, why, name: sql<string>`coalesce(${people.name}, '')` }
  const lost = and(eq(practice, me.practice), inArray(stands, ['failed', 'unsure']))
  const late = and(eq(practice, me.practice), eq(stands, 'waiting'))
  return await read(me, async (db) => {
    const undelivered = await db.select(row).from(notices).leftJoin(people, eq(people.id, person)).where(lost).orderBy(sql`${at} desc`, event, person).limit(50)
    const [first] = await db.select({ since: min(at) }).from(notices).where(late)
    return { undelivered, overdueSince: first?.since ? Number(first.since) : null }
  })
}

/** A manager has seen that a notice did not arrive, and has told whoever it was for. Throws `Stale` when somebody else has. */
export async function closeNotice(me: Me, key: Key): Promise<void> {
  const lost = and(eq(practice, me.practice), eq(event, key.event), eq(person, key.person), inArray(stands, ['failed', 'unsure']))
  await commit(me, { act: 'notice-closed', subject: key.person, detail: { event: key.event } }, (db) => [db.update(notices).set({ stands: 'closed' }).where(lost).returning({ event })])
}
