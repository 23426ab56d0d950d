import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { freshId } from '#db/ids'
import { openWithTimeline } from '#db/history'
import { ErrorSummary } from '#components/forms/error-summary'
import { Frame } from '#components/page/frame'
import { PatientBanner } from '#components/referral/patient-banner'
import { ReportProblem } from '#components/referral/report-problem'
import type { Me } from '#lib/me'
import { moveViews } from '#lib/move-view'
import { bannerOf } from '#lib/patient-view'
import { readFilter } from '#lib/queue-filter'
import { stopFlag } from '#lib/referral-view'
import { rulesVersion } from '#lib/rules/settings'
import { sightOf } from '#lib/sight'
import { aroundOf } from '../../_server/around'
import { enter } from '../../_server/enter'
import { headerOf } from '../../_server/header'
import { keptBy, nothing, titled } from '../../_server/kept'
import { backOf, wordsOf } from './back'
import { begunOf } from './begun'
import { certified } from './certified'
import { Cut } from './cut'
import { Notes } from './notes'
import { OwnStanding } from './standing'
import { Unsent } from './unsent'
import { Whole } from './whole'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ draft?: string; [name: string]: string | string[] | undefined }> }

// Noted once: title and page are one view.
const opened = cache((me: Me, id: string) => openWithTimeline(me, id))

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const me = await enter('/referrals/[id]')
  const found = await opened(me, (await params).id)
  return titled(found ? `Referral ${found.referral.reference}` : 'Referral', await keptBy(me, searchParams))
}

export default async function Page({ params, searchParams }: Props) {
  const me = await enter('/referrals/[id]')
  const found = await opened(me, (await params).id)
  const sight = found && sightOf(me, found.referral)
  if (!found || !sight) notFound()
  const { referral, timeline, here } = found
  const [draft, { did, ...query }] = [await keptBy(me, searchParams), await searchParams]
  const filter = readFilter(query)
  const kept = draft.typed['id'] === referral.id ? draft : nothing
  const moves = moveViews(await certified(me), referral, { draft: freshId(), back: wordsOf(filter), kept, around: await aroundOf(me), begun: begunOf(referral, timeline) })
  const isAsked = moves.some(({ problems, asks }) => problems && Object.keys(asks).length > 0)
  const [back, banner] = [backOf(me, filter), bannerOf(referral.patient, me.at, sight.cut ? {} : referral.answers)]
  return (
    <Frame
      {...await headerOf(me, back.here)} rulesVersion={rulesVersion} back={back}
      banner={<PatientBanner {...banner} flags={[...banner.flags, ...(sight.cut ? [] : stopFlag(referral))]} />}
    >
      {isAsked ? null : <><ErrorSummary problems={kept.problems} words="Nothing was changed." /><Unsent kept={kept} /></>}
      <Notes me={me} timeline={timeline} here={sight.cut ? [] : here} did={did} back={wordsOf(filter)} />
      <OwnStanding me={me} referral={referral} />
      {sight.cut ? <Cut me={me} sight={sight} referral={referral} timeline={timeline} moves={moves} /> : <Whole me={me} referral={referral} timeline={timeline} moves={moves} />}
      <ReportProblem id={referral.id} />
    </Frame>
  )
}
