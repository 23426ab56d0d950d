'use client'
import type { Problem } from '#lib/questions/ask'
import { titleOf, type QueueFilter } from '#lib/queue-filter'
import type { Unacted as Stop } from '#lib/unacted'
import { ErrorSummary } from '../forms/error-summary'
import { Frame } from '../page/frame'
import type { HeaderProps } from '../page/header'
import { Pagination } from '../page/pagination'
import { Counts, type CountView } from './counts'
import { EmptyList } from './empty-list'
import { ListLinks } from './list-links'
import { NewOnes } from './new-ones'
import { OwnStandingNotice } from './out-of-standing'
import { QueueFilters } from './queue-filters'
import { QueueTable, type QueueRow } from './queue-table'
import { Unacted } from './unacted'

type Send = (typed: FormData) => Promise<never>

export type QueueScreenProps = {
  header: HeaderProps
  rulesVersion: string
  filter: QueueFilter
  search: string
  /** Why an OT works on nothing just now, null while they may; and what of their standing ends before long. */
  standing: Parameters<typeof OwnStandingNotice>[0]
  problems: readonly Problem[]
  stops: readonly Stop[]
  counts: readonly CountView[]
  table: { caption: string; order: string; rows: readonly QueueRow[] }
  empty: Parameters<typeof EmptyList>[0] | null
  /** When the list was drawn, where it says how many came since. */
  since: number | null
  previous: string | undefined
  next: string | undefined
  carries: Readonly<Record<'draft' | 'filters', string>>
  send: Readonly<Record<'claim' | 'accept' | 'search', Send>>
}

/** The whole page of a list, fed with plain data. One client component: markup of the server would be drawn and sent twice. */
export function QueueScreen({ header, rulesVersion, filter, search, standing, problems, stops, counts, table, empty, since, previous, next, carries, send }: QueueScreenProps) {
  return (
    <Frame {...header} rulesVersion={rulesVersion}>
      <ErrorSummary problems={problems} />
      <h1 className="nhsuk-heading-l bf-title">{titleOf(filter)}</h1>
      <ListLinks list={filter.list} />
      <OwnStandingNotice {...standing} />
      <Unacted stops={stops} />
      {counts.length > 0 ? <Counts counts={counts} /> : null}
      <QueueFilters filter={filter} search={search} draft={carries.draft} send={send.search} />
      {since ? <NewOnes since={since} key={since} /> : null}
      {empty ? <EmptyList {...empty} /> : <QueueTable {...table} send={send.claim} accept={send.accept} carries={carries} />}
      <Pagination previous={previous} next={next} />
    </Frame>
  )
}
