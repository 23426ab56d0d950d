import type { Metadata } from 'next'
import { ErrorSummary } from '#components/forms/error-summary'
import { Frame } from '#components/page/frame'
import { Section } from '#components/page/section'
import { SummaryList } from '#components/page/summary-list'
import { Warning } from '#components/page/warning'
import { StandingWarnings } from '#components/practice/standing-warnings'
import { londonDay } from '#lib/day'
import { standingAsks } from '#lib/standing-asks'
import { standingRows } from '#lib/standing-view'
import { standingWarnings } from '#lib/standing-warnings'
import { enter } from '../../../_server/enter'
import { headerOf } from '../../../_server/header'
import { keptBy, titled } from '../../../_server/kept'
import { Editing } from './editing'
import { otOf } from './reading'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ draft?: string }> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return titled('Standing of an OT', await keptBy(await enter('/practice/standing/[id]'), searchParams))
}

export default async function Page({ params, searchParams }: Props) {
  const me = await enter('/practice/standing/[id]')
  const [header, kept, ot] = await Promise.all([headerOf(me, '/practice/standing'), keptBy(me, searchParams), otOf(me, (await params).id)])
  const { name, standing, version } = ot
  return (
    <Frame {...header} back={{ href: '/practice/standing', text: 'All OTs' }}>
      <ErrorSummary problems={kept.problems} asks={standingAsks} words="Nothing was changed. What you typed is kept." />
      <h1 className="nhsuk-heading-l bf-title">{name}</h1>
      <StandingWarnings heading="To see to" warnings={standingWarnings(ot, londonDay(me.at))} />
      {kept.problems.length > 0 && kept.version !== version ? (
        <Warning heading="This was changed while you typed" className="bf-absence">
          <p>This is what is there now. What you typed stands below; if you save it, it takes the place of this.</p>
          <SummaryList rows={standingRows(standing)} />
        </Warning>
      ) : null}
      <Section id="standing" heading="What is recorded" className="bf-form"><Editing ot={ot} kept={kept} /></Section>
    </Frame>
  )
}
