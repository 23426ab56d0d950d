import { and, eq, lte, or } from 'drizzle-orm'
import { write } from './client'
import { leases } from './schema/leases'
import { may } from './statements'

const clock = { practice: '', bearer: 'clock' }

/** Takes or renews a lease for `lasts` ms. True for exactly one holder at a time, however many instances ask. */
export async function takeLease(name: string, holder: string, at: number, lasts: number): Promise<boolean> {
  const free = or(lte(leases.until, at), eq(leases.holder, holder))
  const mine = { name, holder, until: at + lasts }
  const [taken] = await write(clock, (db) => [
    may(db.insert(leases).values(mine).onConflictDoUpdate({ target: leases.name, set: mine, setWhere: free }).returning({ name: leases.name })),
  ])
  return taken === 1
}

/** Gives a lease back before its time. Another's stays as it is. */
export async function endLease(name: string, holder: string): Promise<void> {
  const mine = and(eq(leases.name, name), eq(leases.holder, holder))
  await write(clock, (db) => [may(db.delete(leases).where(mine).returning({ name: leases.name }))])
}
