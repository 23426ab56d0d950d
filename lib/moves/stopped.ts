import type { RuleId, Verdict } from '../rules/verdict'
import type { State } from './states'

/** A stop: when it began, by which rules, and when somebody first recorded what was done about it; null while nobody has. */
export type StopKept = { readonly at: number; readonly rules: readonly RuleId[]; readonly actedAt: number | null }

type Before = { readonly state: State; readonly stops?: readonly StopKept[] | undefined }
type Now = { readonly act: string; readonly to: State; readonly verdict: Verdict; readonly at: number }

/** Every stop of a referral after this act (ms UTC): a danger begins one, and what is recorded of it ends the wait for an action. */
export function stopsAfter(before: Before | null, { act, to, verdict, at }: Now): readonly StopKept[] {
  const had = before?.stops ?? []
  if (before?.state === 'STOPPED') return isAction(act, to) ? had.map((stop) => ({ ...stop, actedAt: stop.actedAt ?? at })) : had
  return to === 'STOPPED' ? [...had, { at, rules: verdict.stops.map(({ rule }) => rule), actedAt: null }] : had
}

const isAction = (act: string, to: State) => act === 'recordStop' || act === 'closeStop' || to !== 'STOPPED'

/** The stop that waited longest for an action, one that still waits before any other. Undefined when there was none. */
export const slowestStop = (stops: readonly StopKept[]): StopKept | undefined =>
  [...stops].sort((a, b) => waited(b) - waited(a))[0]

const waited = ({ at, actedAt }: StopKept) => (actedAt === null ? Number.MAX_SAFE_INTEGER - at : actedAt - at)
