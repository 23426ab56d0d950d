import type { Metadata } from 'next'
import { ErrorSummary } from '#components/forms/error-summary'
import { Frame } from '#components/page/frame'
import { Section } from '#components/page/section'
import { leaveAsks, pauseAsks } from '#lib/absence-form'
import { closedAsks } from '#lib/closed'
import { coverOf } from '../../_server/cover'
import { enter } from '../../_server/enter'
import { headerOf } from '../../_server/header'
import { keptBy, titled } from '../../_server/kept'
import { SeenTo } from '../seen-to'
import { Closing } from './closing'
import { Leaves } from './leaves'
import { Pausing } from './pausing'

type Props = { searchParams: Promise<{ draft?: string }> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return titled('Cover', await keptBy(await enter('/practice/cover'), searchParams))
}

export default async function Page({ searchParams }: Props) {
  const me = await enter('/practice/cover')
  const [kept, cover] = await Promise.all([keptBy(me, searchParams), coverOf(me)])
  const form = kept.typed['form']
  const asks = { ...(form === 'pause' && pauseAsks), ...(form === 'closed' && closedAsks), ...(form === 'leave' && leaveAsks(cover.workers, me)) }
  return (
    <Frame {...await headerOf(me, '/practice/cover')}>
      <ErrorSummary problems={kept.problems} asks={asks} words="Nothing was changed. What you typed is kept." />
      <h1 className="nhsuk-heading-l bf-title">Cover</h1>
      <SeenTo me={me} here="/practice/cover" />
      <p className="bf-sentence">Referrers read this before they type. Safety stops, other services and signposting go on whatever is written here.</p>
      <Section id="leave" heading="When an OT is away" className="bf-form"><Leaves me={me} cover={cover} kept={form === 'leave' ? kept : undefined} /></Section>
      {me.role === 'manager'
        ? <Section id="pausing" heading="Pause new referrals" className="bf-form"><Pausing me={me} cover={cover} kept={form === 'pause' ? kept : undefined} /></Section>
        : null}
      {me.role === 'manager'
        ? <Section id="closing" heading="Days the practice is closed" className="bf-form"><Closing me={me} cover={cover} kept={form === 'closed' ? kept : undefined} /></Section>
        : null}
    </Frame>
  )
}
