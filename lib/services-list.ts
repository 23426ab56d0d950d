import { longDay, londonDay, type Day } from './day'
import { isP0, kinds, routeKinds, type RouteKind } from './rules/kinds'
import type { Entry } from './services-form'
import { isStale, standing } from './services'
import { showPhone } from './phone'

/** A service as a line of the manager's list; `due` once it is to be checked. */
export type ServicesRow = {
  readonly kind: RouteKind
  readonly href: string
  /** Who it is here; '' where that says no more than the kind does. */
  readonly name: string
  readonly is: string
  readonly phone: string
  readonly now: string
  readonly whenShut: string
  readonly checked: string
  readonly due: boolean
}
export type ServicesList = { readonly heading: string; readonly rows: readonly ServicesRow[] }

const unnamed = 'Nobody named yet'

/** Every kind of service a rule may name, those rung in a danger first, whether or not the practice has named one. */
export function servicesList(entries: readonly Entry[], at: number): readonly ServicesList[] {
  const row = (kind: RouteKind) => rowOf(kind, entries, at)
  return [
    { heading: 'Rung when something is dangerous', rows: routeKinds.filter(isP0).map(row) },
    { heading: 'Other services', rows: routeKinds.filter((kind) => !isP0(kind)).map(row) },
  ]
}

function rowOf(kind: RouteKind, entries: readonly Entry[], at: number): ServicesRow {
  const entry = entries.find((each) => each.kind === kind)
  const base = { kind, href: `/practice/services/${kind}`, is: kinds[kind].name }
  if (!entry) return { ...base, name: unnamed, phone: 'None', now: 'Not known', whenShut: 'Nobody', checked: 'Never', due: false }
  return {
    ...base, name: entry.name === base.is ? '' : entry.name, phone: showPhone(entry.phone) || 'None', now: standing(entry, at).words,
    whenShut: nameOf(entry.outOfHours, entries), checked: `By ${longDay(entry.reviewDue)}`, due: isStale(entry, londonDay(at)),
  }
}

const nameOf = (kind: string | null, entries: readonly Entry[]): string =>
  kind === null ? 'Nobody' : entries.find((each) => each.kind === kind)?.name ?? unnamed

/** The services whose review is past, by name, those rung in a danger first. */
export const dueForReview = (entries: readonly Entry[], today: Day): readonly Entry[] =>
  routeKinds.flatMap((kind) => entries.filter((entry) => entry.kind === kind && isStale(entry, today)))
    .sort((a, b) => Number(isP0(b.kind as RouteKind)) - Number(isP0(a.kind as RouteKind)))
