import { bandNames, cohortNames } from './moves/names'
import { holdClock } from './rules/hold-clock'
import { conditionOf, flagNames, holdWords, routeWords, sentenceWords, taskWords, type Condition } from './rules/in-words'
import { phrases } from './rules/phrases'
import type { Row, RouteTo, TaskTo } from './rules/row'
import { tables } from './rules/steps'
import { stopScreens } from './rules/stop-screens'
import type { Flag } from './rules/verdict'

/** A condition in words: all of these, and of each list at least one. */
export type WhenWords = { readonly all: readonly string[]; readonly anyOf: readonly (readonly string[])[] }
/** A rule as a person reads it. */
export type RuleLine = { readonly id: string; readonly when: WhenWords; readonly then: readonly string[]; readonly because: string }
/** A step of the rules: its law, and its rules by id. */
export type RulePart = { readonly id: string; readonly title: string; readonly law: string; readonly rows: readonly RuleLine[] }

type AnyRow = Pick<Row<never>, 'id' | 'because'> & { readonly when: unknown; readonly leads: readonly string[] }
type Leading = { readonly routes?: readonly RouteTo[]; readonly tasks?: readonly TaskTo[]; readonly flags?: readonly Flag[] }

const usual = ({ routes = [], tasks = [], flags = [] }: Leading) => [...routes.map(routeWords), ...tasks.map(taskWords), ...flags.map((flag) => flagNames[flag])]

const steps: readonly (readonly [id: string, title: string, law: string, rows: readonly AnyRow[]])[] = [
  ['stops', 'Stops (C.1)', 'Any that fires stops; nothing else is computed, whatever the age, the agreement or the role. Cleared by a clinician or the OT; S7 and S12 only by the safety conversation.',
    tables.stops.map((row) => ({ ...row, leads: [`Stop: ${stopScreens[row.id].clinician.heading}`] }))],
  ['services', 'Other services (C.2)', 'Every row that fires names its services. A row may remove its own cohort, no other. For what a receptionist sends, only the rows marked “reception” fire.',
    tables.signposts.map((row) => ({
      ...row,
      leads: [
        ...usual(row), ...(row.removes ? [`removes ${row.removes}`] : []), ...(row.ends ? ['ends the referral'] : []), ...(row.blocks ? ['nothing is sent'] : []),
        ...(row.reception ? ['(reception)'] : []),
      ],
    }))],
  ['cohorts', 'Cohorts (C.3)', `Every cohort that fits, less what was removed. ${Object.entries(cohortNames).map(([cohort, name]) => `${cohort}: ${name.toLowerCase()}`).join('; ')}.`,
    tables.cohortRows.map((row) => ({ ...row, leads: [row.cohort, ...usual(row)] }))],
  ['beside', 'Beside the referral (C.3, C.5)', 'Everything that fires; it holds nothing.', tables.actions.map((row) => ({ ...row, leads: usual(row) }))],
  ['how-soon', 'How soon (C.4)', 'For each cohort the earliest band of all that fire; what is “for all” hastens the whole referral. The primary cohort has the earliest band; a tie goes to FRAIL, then MENTAL, then WORK. Due: the earliest day of all that fire, when off never after the end of the fit note, always before a meeting. A band says how soon somebody is in touch, and nothing else.',
    tables.bandRows.map((row) => ({
      ...row,
      leads: [`${row.of === 'all' ? 'for all' : row.of}: ${bandNames[row.band]}${row.otherwise ? ', if nothing else bands it' : ''}${row.due ? ', due at the end of the note' : ''}`, ...usual(row)],
    }))],
  ['holds', 'Holds (C.5)', 'Everything that fires holds; the band and the dates run on. From a receptionist only H-1 holds; the rest waits for the screener.',
    tables.holds.map((row) => ({ ...row, leads: [holdWords(row.owner, row.by, row.never) + (row.id === 'H-1' ? ', the same day when urgent' : '')] }))],
  ['hold-clock', 'What time does to a hold (H-6)', 'Released comes before escalated.', holdClock.map((row) => ({ ...row, leads: [row.state] }))],
  ['nobody', 'Nobody fits (C.2, after the holds)', 'X20 before X18.', [...tables.learningDisability, ...tables.noMatch].map((row) => ({ ...row, leads: usual(row) }))],
  ['warnings', 'Warnings (H-5b)', 'Everything that fires is shown; nothing is held.', tables.warnings.map((row) => ({ ...row, leads: ['Warning'] }))],
]

/** All rules in words, step by step as they run: for the page of the product, and for docs/triage-rules.md. */
export const ruleParts: readonly RulePart[] = steps.map(([id, title, law, rows]) => ({ id, title, law, rows: [...rows].sort(byId).map(lineOf) }))

/** The words of danger of D.2, by the question of the gate they belong to. */
export const gateWords: readonly (readonly [gate: string, words: string])[] =
  Object.entries(phrases).map(([gate, words]) => [gate, words.map((each) => `“${each}”`).join(', ')])

function lineOf({ id, when, leads, because }: AnyRow): RuleLine {
  const { all, anyOf } = conditionOf(when as never)
  return { id, when: { all, anyOf: anyOf.map((any) => any.map(inner)) }, then: leads.length > 0 ? leads : ['Advice only'], because: sentenceWords(because) }
}

/** X3 before X3b before X11; the order within a table has no meaning. */
function byId(a: AnyRow, b: AnyRow): number {
  return a.id.localeCompare(b.id, 'en', { numeric: true })
}

/** A condition within a list: its own lists stand in brackets. */
function inner({ all, anyOf }: Condition): string {
  return [...all, ...anyOf.map((any) => `(${any.map(inner).join(' or ')})`)].join(' and ')
}
