import type { Metadata } from 'next'
import { freshId } from '#db/ids'
import { listQueue } from '#db/list-queue'
import { QueueScreen } from '#components/referral/queue-screen'
import { londonDay } from '#lib/day'
import type { Me } from '#lib/me'
import { isNarrowed, queueAddress, titleOf } from '#lib/queue-filter'
import { captionOf, countViews, emptyWords } from '#lib/queue-head'
import { queueRow } from '#lib/queue-row'
import { unactedIn } from '#lib/unacted'
import { rulesVersion } from '#lib/rules/settings'
import { enter } from '../_server/enter'
import { headerOf } from '../_server/header'
import { keptBy, titled, type Kept } from '../_server/kept'
import { ownStanding } from '../_server/standings'
import { acceptNext, claim, search } from './actions'
import { wantedBy, type Wanted } from './wanted'

type Props = { searchParams: Promise<{ draft?: string; [name: string]: string | string[] | undefined }> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const me = await enter('/queue')
  return titled(titleOf((await wantedBy(me, searchParams)).filter), await keptBy(me, searchParams))
}

export default async function Page({ searchParams }: Props) {
  const me = await enter('/queue')
  const [wanted, kept] = await Promise.all([wantedBy(me, searchParams), keptBy(me, searchParams)])
  const { filter, asked, search: words, back, here } = wanted
  const [header, list, standing] = await Promise.all([headerOf(me, here), listQueue(me, asked, filter.trail.at(-1)), ownStanding(me)])
  return (
    <QueueScreen
      header={header} rulesVersion={rulesVersion} filter={filter} search={words} standing={standing} carries={{ draft: freshId(), filters: back }}
      {...drawn(me, wanted, list, kept)} send={{ claim, accept: acceptNext, search }}
    />
  )
}

/** What was found, in the words of the screen. A press that came second is told at its row, where that is still shown. */
function drawn(me: Me, { filter, back }: Wanted, { rows, next, counts, stopped }: Awaited<ReturnType<typeof listQueue>>, { problems, typed }: Kept) {
  const at = (trail: readonly string[]) => queueAddress({ ...filter, trail })
  const lost = problems[0] && { id: String(typed['id']), words: problems[0].message }
  const seen = { me, today: londonDay(me.at), back, lost }
  return {
    problems: rows.some(({ id }) => id === lost?.id) ? [] : problems,
    stops: unactedIn(stopped, me.at), since: filter.list === 'queue' && !isNarrowed(filter) ? me.at : null,
    counts: filter.list === 'queue' ? countViews(counts, me) : [],
    table: { ...captionOf(filter, rows.length, counts.open, next !== null), rows: rows.map((row) => queueRow(row, seen)) },
    empty: rows.length > 0 ? null : emptyWords(filter, isNarrowed(filter), me),
    previous: filter.trail.length > 0 ? at(filter.trail.slice(0, -1)) : undefined,
    next: next ? at([...filter.trail, next]) : undefined,
  }
}
