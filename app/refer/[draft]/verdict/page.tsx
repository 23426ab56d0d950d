import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { openReferral } from '#db/referrals'
import type { Me } from '#lib/me'
import { rulesVersion } from '#lib/rules/settings'
import { sightOf } from '#lib/sight'
import { bannerOf } from '#lib/patient-view'
import { Frame } from '#components/page/frame'
import { PatientBanner } from '#components/referral/patient-banner'
import { ReportProblem } from '#components/referral/report-problem'
import { enter } from '../../../_server/enter'
import { headerOf } from '../../../_server/header'
import { keptBy } from '../../../_server/kept'
import { Glimpsed } from './glimpsed'
import { Sorted } from './sorted'
import { StoppedHere } from './stopped-here'

type Props = { params: Promise<{ draft: string }>; searchParams: Promise<{ draft?: string }> }

// Noted once: title and page are one view.
const opened = cache((me: Me, id: string) => openReferral(me, id))

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const me = await enter('/refer/[draft]/verdict')
  const referral = await opened(me, (await params).draft)
  const title = referral?.state === 'STOPPED' ? 'Stop: act on this first' : 'What happens with this referral'
  return { title: (await keptBy(me, searchParams)).problems.length > 0 ? `Error: ${title}` : title }
}

export default async function Page({ params, searchParams }: Props) {
  const me = await enter('/refer/[draft]/verdict')
  const referral = await opened(me, (await params).draft)
  const sight = referral && sightOf(me, referral)
  if (!referral || !sight) notFound()
  const it = { me, referral, kept: await keptBy(me, searchParams) }
  const sorted = sight.cut ? <Glimpsed me={me} sight={sight} /> : <Sorted {...it} />
  return (
    <Frame
      {...await headerOf(me, '/refer/[draft]/verdict')} rulesVersion={rulesVersion}
      banner={<PatientBanner {...bannerOf(referral.patient, me.at, sight.cut ? {} : referral.answers)} />}
    >
      {referral.state === 'STOPPED' ? <StoppedHere {...it} /> : sorted}
      <ReportProblem id={referral.id} />
    </Frame>
  )
}
