import type { Happened } from '#db/history'
import { careOf } from '#lib/moves/care'
import type { MovesAround } from '#lib/move-view'
import type { Referral } from '#lib/referral'
import { summaryDraft } from '#lib/summary-draft'

/** Forms that are begun for the OT with what was recorded already, for them to go on with. */
export const begunOf = (referral: Referral, timeline: readonly Happened[]): NonNullable<MovesAround['begun']> => ({
  sendSummary: { summary: summaryDraft(timeline, referral) },
  complete: { interventions: careOf(referral).interventions },
})
