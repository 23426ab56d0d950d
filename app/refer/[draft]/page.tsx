import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { openReferral } from '#db/referrals'
import { enter } from '../../_server/enter'
import { keptAs, titled } from '../../_server/kept'
import { ReferPage } from '../refer-page'

type Props = { params: Promise<{ draft: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return titled('Refer a patient', await keptAs(await enter('/refer/[draft]'), (await params).draft))
}

export default async function Page({ params }: Props) {
  const me = await enter('/refer/[draft]')
  const { draft } = await params
  const kept = await keptAs(me, draft)
  // A draft whose time is over, or another's: an empty form of their own.
  if (!kept.at) redirect('/refer')
  // It waits beside a referral that was stopped: until the stop is dealt with, that comes first.
  const beside = kept.typed['stopped'] ? await openReferral(me, draft) : undefined
  if (beside && (beside.state !== 'STOPPED' || beside.verdict.stops.length > 0)) redirect(`/refer/${draft}/verdict`)
  return <ReferPage me={me} draft={draft} kept={kept} cleared={beside?.cleared.at(-1)} />
}
