import type { Me } from '#lib/me'
import { listed, type MoveName } from '#lib/moves/moves'
import { whyNot, type Referral } from '#lib/referral'
import { Stale } from '#lib/refusal'

/** The referral, unless a colleague has it or has moved it on: then `Stale`, and the page tells who was first and when. */
export function ifFirst(me: Me, referral: Referral, name: MoveName): Referral {
  if (!listed(me, referral, name) || whyNot(me, referral, name) === 'taken') throw new Stale(referral.id)
  return referral
}
