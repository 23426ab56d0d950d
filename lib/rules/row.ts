import type { AnswerFacts } from './fact-table'
import type { RouteKind } from './kinds'
import type { Owner, RuleId } from './verdict'

/** All of these facts must hold, each in any of its listed values. */
export type All<F> = { readonly [Name in keyof F]?: F[Name] | readonly F[Name][] }
/** One such list, or several of which any will do. */
export type When<F> = All<F> | readonly All<F>[]

/** A rule: when these facts hold, this follows, because of this. Blanks like {age} are filled from the answers (`sentences.ts`). */
export type Row<F = AnswerFacts> = { readonly id: RuleId; readonly when: When<F>; readonly because: string }

/** Somebody else who fits better or as well. `what` is said beside the name. */
export type RouteTo = { readonly kind: RouteKind; readonly what?: string }

/** Something somebody must do by a day: `today` is the next working morning when the practice is shut. */
export type TaskTo = { readonly owner: Owner; readonly by: By; readonly what: string }
export type By = 'today' | 'next working day' | '2 working days' | 'a week' | 'due'

/** The rows whose facts hold, in the order of the table, which has no meaning. */
export function fired<F extends object, R extends { readonly when: When<F> }>(rows: readonly R[], facts: F): readonly R[] {
  return rows.filter(({ when }) => lists(when).some((all) => holds(all, facts)))
}

/** Each list of a condition, extended by the same further facts. */
export const and = <F>(when: When<F>, more: When<F>): readonly All<F>[] =>
  lists(when).flatMap((one) => lists(more).map((other) => ({ ...one, ...other })))

export const lists = <F>(when: When<F>): readonly All<F>[] => (isList(when) ? when : [when])

const isList = <F>(when: When<F>): when is readonly All<F>[] => Array.isArray(when)

function holds<F extends object>(all: All<F>, facts: F): boolean {
  for (const name in all) {
    const wanted: unknown = all[name]
    const is: unknown = facts[name]
    if (Array.isArray(wanted) ? !wanted.includes(is) : wanted !== is) return false
  }
  return true
}
