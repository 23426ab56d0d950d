import type { Metadata } from 'next'
import { freshId } from '#db/ids'
import { listQueue } from '#db/list-queue'
import { ErrorSummary } from '#components/forms/error-summary'
import { Frame } from '#components/page/frame'
import { Pagination } from '#components/page/pagination'
import { Counts } from '#components/referral/counts'
import { EmptyList } from '#components/referral/empty-list'
import { QueueFilters } from '#components/referral/queue-filters'
import { QueueTable } from '#components/referral/queue-table'
import { Unacted } from '#components/referral/unacted'
import { londonDay } from '#lib/day'
import { isNarrowed, queueAddress, titleOf, type QueueFilter } from '#lib/queue-filter'
import { captionOf, countViews, emptyWords } from '#lib/queue-head'
import { queueRow } from '#lib/queue-row'
import { unactedIn } from '#lib/unacted'
import { rulesVersion } from '#lib/rules/settings'
import { enter } from '../_server/enter'
import { headerOf } from '../_server/header'
import { keptBy, titled } from '../_server/kept'
import { acceptNext, claim, search } from './actions'
import { wantedBy } from './wanted'

type Props = { searchParams: Promise<{ draft?: string; [name: string]: string | string[] | undefined }> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const me = await enter('/queue')
  return titled(titleOf((await wantedBy(me, searchParams)).filter), await keptBy(me, searchParams))
}

export default async function Page({ searchParams }: Props) {
  const me = await enter('/queue')
  const [{ filter, asked, search: words, back, here }, kept] = await Promise.all([wantedBy(me, searchParams), keptBy(me, searchParams)])
  const [header, { rows, next, counts, stopped }] = await Promise.all([headerOf(me, here), listQueue(me, asked, filter.trail.at(-1))])
  const lost = kept.problems[0] && { id: String(kept.typed['id']), words: kept.problems[0].message }
  const isShown = rows.some(({ id }) => id === lost?.id)
  const seen = { me, today: londonDay(me.at), back, lost }
  const draft = freshId()
  return (
    <Frame {...header} rulesVersion={rulesVersion}>
      {isShown ? null : <ErrorSummary problems={kept.problems} />}
      <h1 className="nhsuk-heading-l bf-title">{titleOf(filter)}</h1>
      <Unacted stops={unactedIn(stopped, me.at)} />
      {filter.list === 'queue' ? <Counts counts={countViews(counts, me)} /> : null}
      <QueueFilters filter={filter} search={words} draft={draft} send={search} />
      {rows.length > 0 ? (
        <QueueTable
          {...captionOf(filter, rows.length, counts.open, next !== null)} rows={rows.map((row) => queueRow(row, seen))}
          send={claim} accept={acceptNext} carries={{ draft, filters: back }}
        />
      ) : <EmptyList {...emptyWords(filter, isNarrowed(filter), me)} />}
      <Pages filter={filter} next={next} />
    </Frame>
  )
}

function Pages({ filter, next }: { filter: QueueFilter; next: string | null }) {
  const at = (trail: readonly string[]) => queueAddress({ ...filter, trail })
  return <Pagination previous={filter.trail.length > 0 ? at(filter.trail.slice(0, -1)) : undefined} next={next ? at([...filter.trail, next]) : undefined} />
}
