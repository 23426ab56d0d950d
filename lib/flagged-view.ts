import type { Me } from './me'
import { queueRow, type Listed } from './queue-row'
import { londonDay } from './day'

/** A flagged referral as the supervisor's list shows it: why it is here, where it stands, by when, and whose it is. */
export type FlaggedLine = { readonly href: string; readonly name: string; readonly about: string; readonly reference: string; readonly flags: readonly string[]; readonly due: string; readonly who: string }

/** The line of one referral. */
export function flaggedLine(row: Listed, me: Me): FlaggedLine {
  const { href, name, about, flags, due, left } = queueRow(row, { me, today: londonDay(me.at), back: '' })
  const advice = row.card?.flags.includes('advice') ? ['Advice wanted'] : []
  return { href, name, about, reference: row.reference, flags: [...advice, ...flags.map(({ words }) => words)], due: `${due} (${left})`, who: row.card?.owner?.name ?? 'Nobody yet' }
}
