import { Section } from '#components/page/section'
import { openReferral } from '#db/referrals'
import { lineOf, type MineRow } from '#lib/mine'
import type { Me } from '#lib/me'
import { Lines } from './lines'
import { One } from './one'

const shown = 5

/** What waits for me, whole: a question is read, and what became of a patient is seen, without opening anything. */
export async function Waiting({ me, rows, next }: { me: Me; rows: readonly MineRow[]; next: string | null }) {
  const [news, rest] = [rows.filter(({ unread }) => unread).slice(0, shown), rows.filter(({ unread }) => !unread)]
  const more = rows.filter(({ unread }) => unread).slice(shown)
  const opened = await Promise.all(news.map(async (row) => ({ row, referral: await openReferral(me, row.id) })))
  if (rows.length === 0) return null
  return (
    <Section id="waiting" heading="Waiting for you">
      {opened.map(({ row, referral }) => referral && <One key={row.id} row={row} referral={referral} me={me} />)}
      {rest.length + more.length > 0 ? <Lines lines={[...rest, ...more].map((row) => lineOf(row, me))} caption={news.length > 0 ? 'Also waiting for you' : 'Waiting for you'} /> : null}
      {next ? <p className="bf-note">There is more. It shows here as you go on.</p> : null}
    </Section>
  )
}
