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

export type Unacted = { readonly id: string; readonly href: string; readonly who: string; readonly since: string }

/** Those nobody has acted on, in the order they come, each in the words of the screen. */
export const unactedIn = (rows: readonly Stopped[], at: number): Unacted[] =>
  rows.filter((row) => isUnacted(row, at)).map(({ id, reference, sentAt, card }) => ({
    id, href: `/refer/${id}/verdict`, who: card ? nameOf(card) : reference, since: sinceWords(card?.since ?? sentAt, londonDay(at)),
  }))
