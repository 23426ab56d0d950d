import { tellingOf } from './moves/told'
import type { Done, Referral } from './referral'

/** What a summary says first: the acts in which the OT found, did and decided something (F.6). */
const told = ['seen', 'complete', 'redirect', 'returnToReferrer', 'patientChoice', 'noContact', 'movedAway', 'admitted', 'died', 'closeStop']

/** The summary to the referrer as far as it is known from what was recorded, for the OT to go on with; each line one answer. */
export function summaryDraft(happened: readonly Done[], { ended }: Pick<Referral, 'ended'>): string {
  if (!ended) return ''
  const lines = happened.filter(({ act }) => told.includes(act)).flatMap((act) => tellingOf(act, 'ot')?.lines ?? [])
  return lines.map(({ words, answer }) => `${words.replace(/[?:]$/, '')}: ${answer}`).join('\n')
}
