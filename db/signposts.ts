import { and, eq, gte, lt, sql } from 'drizzle-orm'
import type { Signpost } from '#lib/call/walk'
import type { Me } from '#lib/me'
import { read, write } from './client'
import { hashOf } from './ids'
import { signposts } from './schema/signposts'
import { may } from './statements'

const anHour = 60 * 60_000

/** How many calls went one way for one reason in one hour (ms UTC of its beginning). */
export type SignpostCount = Signpost & { readonly hour: number; readonly count: number }

/**
 * Counts a call by where it went, why, and the hour: nothing of anybody. `call` is the page's own random word; sent twice
 * it counts once, and only its hash is kept.
 */
export async function countSignpost(me: Me, call: string, { route, reason }: Signpost): Promise<void> {
  const { practice, at } = me
  const row = { practice, id: hashOf(call), hour: Math.floor(at / anHour) * anHour, route, reason }
  await write(me, (db) => [may(db.insert(signposts).values(row).onConflictDoNothing().returning({ id: signposts.id }))])
}

/** This practice's calls from one moment (ms UTC) until before another, by hour, route and reason, the earliest first. */
export async function countSignposts(me: Me, from: number, to: number): Promise<SignpostCount[]> {
  const { practice, hour, route, reason } = signposts
  const between = and(eq(practice, me.practice), gte(hour, from), lt(hour, to))
  const rows = await read(me, (db) =>
    db.select({ hour, route, reason, count: sql`count(*)`.mapWith(Number) }).from(signposts).where(between)
      .groupBy(hour, route, reason).orderBy(hour, route, reason),
  )
  return rows.map((row) => ({ ...row, route: row.route as Signpost['route'] }))
}
