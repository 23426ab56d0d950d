import { and, asc, desc, eq, gt } from 'drizzle-orm'
import type { Me } from '#lib/me'
import { look } from './client'
import { digestOf, linkOf } from './links'
import { acts } from './schema/acts'
import { start, type Head } from './statements'

/** Whether a practice's chain holds: up to which act, or the first that is wrong. */
export type Proof = { readonly holds: true; readonly head: Head } | { readonly holds: false; readonly firstWrong: number }

const batch = 2_000

/** The end of this practice's chain: kept elsewhere, it shows later that nothing was cut off. */
export async function readHead(me: Me): Promise<Head> {
  const { seq, link } = acts
  const [last] = await look(me, { act: 'head-read', subject: null }, (db) =>
    db.select({ seq, link }).from(acts).where(eq(acts.practice, me.practice)).orderBy(desc(seq)).limit(1),
  )
  return last ?? start
}

/**
 * Walks the whole chain: every number there, every digest and link right, and `known` (a head kept elsewhere) still in
 * it. Without a known head acts cut off at the end cannot be missed.
 */
export async function verifyChain(me: Me, known: Head = start): Promise<Proof> {
  let before = start
  for (;;) {
    const rows = await nextRows(me, before.seq)
    for (const row of rows) {
      if (!follows(before, row, known)) return { holds: false, firstWrong: before.seq + 1 }
      before = { seq: row.seq, link: row.link }
    }
    if (rows.length < batch) break
  }
  return before.seq < known.seq ? { holds: false, firstWrong: before.seq + 1 } : { holds: true, head: before }
}

type Row = typeof acts.$inferSelect

const nextRows = (me: Me, after: number): Promise<Row[]> =>
  look(me, { act: 'chain-verified', subject: null, detail: { after } }, (db) =>
    db.select().from(acts).where(and(eq(acts.practice, me.practice), gt(acts.seq, after))).orderBy(asc(acts.seq)).limit(batch),
  )

/** The next number, its detail as digested, its link over both; and what is known of it. */
const follows = (before: Head, row: Row, known: Head): boolean =>
  row.seq === before.seq + 1 &&
  row.digest === digestOf(row.detail) &&
  row.link === linkOf(before.link, row) &&
  (row.seq !== known.seq || row.link === known.link)
