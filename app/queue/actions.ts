'use server'
import { redirect } from 'next/navigation'
import { keepDraft } from '#db/drafts'
import { openReferral, saveChange } from '#db/referrals'
import { refusal } from '#lib/moves/refusals'
import { queueAddress } from '#lib/queue-filter'
import { move } from '#lib/referral'
import { action } from '../_server/action'
import { withStep } from '../referrals/[id]/press'
import { ifFirst } from './if-first'
import { filterIn, nextOne } from './next-one'
import { readSearch } from './search'

/** A press in the list shows no more than the list did: it is not read by that (HZ14). */
const fromList = 'worked-on'

export const claim = action('/queue claim', {}, async ({ id, typed }, me) => {
  const referral = await openReferral(me, id, fromList)
  if (!referral) throw refusal('not-open')
  // Pressed twice, it is theirs already.
  if (referral.owner?.staff !== me.staff) await saveChange(me, referral.version, move(me, ifFirst(me, referral, 'claim'), 'claim', {}))
  redirect(queueAddress(filterIn(typed['filters'])))
})

export const acceptNext = action('/queue acceptNext', {}, async ({ id, typed }, me) => {
  const referral = await openReferral(me, id, fromList)
  if (!referral) throw refusal('not-open')
  const done = referral.state === 'ACCEPTED' && referral.owner?.staff === me.staff
  if (!done) await saveChange(me, referral.version, move(me, ifFirst(me, referral, 'accept'), 'accept', typed))
  redirect(withStep(await nextOne(me, typed['filters'], referral), referral.id))
})

export const search = action('/queue search', readSearch, async ({ answers: { filter, words }, draft }, me) => {
  if (words === '') redirect(queueAddress(filter))
  // A name or number stands in no address, log or history (R SE-7): it waits, sealed, in a draft of theirs.
  await keepDraft(me, { id: draft, door: '/queue search', typed: { q: words }, problems: [], version: 0, at: me.at })
  redirect(queueAddress({ ...filter, find: draft }))
})
