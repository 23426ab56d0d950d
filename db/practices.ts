import { and, eq, sql } from 'drizzle-orm'
import { theClock, type Me } from '#lib/me'
import { commit, read } from './client'
import { once } from './once'
import { practices } from './schema/practices'
import type { Reader } from './statements'

/** A surgery: its name and phone are for anyone. */
export type Practice = typeof practices.$inferSelect
type Named = Pick<Practice, 'name' | 'ods' | 'pcn' | 'phone'>

const theirs = once((db) => db.select().from(practices).where(eq(practices.id, sql.placeholder('practice'))).prepare('practice'))

/** The surgery somebody works in at this moment; undefined when there is none of that id. */
export const readPractice = async (me: Me): Promise<Practice | undefined> => await read(me, (db) => practiceIn(db, me))

/** The same, asked in a visit that asks more. */
export const practiceIn = async (db: Reader, { practice }: Me): Promise<Practice | undefined> => (await theirs(db).execute({ practice }))[0]

/** Every surgery of this installation, for what time does (api/clock) and for the first start. */
export const allPractices = async (): Promise<Practice[]> =>
  await read({ practice: '', bearer: 'everybody' }, (db) => db.select().from(practices).orderBy(practices.id))

/** Adds a surgery, before anybody works in it. `id` is made beforehand. */
export async function addPractice(id: string, { name, ods, pcn, phone }: Named, at: number): Promise<void> {
  const row = { id, name, ods, pcn, phone, createdAt: at, version: 1 }
  await commit(theClock(id, at), { act: 'practice-added', subject: id }, (db) => [
    db.insert(practices).values(row).returning({ id: practices.id }),
  ])
}

/** Changes how the surgery is named and reached. Throws `Stale` when somebody else did since `version`. */
export async function changePractice(me: Me, version: number, { name, ods, pcn, phone }: Named): Promise<void> {
  await commit(me, { act: 'practice-changed', subject: me.practice, detail: { name, ods, pcn, phone } }, (db) => [
    db.update(practices)
      .set({ name, ods, pcn, phone, version: version + 1 })
      .where(and(eq(practices.id, me.practice), eq(practices.version, version)))
      .returning({ id: practices.id }),
  ])
}
