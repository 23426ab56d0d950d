import { eq, lt, sql } from 'drizzle-orm'
import { read, write } from './client'
import { hashOf } from './ids'
import { counters } from './schema/leases'
import { may } from './statements'

const anybody = { practice: '', bearer: 'counter' }
const day = 24 * 60 * 60_000

/** How often it was counted, and when last. `what` may name a person: only its hash is kept. */
export async function counted(what: string): Promise<{ count: number; at: number }> {
  const { count, at } = counters
  const [found] = await read(anybody, (db) => db.select({ count, at }).from(counters).where(eq(counters.name, hashOf(what))))
  return found ?? { count: 0, at: 0 }
}

/** Counts one more; none is lost when many come at once. */
export async function count(what: string, at: number): Promise<void> {
  await write(anybody, (db) => [
    db.insert(counters).values({ name: hashOf(what), count: 1, at })
      .onConflictDoUpdate({ target: counters.name, set: { count: sql`${counters.count} + 1`, at } })
      .returning({ name: counters.name }),
  ])
}

/** Begins again at nought. */
export async function forget(what: string): Promise<void> {
  await write(anybody, (db) => [may(db.delete(counters).where(eq(counters.name, hashOf(what))).returning({ name: counters.name }))])
}

/** Forgets what has not been counted for a day. */
export async function dropOldCounters(at: number): Promise<void> {
  await write(anybody, (db) => [may(db.delete(counters).where(lt(counters.at, at - day)).returning({ name: counters.name }))])
}
