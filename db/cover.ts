import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Json, Me, Role } from '#lib/me'
import { read } from './client'
import { once } from './once'
import { members, people } from './schema/people'
import { settings } from './schema/services'
import type { Reader } from './statements'

/** Somebody who works here now. */
export type Worker = { readonly person: string; readonly name: string; readonly job: string; readonly role: Role }
type Kept = { readonly value: Json; readonly version: number }
const never: Kept = { value: null, version: 0 }

/** Under which names a practice keeps its OTs' leave, the pause of new referrals and the days it is closed (db/settings.ts). */
export const coverNames = { leave: 'leave', pause: 'pause', closed: 'closed' } as const

/** Who works here now, by name, and what is kept of their leave, of pauses and of days it is closed. */
export type KeptCover = { readonly workers: readonly Worker[] } & Readonly<Record<keyof typeof coverNames, Kept>>

/** What this practice keeps of cover. */
export const readCover = async (me: Me): Promise<KeptCover> => await read({ practice: me.practice }, (db) => coverIn(db, me))

/** The same, asked in a visit that asks more. */
export async function coverIn(db: Reader, { practice }: Me): Promise<KeptCover> {
  const [workers, found] = await Promise.all([workersOf(db).execute({ practice }), keptOf(db).execute({ practice })])
  const one = (name: string): Kept => found.find((each) => each.name === name) ?? never
  return { workers: workers.sort((a, b) => a.name.localeCompare(b.name, 'en')), leave: one(coverNames.leave), pause: one(coverNames.pause), closed: one(coverNames.closed) }
}

const workersOf = once((db) => {
  const { person, job, role } = members
  const here = and(eq(members.practice, sql.placeholder('practice')), isNull(members.endedAt))
  return db.select({ person, name: people.name, job, role }).from(members).innerJoin(people, eq(people.id, members.person)).where(here).prepare('workers')
})

const keptOf = once((db) => {
  const { name, value, version } = settings
  const these = and(eq(settings.practice, sql.placeholder('practice')), inArray(name, Object.values(coverNames)))
  return db.select({ name, value, version }).from(settings).where(these).prepare('cover')
})
