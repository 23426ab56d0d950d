'use server'
import { notFound, redirect } from 'next/navigation'
import { openReferral, saveChange } from '#db/referrals'
import { move } from '#lib/referral'
import { action } from '../_server/action'

export const acknowledge = action('/referrals acknowledge', {}, async ({ id, version, typed }, me) => {
  const referral = await openReferral(me, id)
  if (!referral) notFound()
  await saveChange(me, version, move(me, referral, 'acknowledge', typed))
  redirect('/referrals')
})
