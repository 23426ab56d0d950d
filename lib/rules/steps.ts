import { actions } from './actions'
import { bandRows } from './bands'
import { cohortRows } from './cohorts'
import type { AnswerFacts, FoundFacts } from './fact-table'
import { fitting, foundFacts } from './found'
import { holds } from './holds'
import { yesNo } from './reading'
import { fired, type Row, type RouteTo } from './row'
import { signposts } from './signposts'
import { stops } from './stops'
import { learningDisability, noMatch } from './unmatched'
import { warnings } from './warnings'

/** All rules, by step. */
export const tables = { stops, signposts, cohortRows, actions, bandRows, holds, learningDisability, noMatch, warnings }
export type Tables = typeof tables

/** Steps 3 to 6 of C.0: the rows that fire, each step reading what the steps before it found. */
export function steps(facts: AnswerFacts, rules: Tables) {
  const signposts = fired(rules.signposts, facts).filter(({ reception }) => facts.sender !== 'reception' || reception)
  const cohortRows = fired(rules.cohortRows, facts)
  const cohorts = fitting({ signposts, cohortRows })
  const base = foundFacts(facts, { signposts, cohortRows })
  const actions = fired(rules.actions, base)
  const found: FoundFacts = { ...base, routed: yesNo(names([...signposts.filter(({ reception }) => reception !== 'shows'), ...actions])) }
  const holds = fired(rules.holds, found)
  const last = facts.sender === 'reception' ? [] : unmatched({ ...found, held: yesNo(holds.length > 0) }, rules)
  const routed = found.routed === 'yes' || last.some(({ id }) => id === 'X20')
  return { signposts, cohortRows, cohorts, actions, found, holds, last, routed }
}
export type Steps = ReturnType<typeof steps>

/** X20 before X18: a community learning disability team is a route. */
function unmatched(found: FoundFacts, rules: Tables) {
  const first = fired(rules.learningDisability, found)
  return [...first, ...fired(rules.noMatch, { ...found, routed: yesNo(found.routed === 'yes' || first.length > 0) })]
}

const names = (rows: readonly (Pick<Row<never>, 'id'> & { readonly routes?: readonly RouteTo[] })[]) => rows.some(({ routes }) => (routes?.length ?? 0) > 0)
