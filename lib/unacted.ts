import { londonDay } from './day'
import { sinceWords } from './moments'
import type { State } from './moves/states'
import { actWithinMinutes } from './rules/stop-screens'
import { nameOf } from './sight'

/** A referral as a list keeps it, as much of it as tells whether somebody acted. */
type Stopped = {
  readonly id: string
  readonly reference: string
  readonly state: State
  readonly sentAt: number
  readonly card: { readonly since?: number; readonly unfinished?: true; readonly title?: string; readonly lastName?: string; readonly firstName?: string } | null
}

/**
 * True of a stop for which nobody has recorded what was done in 15 minutes (D, after every stop). At any hour: what was
 * left in the evening still stands in the morning. A row that cannot be read counts as one.
 */
export const isUnacted = ({ state, sentAt, card }: Pick<Stopped, 'state' | 'sentAt' | 'card'>, at: number): boolean =>
  state === 'STOPPED' && !card?.unfinished && at - (card?.since ?? sentAt) >= actWithinMinutes * 60_000

/** A stop somebody must act on; `late` once 15 minutes have gone without a record. */
export type Standing = { readonly id: string; readonly href: string; readonly who: string; readonly since: string; readonly late: boolean }

/** Every stop that nobody has recorded anything for yet, from the first minute, in the order they come. */
export const standingIn = (rows: readonly Stopped[], at: number): Standing[] =>
  rows.filter(({ state, card }) => state === 'STOPPED' && !card?.unfinished).map((row) => ({
    id: row.id, href: `/refer/${row.id}/verdict`, who: row.card?.lastName ? nameOf(row.card) : `${row.reference}, name not known`,
    since: sinceWords(row.card?.since ?? row.sentAt, londonDay(at)), late: isUnacted(row, at),
  }))

export type Unacted = { readonly id: string; readonly href: string; readonly who: string; readonly since: string }

/** Those nobody has acted on, in the order they come, each in the words of the screen. */
export const unactedIn = (rows: readonly Stopped[], at: number): Unacted[] =>
  rows.filter((row) => isUnacted(row, at)).map(({ id, reference, sentAt, card }) => ({
    id, href: `/refer/${id}/verdict`, who: card ? nameOf(card) : reference, since: sinceWords(card?.since ?? sentAt, londonDay(at)),
  }))
