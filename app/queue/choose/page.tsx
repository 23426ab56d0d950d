import type { Metadata } from 'next'
import { listQueue } from '#db/list-queue'
import { ErrorSummary } from '#components/forms/error-summary'
import { Frame } from '#components/page/frame'
import { InsetText } from '#components/page/inset-text'
import { Pagination } from '#components/page/pagination'
import { EmptyList } from '#components/referral/empty-list'
import { handedWords } from '#lib/chosen'
import { chooseAddress, queueAddress } from '#lib/queue-filter'
import { emptyWords } from '#lib/queue-head'
import { enter } from '../../_server/enter'
import { headerOf } from '../../_server/header'
import { keptBy, titled } from '../../_server/kept'
import { wantedBy } from '../wanted'
import { Chooser } from './chooser'

type Props = { searchParams: Promise<{ draft?: string; [name: string]: string | string[] | undefined }> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return titled('Choose several', await keptBy(await enter('/queue/choose'), searchParams))
}

export default async function Page({ searchParams }: Props) {
  const me = await enter('/queue/choose')
  const [{ filter, asked, back, here }, kept, query] = await Promise.all([wantedBy(me, searchParams), keptBy(me, searchParams), searchParams])
  const { rows, next } = await listQueue(me, asked, filter.trail.at(-1))
  const page = (trail: readonly string[]) => chooseAddress({ ...filter, trail })
  const done = handedWords(query)
  return (
    <Frame {...await headerOf(me, here)} back={{ href: queueAddress(filter), text: 'Back to the list' }}>
      <ErrorSummary problems={kept.problems} words="Nothing was changed." />
      <h1 className="nhsuk-heading-l bf-title">Choose several</h1>
      {done ? <InsetText><p role="status">{done}</p></InsetText> : null}
      {rows.length > 0 ? <Chooser me={me} rows={rows} back={back} kept={kept} /> : <EmptyList {...emptyWords(filter, false, me)} />}
      <Pagination previous={filter.trail.length > 0 ? page(filter.trail.slice(0, -1)) : undefined} next={next ? page([...filter.trail, next]) : undefined} />
    </Frame>
  )
}
