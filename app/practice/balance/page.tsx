import type { Metadata } from 'next'
import { ErrorSummary } from '#components/forms/error-summary'
import { Frame } from '#components/page/frame'
import { Section } from '#components/page/section'
import { readBalance } from '#db/balance'
import { listLeft } from '#db/list-left'
import { readPost } from '#db/outbox'
import { leftWords } from '#lib/left'
import { enter } from '../../_server/enter'
import { headerOf } from '../../_server/header'
import { keptBy, titled } from '../../_server/kept'
import { SeenTo } from '../seen-to'
import { Counts } from './counts'
import { Lost } from './lost'

type Props = { searchParams: Promise<{ draft?: string }> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return titled('Balance', await keptBy(await enter('/practice/balance'), searchParams))
}

export default async function Page({ searchParams }: Props) {
  const me = await enter('/practice/balance')
  const [{ problems }, balance, left, post] = await Promise.all([keptBy(me, searchParams), readBalance(me), listLeft(me), readPost(me)])
  const lying = leftWords(left)
  return (
    <Frame {...await headerOf(me, '/practice/balance')}>
      <ErrorSummary problems={problems} />
      <h1 className="nhsuk-heading-l bf-title">Balance</h1>
      <SeenTo me={me} here="/practice/balance" />
      <Section id="counted" heading="Nothing gets lost"><Counts balance={balance} /></Section>
      <Section id="lying" heading="Waiting for somebody to close it">
        {lying.length > 0 ? <ul className="nhsuk-list nhsuk-list--bullet">{lying.map((words) => <li key={words}>{words}</li>)}</ul> : <p className="bf-note">Nothing. Every outcome has been read in time.</p>}
      </Section>
      <Section id="notices" heading="Notices that did not arrive"><Lost me={me} post={post} /></Section>
    </Frame>
  )
}
