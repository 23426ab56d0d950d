import { londonDay } from './day'
import { sinceWords } from './moments'
import { nameOf } from './sight'

type HeldRow = {
  readonly id: string
  readonly reference: string
  readonly card: { readonly holds: readonly string[]; readonly escalated?: number; readonly title?: string; readonly lastName?: string; readonly firstName?: string } | null
}

/** A hold before the duty clinician, in the words of the screen. */
export type HeldView = { readonly id: string; readonly href: string; readonly who: string; readonly words: string }

/** Holds nobody answered in time. Without its safety conversation somebody phones the patient today (H-3). */
export const heldIn = (rows: readonly HeldRow[], now: number): HeldView[] =>
  rows.map(({ id, reference, card }) => {
    const since = `waits for you since ${sinceWords(card?.escalated ?? now, londonDay(now))}`
    const phone = card?.holds.includes('H-3') ? 'phone them today: no safety conversation is recorded; ' : ''
    return { id, href: `/referrals/${id}`, who: card?.lastName ? nameOf(card) : `${reference}, name not known`, words: `${phone}${since}` }
  })
