'use server'
import { notFound, redirect } from 'next/navigation'
import { reportIncident } from '#db/incidents'
import { openReferral } from '#db/referrals'
import { Stale } from '#lib/refusal'
import { sightOf } from '#lib/sight'
import { action } from '../../../_server/action'
import { readProblem } from './reading'

export const report = action('/referrals/[id]/problem report', readProblem, async ({ id, draft, answers }, me) => {
  const referral = await openReferral(me, id)
  if (!referral || !sightOf(me, referral)) notFound()
  const { kind = '', harm = '', what = '' } = answers
  try {
    await reportIncident(me, draft, { referral: id, reference: referral.reference, kind, harm, words: what })
  } catch (why) {
    if (!(why instanceof Stale)) throw why // sent twice: it is kept already
  }
  redirect(`/referrals/${id}/problem?told=1`)
})
