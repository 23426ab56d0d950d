import { Pagination } from '#components/page/pagination'
import { Section } from '#components/page/section'
import { lineOf, type MineRow } from '#lib/mine'
import type { Me } from '#lib/me'
import { Lines } from './lines'

type PartProps = { me: Me; rows: readonly MineRow[]; next: string | null; name: 'way' | 'ended'; heading: string }

/** One part of what I sent, a page at a time; nothing where there is none. */
export function Part({ me, rows, next, name, heading }: PartProps) {
  if (rows.length === 0) return null
  return (
    <Section id={name} heading={heading}>
      <Lines lines={rows.map((row) => lineOf(row, me))} caption={name === 'way' ? 'Sent by you, the latest first' : 'Closed, and seen by you or a colleague'} ended={name === 'ended'} />
      <Pagination next={next ? `/referrals?${name}=${encodeURIComponent(next)}` : undefined} label={`Pages of: ${heading}`} />
    </Section>
  )
}
