'use server'
import { notFound, redirect } from 'next/navigation'
import { openReferral, saveChange } from '#db/referrals'
import { move } from '#lib/referral'
import { one } from '#lib/typed'
import { action } from '../../../_server/action'
import { aroundOf } from '../../../_server/around'
import { goOn } from './go-on'

// What the sender does on the page that follows sending: records a stop, arranges a route, sees it differently.
export const makeMove = action('/refer/[draft]/verdict makeMove', {}, async ({ id, version, typed }, me) => {
  const referral = await openReferral(me, id, 'opened')
  if (!referral) notFound()
  const change = move(me, referral, one(typed, 'move') ?? '', typed, await aroundOf(me))
  await saveChange(me, version, change)
  redirect(await goOn(me, change.referral))
}, '/refer/[id]/verdict')
