import { keepDraft, openDraft } from '#db/drafts'
import type { Me } from '#lib/me'
import { typedOf } from '#lib/questions/form'
import type { Referral } from '#lib/referral'

/**
 * Where somebody goes after a move: the verdict; or, when a stop cut the form short and is dealt with, back to the form
 * with all that was typed. Only the safety questions are asked again.
 */
export async function goOn(me: Me, { id, state, verdict, answers }: Referral): Promise<string> {
  if (state !== 'STOPPED' || verdict.stops.length > 0) return `/refer/${id}/verdict`
  const { gate: _gate, ...typed } = (await openDraft(me, id))?.typed ?? typedOf(answers)
  await keepDraft(me, { id, door: '/refer send', typed: { ...typed, stopped: 'yes' }, problems: [], version: 0, at: me.at })
  return `/refer/${id}`
}
