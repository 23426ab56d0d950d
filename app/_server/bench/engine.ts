import { Engine, type TopLevelCondition } from 'json-rules-engine'
import type { Answers } from '#lib/questions/form'
import { factsOf } from '#lib/rules/facts'
import { stopFacts } from '#lib/rules/facts-stop'
import { fitting, foundFacts } from '#lib/rules/found'
import { yesNo } from '#lib/rules/reading'
import { fired, isAny, isEvery, type When } from '#lib/rules/row'
import { steps, tables } from '#lib/rules/steps'
import type { FoundFacts } from '#lib/rules/fact-table'
import { stopsIn, type At } from '#lib/rules/triage'

/** A condition of a rule, word for word as json-rules-engine wants it. */
export function conditionOf<F>(when: When<F>): TopLevelCondition {
  if (isAny(when)) return { any: when.map(conditionOf) }
  if (isEvery(when)) return { all: when.every.map(conditionOf) }
  const facts = Object.entries<unknown>(when)
  return { all: facts.map(([fact, value]) => ({ fact, operator: Array.isArray(value) ? 'in' : 'equal', value })) }
}

/** A table of ours as an engine of theirs: which rows fire for these facts, in the order of the table. */
export function engineFor<F extends object, R extends { readonly when: When<F> }>(rows: readonly R[]): (facts: F) => Promise<readonly R[]> {
  const engine = new Engine(rows.map(({ when }, n) => ({ conditions: conditionOf(when), event: { type: String(n) } })))
  return async (facts) => {
    const { events } = await engine.run({ ...facts })
    const hit = new Set(events.map(({ type }) => type))
    return rows.filter((_, n) => hit.has(String(n)))
  }
}

const engines = {
  stops: engineFor(tables.stops), signposts: engineFor(tables.signposts), cohortRows: engineFor(tables.cohortRows),
  actions: engineFor(tables.actions), holds: engineFor(tables.holds), bandRows: engineFor(tables.bandRows),
  learningDisability: engineFor(tables.learningDisability), noMatch: engineFor(tables.noMatch), warnings: engineFor(tables.warnings),
}

type Named = { readonly id: string }
const ids = (...rows: readonly (readonly Named[])[]) => rows.flat().map(({ id }) => id)
const sends = (rows: readonly { readonly routes?: readonly unknown[] }[]) => rows.some(({ routes }) => (routes?.length ?? 0) > 0)

/** The ids of every rule that fires on these answers, as the product finds them. */
export function firedByTables(answers: Answers, at: At): string[] {
  const stops = stopsIn(answers, at)
  if (stops.length > 0) return stops.map(({ rule }) => rule)
  const { signposts, cohortRows, cohorts, actions, found, holds, last } = steps(factsOf(answers, at), tables)
  if (signposts.some(({ ends }) => ends)) return ids(signposts)
  const bands = cohorts.length > 0 || holds.length > 0 ? fired(tables.bandRows, found) : []
  return ids(signposts, cohortRows, actions, bands, holds, last, fired(tables.warnings, found))
}

/** The same, found by their engine in the order of C.0 (as `lib/rules/triage.ts` has it). */
export async function firedByEngine(answers: Answers, at: At): Promise<string[]> {
  const lifted = new Set<string>(at.cleared?.map(({ rule }) => rule))
  const stops = (await engines.stops(stopFacts(answers, at))).filter(({ id, onlyByAnswer }) => onlyByAnswer ?? !lifted.has(id))
  if (stops.length > 0) return ids(stops)
  const facts = factsOf(answers, at)
  const isReception = facts.sender === 'reception'
  const signposts = (await engines.signposts(facts)).filter(({ reception }) => !isReception || reception)
  if (signposts.some(({ ends }) => ends)) return ids(signposts)
  const cohortRows = await engines.cohortRows(facts)
  const base = foundFacts(facts, { signposts, cohortRows })
  const actions = await engines.actions(base)
  const found = { ...base, routed: yesNo(sends([...signposts.filter(({ reception }) => reception !== 'shows'), ...actions])) }
  const holds = await engines.holds(found)
  const last = isReception ? [] : await unmatched({ ...found, held: yesNo(holds.length > 0) })
  const isBanded = fitting({ signposts, cohortRows }).length > 0 || holds.length > 0
  const bands = isBanded ? await engines.bandRows(found) : []
  return ids(signposts, cohortRows, actions, bands, holds, last, await engines.warnings(found))
}

async function unmatched(found: FoundFacts) {
  const first = await engines.learningDisability(found)
  return [...first, ...(await engines.noMatch({ ...found, routed: yesNo(found.routed === 'yes' || first.length > 0) }))]
}
