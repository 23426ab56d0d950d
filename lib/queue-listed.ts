import type { Day } from './day'
import type { Me } from './me'
import type { State } from './moves/states'
import type { Flagged, ReadBy } from './queue-flags'

/** A referral as a list keeps it: what a row is told from. `card` is null where it cannot be read. */
export type Listed = {
  readonly id: string
  readonly reference: string
  readonly state: State
  readonly dueOn: Day
  readonly sentAt: number
  readonly band: string
  readonly cohorts: string
  readonly nhsNumber: string
  readonly born: string
  readonly unread?: number
  readonly card: (Flagged & {
    readonly title?: string
    readonly lastName?: string
    readonly firstName?: string
    readonly words?: string
    readonly since: number
    readonly owner: { readonly staff: string; readonly name: string; readonly since: number } | null
    readonly again?: 'arrived' | 'three_months'
  }) | null
  readonly readBy?: ReadBy
}

/** Who looks, and how they came here: `back` are the words of the list's address, `lost` what became of a press on a row. */
export type Seen = { readonly me: Me; readonly today: Day; readonly back: string; readonly lost?: { readonly id: string; readonly words: string } | undefined }

/** A card shows the first 80 characters of what the patient said; with fewer, it shows all of it (HZ14). */
const wordsShown = 80

/** Whether these are all the words a patient said, as a card keeps them. */
export const isWhole = (words: string) => [...words].length < wordsShown
