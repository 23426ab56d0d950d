import type { Day } from './day'
import { moveNames } from './moves/moves'
import { allStates, states, type State } from './moves/states'

/** Where a referral that was received is counted: each in exactly one, or something is lost (HZ10). */
export const buckets = {
  open: 'Open', closed: 'Closed', redirected: 'Redirected', signposted: 'Sent elsewhere', returned: 'Returned',
} as const
export type Bucket = keyof typeof buckets
/** A bucket, and whether the summary has been sent: as finely as acts and rows can both be counted. */
export type Spot = Bucket | `${Bucket} over`

/** How many were received, and where they are; `stray` counts acts of a referral that was never received. */
export type Tally = { readonly received: number; readonly stray: number; readonly spots: Readonly<Partial<Record<Spot, number>>> }
/** An act that may change where a referral is counted. */
export type Step = { readonly subject: string; readonly act: string; readonly to: string }
/** The balance as it stood at the end of a day, by the acts up to one of them; `differs` is how many are not where they should be. */
export type Balanced = Tally & { readonly day: Day; readonly upTo: number; readonly differs: number }

export const nothing: Tally = { received: 0, stray: 0, spots: {} }
/** Every act that may change where a referral is counted. */
export const steps: readonly string[] = ['sent', 'undone', ...moveNames]

/** Where this state is counted; null for what keeps its place once its summary is sent. */
function bucketOf(state: State): Bucket | null {
  if (state === 'SUMMARY_SENT') return null
  if (state === 'SIGNPOSTED') return 'signposted'
  if (state === 'REDIRECTED') return 'redirected'
  if (state === 'RETURNED_TO_REFERRER') return 'returned'
  return states[state].stage === 'open' ? 'open' : 'closed'
}

/** Where a referral stands after an act, from where it stood before; undefined when it was never received. */
export function spotAfter(before: Spot | undefined, { act, to }: Step): Spot | undefined {
  if (before === undefined && act !== 'sent') return undefined
  if (!isState(to)) return before
  const bucket = bucketOf(to) ?? (before?.split(' ')[0] as Bucket | undefined)
  return bucket && (to === 'SUMMARY_SENT' ? `${bucket} over` : bucket)
}
const isState = (to: string): to is State => (allStates as readonly string[]).includes(to)

/** The tally once these acts are counted too. `spots` is where the referrals they are about stood before; it is brought up to date. */
export function counted(tally: Tally, acts: readonly Step[], spots: Map<string, Spot>): Tally {
  const now: Partial<Record<Spot, number>> = { ...tally.spots }
  let { received, stray } = tally
  const add = (spot: Spot | undefined, n: number) => spot && (now[spot] = (now[spot] ?? 0) + n)
  for (const act of acts) {
    const before = spots.get(act.subject)
    const after = spotAfter(before, act)
    if (act.act === 'sent' && !before) received += 1
    if (after === undefined) stray += 1
    else spots.set(act.subject, after)
    add(before, -1)
    add(after, 1)
  }
  return { received, stray, spots: now }
}

export type Balance = Readonly<Record<Bucket, number>> & { readonly received: number }
/** received = open + closed + redirected + signposted + returned, of one tally. */
export const balanceOf = ({ received, spots }: Tally): Balance => {
  const of = (bucket: Bucket) => (spots[bucket] ?? 0) + (spots[`${bucket} over`] ?? 0)
  return { received, open: of('open'), closed: of('closed'), redirected: of('redirected'), signposted: of('signposted'), returned: of('returned') }
}

/** What is not as it should be: between what was received and where it is, or between the acts and what is stored. */
export type Difference = { readonly what: string; readonly acts: number; readonly stored: number }

/** Every difference between what the acts say and the referrals stored, by state; empty when nothing is lost. */
export function differencesIn(tally: Tally, stored: Readonly<Partial<Record<State, number>>>): Difference[] {
  const { received, ...where } = balanceOf(tally)
  const inStates = (which: (state: State) => boolean) => allStates.filter(which).reduce((sum, state) => sum + (stored[state] ?? 0), 0)
  const over = (Object.keys(buckets) as Bucket[]).reduce((sum, bucket) => sum + (tally.spots[`${bucket} over`] ?? 0), 0)
  return [
    { what: 'Received, and counted somewhere', acts: received, stored: Object.values(where).reduce((sum, n) => sum + n, 0) },
    { what: 'Received, and stored', acts: received, stored: inStates(() => true) },
    { what: 'Acts of a referral that was never received', acts: tally.stray, stored: 0 },
    { what: 'Summary sent', acts: over, stored: stored.SUMMARY_SENT ?? 0 },
    ...(Object.keys(buckets) as Bucket[]).map((bucket) => ({ what: buckets[bucket], acts: tally.spots[bucket] ?? 0, stored: inStates((state) => bucketOf(state) === bucket) })),
  ].filter(({ acts, stored: n }) => acts !== n)
}

/** How many referrals are not where they should be. */
export const differs = (differences: readonly Difference[]): number => differences.reduce((sum, { acts, stored }) => Math.max(sum, Math.abs(acts - stored)), 0)
