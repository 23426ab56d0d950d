import type { Day } from '../day'
import { byDay } from './clock'
import type { Reading } from './reading'
import type { HoldRow } from './holds'
import type { Row, RouteTo, TaskTo } from './row'
import { sentence } from './sentences'
import { rulesVersion } from './settings'
import type { Steps } from './steps'
import type { Disposition, Hold, Reason, Route, Stop, Task, Verdict } from './verdict'

/** A verdict that says nothing yet. */
export const nothing: Verdict = {
  disposition: 'no-match', stops: [], routes: [], cohorts: [], primary: null, also: [], band: null, due: null, contactBy: null, screenBy: null,
  holds: [], tasks: [], flags: [], warnings: [], reasons: [], blocked: false, rulesVersion,
}

/** C.0, step 2: nothing is queued, and nothing else is computed. */
export const stopped = (stops: readonly Stop[]): Verdict => ({
  ...nothing, disposition: 'stop', band: 'P0_STOP', stops, reasons: stops.map(({ rule, because }) => ({ rule, because })),
})

/** C.0: else an open hold, else a cohort, else a route, else nothing that matches. */
export function dispositionOf({ holds, cohorts, routed }: Steps): Disposition {
  if (holds.length > 0) return 'hold'
  if (cohorts.length > 0) return 'queue'
  return routed ? 'signpost' : 'no-match'
}

type Sends = Row<never> & { readonly routes?: readonly RouteTo[]; readonly tasks?: readonly TaskTo[] }
type Saying = Pick<Row<never>, 'id' | 'because'>

/** Rows as reasons: their ids, and their sentences with the blanks filled. */
export const reasonsOf = (rows: readonly Saying[], reading: Reading): readonly Reason[] =>
  rows.map(({ id, because }) => ({ rule: id, because: sentence(because, reading) }))

/** The routes rows name, each kind with what is said of it once. */
export function routesOf(rows: readonly Pick<Sends, 'id' | 'because' | 'routes'>[], reading: Reading): readonly Route[] {
  const all = rows.flatMap(({ id, because, routes = [] }) =>
    routes.map(({ kind, what }) => ({ kind, rule: id, because: sentence(because, reading), ...(what === undefined ? {} : { what }) })))
  return all.filter(({ kind, what }, n) => all.findIndex((other) => other.kind === kind && other.what === what) === n)
}

/** The tasks rows give, each once. */
export function tasksOf(rows: readonly Pick<Sends, 'id' | 'because' | 'tasks'>[], reading: Reading, due: Day | null): readonly Task[] {
  const all = rows.flatMap(({ id, because, tasks = [] }) =>
    tasks.map(({ owner, by, what }) => ({ rule: id, because: sentence(because, reading), owner, by: byDay(by, reading, due), what })))
  return all.filter(({ what }, n) => all.findIndex((other) => other.what === what) === n)
}

/** The holds with their owner and clock. What is urgent is asked the same day (H-1). */
export function holdsOf(rows: readonly HoldRow[], reading: Reading, urgent: boolean): readonly Hold[] {
  return rows.map(({ id, because, owner, by, never }) => ({
    rule: id, because: sentence(because, reading), owner, since: reading.at.today,
    by: byDay(id === 'H-1' && urgent ? 'today' : by, reading, null), releases: !never,
  }))
}
