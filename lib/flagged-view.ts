import { longDay, londonDay } from './day'
import type { Me } from './me'
import { queueRow, type Listed } from './queue-row'
import type { Supervision } from './supervision'

/** A flagged referral as the supervisor's list shows it: why it is here, where it stands, by when, whose it is, and when it was last talked over. */
export type FlaggedLine = { readonly href: string; readonly name: string; readonly about: string; readonly reference: string; readonly flags: readonly string[]; readonly due: string; readonly who: string; readonly talkedOver: string | null }

/** The lines of these referrals: what nobody has talked over yet comes first, each part as it was ordered. `held` are the supervisions, the latest first. */
export function flaggedLines(rows: readonly Listed[], held: readonly Pick<Supervision, 'about' | 'heldOn'>[], me: Me): readonly FlaggedLine[] {
  const lines = rows.map((row) => flaggedLine(row, held, me))
  return [...lines.filter(({ talkedOver }) => talkedOver === null), ...lines.filter(({ talkedOver }) => talkedOver !== null)]
}

function flaggedLine(row: Listed, held: readonly Pick<Supervision, 'about' | 'heldOn'>[], me: Me): FlaggedLine {
  const { href, name, about, flags, due, left } = queueRow(row, { me, today: londonDay(me.at), back: '' })
  const advice = row.card?.flags.includes('advice') ? ['Advice wanted'] : []
  const last = held.find((each) => each.about.includes(row.reference))
  return {
    href, name, about, reference: row.reference, flags: [...advice, ...flags.map(({ words }) => words)], due: `${due} (${left})`, who: row.card?.owner?.name ?? 'Nobody yet',
    talkedOver: last ? `Talked over on ${longDay(last.heldOn)}` : null,
  }
}
