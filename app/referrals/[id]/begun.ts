import type { Happened } from '#db/history'
import { careOf } from '#lib/moves/care'
import type { MovesAround } from '#lib/move-view'
import { typedOf, type Answers } from '#lib/questions/form'
import type { Referral } from '#lib/referral'
import { summaryDraft } from '#lib/summary-draft'

/** Forms that are begun with what was recorded already, to go on with: the OT's own, and a question asked again with the answer it has. */
export function begunOf(referral: Referral, timeline: readonly Happened[]): NonNullable<MovesAround['begun']> {
  const asked = referral.asked?.fields ?? []
  const known: Answers = Object.fromEntries(Object.entries(referral.answers).filter(([field]) => asked.includes(field)))
  return {
    sendSummary: { summary: summaryDraft(timeline, referral) },
    complete: { interventions: careOf(referral).interventions },
    answer: typedOf(known),
  }
}
