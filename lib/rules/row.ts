import type { AnswerFacts, FoundFacts } from './fact-table'
import type { RouteKind } from './kinds'
import type { Band, Cohort, Flag, Owner, RuleId } from './verdict'

/** All of these facts must hold, each in any of its listed values. */
export type All<F> = { readonly [Name in keyof F]?: F[Name] | readonly F[Name][] }
/** Such facts; or several conditions of which any will do; or `every` one of several. */
export type When<F> = All<F> | readonly When<F>[] | { readonly every: readonly When<F>[] }

/** A rule: when these facts hold, this follows, because of this. Blanks like {age} are filled from the answers (`sentences.ts`). */
export type Row<F = AnswerFacts> = { readonly id: RuleId; readonly when: When<F>; readonly because: string }

/** Somebody else who fits better or as well. `what` is said beside the name. */
export type RouteTo = { readonly kind: RouteKind; readonly what?: string }

/** Something somebody must do by a day: `today` is the next working morning when the practice is shut. */
export type TaskTo = { readonly owner: Owner; readonly by: By; readonly what: string }
export type By = 'today' | 'next working day' | '2 working days' | 'a week' | 'due'

/** `of` is the cohort it bands; `all` hastens the whole referral, whichever cohort is primary. `otherwise`: only where nothing else bands that cohort. */
export type BandRow = Row<FoundFacts> & {
  readonly of: Cohort | 'all'
  readonly band: Exclude<Band, 'P0_STOP'>
  readonly due?: 'note'
  readonly otherwise?: true
  readonly routes?: readonly RouteTo[]
  readonly tasks?: readonly TaskTo[]
}

/** `removes` takes away a cohort; the rest adds routes. */
export type SignpostRow = Row & {
  readonly routes?: readonly RouteTo[]
  /** Takes away this cohort and no other. */
  readonly removes?: Cohort
  /** The referral ends here; `blocks` also means that nothing is sent. */
  readonly ends?: true
  readonly blocks?: true
  readonly tasks?: readonly TaskTo[]
  readonly flags?: readonly Flag[]
  /** What a receptionist sends may be signposted by it, or shows it; all others wait for the screener (C.0). */
  readonly reception?: 'signposts' | 'shows'
}

/** The rows whose condition holds, in the order of the table, which has no meaning. */
export function fired<F extends object, R extends { readonly when: When<F> }>(rows: readonly R[], facts: F): readonly R[] {
  return rows.filter(({ when }) => holds(when, facts))
}

/** True of a list of conditions, of which any will do. */
export const isAny = <F>(when: When<F>): when is readonly When<F>[] => Array.isArray(when)
/** True of a list of conditions that must all hold. */
export const isEvery = <F>(when: When<F>): when is { readonly every: readonly When<F>[] } => 'every' in when

function holds<F extends object>(when: When<F>, facts: F): boolean {
  if (isAny(when)) return when.some((one) => holds(one, facts))
  if (isEvery(when)) return when.every.every((one) => holds(one, facts))
  for (const name in when) {
    const wanted: unknown = when[name]
    const is: unknown = facts[name]
    if (Array.isArray(wanted) ? !wanted.includes(is) : wanted !== is) return false
  }
  return true
}
