import { cache } from 'react'
import type { Filter } from '#db/list-queue'
import type { Me } from '#lib/me'
import { lists, queueAddress, readFilter, writeFilter, type QueueFilter } from '#lib/queue-filter'
import { mine } from '#lib/queue-head'
import { one } from '#lib/typed'
import { keptAs } from '../_server/kept'

type Query = Promise<{ readonly [name: string]: string | string[] | undefined }>

/** What the address asks of the queue; `search` are the words of a search, which lie in a draft, never in an address. */
export type Wanted = { readonly filter: QueueFilter; readonly search: string; readonly asked: Filter; readonly back: string; readonly here: string }

/** Reads the address of a list, and the draft that its search names. Read once per request. */
export const wantedBy = cache(async (me: Me, query: Query): Promise<Wanted> => {
  const filter = readFilter(await query)
  const search = filter.find ? (one((await keptAs(me, filter.find)).typed, 'q') ?? '') : ''
  return { filter, search, asked: askedBy(filter, search), back: writeFilter(filter), here: hereOf(filter) }
})

/** The link of the menu that leads here. */
export const hereOf = ({ list }: QueueFilter): string => (list === 'caseload' ? queueAddress(mine) : '/queue')

/** The same, as the database is asked: a search looks everywhere. */
export function askedBy({ list, cohort, band, state, mine, late }: QueueFilter, search = ''): Filter {
  return {
    ...(search ? { search } : { place: lists[list].place }), mine, late,
    ...(cohort ? { cohort } : {}), ...(band ? { band } : {}), ...(state ? { state } : {}),
  }
}
