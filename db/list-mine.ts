import { and, desc, eq, sql, type SQL } from 'drizzle-orm'
import type { Me } from '#lib/me'
import { look } from './client'
import { pageOf, type Page } from './pages'
import { rowColumns, type Row } from './rows'
import { referrals } from './schema/referrals'

/** The referrals I sent, those with something for me to read or answer first, then the latest; `after` is a page's `next`. */
export async function listMine(me: Me, after?: string): Promise<Page> {
  const { unread, sentAt, id } = referrals
  const mine = and(eq(referrals.practice, me.practice), eq(referrals.sentBy, me.staff), beyond(after))
  const noted = (rows: readonly Row[]) => ({ act: 'listed', subject: null, detail: { list: 'mine', ids: rows.map((row) => row.id) } })
  const rows = await look(me, noted, (db) =>
    db.select(rowColumns).from(referrals).where(mine).orderBy(desc(unread), desc(sentAt), desc(id)).limit(26),
  )
  return pageOf(rows, (row) => `${row.unread}.${row.sentAt}.${row.id}`)
}

function beyond(after = ''): SQL | undefined {
  const key = /^([01])\.(\d{1,15})\.([\w-]{1,40})$/.exec(after)
  if (!key) return undefined
  const { unread, sentAt, id } = referrals
  return sql`(${unread}, ${sentAt}, ${id}) < (${Number(key[1])}, ${Number(key[2])}, ${key[3]})`
}
