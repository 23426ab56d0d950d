import type { Metadata } from 'next'
import { ErrorSummary } from '#components/forms/error-summary'
import { Frame } from '#components/page/frame'
import { InsetText } from '#components/page/inset-text'
import { Section } from '#components/page/section'
import { Items } from '#components/practice/items'
import { StandingWarnings } from '#components/practice/standing-warnings'
import { SupervisionList } from '#components/practice/supervision-list'
import { listFlagged } from '#db/list-flagged'
import { listSupervisions } from '#db/supervisions'
import { londonDay } from '#lib/day'
import { standingWarnings } from '#lib/standing-warnings'
import { supervisionAsks } from '#lib/supervision'
import { heldView } from '#lib/supervision-view'
import { enter } from '../_server/enter'
import { headerOf } from '../_server/header'
import { keptBy, titled } from '../_server/kept'
import { coverOf } from '../_server/cover'
import { problemsFor } from '../_server/problems'
import { standingsOf } from '../_server/standings'
import { Flagged } from './flagged'
import { Recording } from './recording'

type Props = { searchParams: Promise<{ draft?: string; kept?: string }> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return titled('Supervise', await keptBy(await enter('/supervise'), searchParams))
}

export default async function Page({ searchParams }: Props) {
  const me = await enter('/supervise')
  const [header, kept, flagged, held, ots, { workers }, problems] = await Promise.all([
    headerOf(me, '/supervise'), keptBy(me, searchParams), listFlagged(me), listSupervisions(me), standingsOf(me), coverOf(me), problemsFor(me),
  ])
  const today = londonDay(me.at)
  return (
    <Frame {...header}>
      <ErrorSummary problems={kept.problems} asks={supervisionAsks(workers)} words="Nothing was kept yet. What you typed is still here." />
      <h1 className="nhsuk-heading-l bf-title">Supervise</h1>
      <Items items={problems} here="/supervise" />
      <Section id="flagged" heading="Flagged referrals"><Flagged me={me} rows={flagged} held={held} /></Section>
      {ots.map((each) => <StandingWarnings heading={each.name} warnings={standingWarnings(each, today)} key={each.staff} />)}
      <Section id="record" heading="Write down a supervision" className="bf-form"><Recording workers={workers} kept={kept} /></Section>
      <Section id="held" heading="Supervision that was held">
        {(await searchParams).kept === '1' ? <InsetText className="bf-inset"><p role="status">The supervision is kept.</p></InsetText> : null}
        <SupervisionList held={held.map((each) => heldView(each, workers))} />
      </Section>
    </Frame>
  )
}
