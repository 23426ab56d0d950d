import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Json, Me, Role } from '#lib/me'
import { read } from './client'
import { once } from './once'
import { members, people } from './schema/people'
import { settings } from './schema/services'

/** Somebody who works here now. */
export type Worker = { readonly person: string; readonly name: string; readonly job: string; readonly role: Role }
type Kept = { readonly value: Json; readonly version: number }
const never: Kept = { value: null, version: 0 }

/** Under which names a practice keeps its OTs' leave and the pause of new referrals (db/settings.ts). */
export const coverNames = { leave: 'leave', pause: 'pause' } as const

/** Who works here now, by name, and what is kept of leave and pauses: in one go, as every form for a referral asks it. */
export async function readCover({ practice }: Me): Promise<{ readonly workers: readonly Worker[] } & Readonly<Record<keyof typeof coverNames, Kept>>> {
  const [workers, found] = await read({ practice }, async (db) => [await workersOf(db).execute({ practice }), await keptOf(db).execute({ practice })] as const)
  const one = (name: string): Kept => found.find((each) => each.name === name) ?? never
  return { workers: workers.sort((a, b) => a.name.localeCompare(b.name, 'en')), leave: one(coverNames.leave), pause: one(coverNames.pause) }
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
