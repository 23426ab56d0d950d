import { and, desc, eq, inArray, ne, not, or, sql, type SQL } from 'drizzle-orm'
import type { Me } from '#lib/me'
import { waitForSender } from '#lib/mine'
import { look } from './client'
import { pageOf, type Page } from './pages'
import { rowColumns, type Row } from './rows'
import { referrals } from './schema/referrals'

/** Those that wait for me, those on their way, and those that ended; without one, all of them. */
export type Part = 'waiting' | 'way' | 'ended'

const { practice, sentBy, unread, sentAt, id, state } = referrals

/** The referrals I sent, those with something for me to read or answer first, then the latest; `after` is a page's `next`. */
export async function listMine(me: Me, after?: string, part?: Part): Promise<Page> {
  const mine = and(eq(practice, me.practice), eq(sentBy, me.staff), part && partOf(part), beyond(after))
  const noted = (rows: readonly Row[]) => ({ act: 'listed', subject: null, detail: { list: 'mine', ids: rows.map((row) => row.id) } })
  const rows = await look(me, noted, (db) =>
    db.select(rowColumns).from(referrals).where(mine).orderBy(desc(unread), desc(sentAt), desc(id)).limit(26),
  )
  return pageOf(rows, (row) => `${row.unread}.${row.sentAt}.${row.id}`)
}

function partOf(part: Part): SQL | undefined {
  const unasked = inArray(state, [...waitForSender])
  if (part === 'waiting') return or(eq(unread, 1), unasked)
  // Said in so many words, for an index to be used: what is unread waits.
  return and(eq(unread, 0), part === 'ended' ? eq(state, 'SUMMARY_SENT') : and(ne(state, 'SUMMARY_SENT'), not(unasked)))
}

function beyond(after = ''): SQL | undefined {
  const key = /^([01])\.(\d{1,15})\.([\w-]{1,40})$/.exec(after)
  if (!key) return undefined
  return sql`(${unread}, ${sentAt}, ${id}) < (${Number(key[1])}, ${Number(key[2])}, ${key[3]})`
}
