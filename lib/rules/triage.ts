import type { Answers } from '../questions/all'
import { banding, bandSentence } from './banding'
import { factsOf, read } from './facts'
import type { Reading } from './reading'

import { stopFacts } from './facts-stop'
import { phrasesIn } from './phrases'
import { unscreened } from './reception'
import { fired } from './row'
import type { SignpostRow } from './row'
import { steps, tables, type Steps, type Tables } from './steps'
import { dispositionOf, holdsOf, nothing, reasonsOf, routesOf, stopped, tasksOf } from './verdicts'
import type { At, Flag, Stop, Verdict } from './verdict'

export type * from './verdict'

/** Every stop these answers set off and nobody has cleared, read leniently: whatever else is empty or wrong (C.0, step 2). */
export function stopsIn(answers: Answers, at: At, rules: Pick<Tables, 'stops'> = tables): Stop[] {
  const lifted = new Set<string>(at.cleared?.map(({ rule }) => rule))
  return fired(rules.stops, stopFacts(answers, at))
    .filter(({ id, onlyByAnswer }) => onlyByAnswer || !lifted.has(id))
    .map(({ id, because }) => ({ rule: id, because, screen: id, ...(id === 'S13' ? { words: phrasesIn(answers) } : {}) }))
}

/** What the rules say of these answers, in the order of C.0: each step has one law, and reads what the steps before it found. */
export function triage(answers: Answers, at: At, rules: Tables = tables): Verdict {
  const stops = stopsIn(answers, at, rules)
  if (stops.length > 0) return stopped(stops)
  const reading = read(answers, at)
  const facts = factsOf(answers, at)
  const step = steps(facts, rules)
  const ending = step.signposts.filter(({ ends }) => ends)
  if (ending.length > 0) return ended(ending, reading)
  const verdict = verdictOf(step, reading, rules)
  return facts.sender === 'reception' ? unscreened(verdict, reading) : verdict
}

/** X1 and X2 end the referral: nothing after them is computed. */
function ended(rows: readonly SignpostRow[], reading: Reading): Verdict {
  const blocked = rows.some(({ blocks }) => blocks)
  return { ...nothing, disposition: 'signpost', blocked, routes: routesOf(rows, reading), reasons: reasonsOf(rows, reading) }
}

/** C.0, step 7: what fired, put together. */
function verdictOf(step: Steps, reading: Reading, rules: Tables): Verdict {
  const { signposts, cohortRows, cohorts, actions, found, holds, last } = step
  const fits = cohortRows.filter(({ cohort }) => cohorts.includes(cohort))
  const { rows: bands, ...sooner } = banding(rules.bandRows, found, cohorts, holds.length > 0, reading)
  const routed = found.sender === 'reception' ? signposts : [...signposts, ...fits, ...actions, ...bands, ...last]
  return {
    ...nothing, ...sooner, cohorts,
    disposition: dispositionOf(step),
    routes: routesOf(routed, reading),
    holds: holdsOf(holds, reading, sooner.band === 'P1_URGENT'),
    tasks: tasksOf([...signposts, ...actions, ...bands, ...last], reading, sooner.due),
    flags: flagsOf([...signposts, ...fits, ...last]),
    warnings: reasonsOf(fired(rules.warnings, found), reading),
    reasons: reasonsOf([...signposts, ...cohortRows, ...actions, ...bands.map(bandSentence), ...holds, ...last], reading),
  }
}

const flagsOf = (rows: readonly { readonly flags?: readonly Flag[] }[]): readonly Flag[] => [...new Set(rows.flatMap(({ flags = [] }) => flags))]
