import { bandNames, cohortNames } from '#lib/moves/names'
import { answerFactTable } from '#lib/rules/fact-table'
import { holdClock } from '#lib/rules/hold-clock'
import { conditionOf, flagNames, holdWords, routeWords, sentenceWords, taskWords, type Condition } from '#lib/rules/in-words'
import type { Row, RouteTo, TaskTo } from '#lib/rules/row'
import { settings, signed } from '#lib/rules/settings'
import { tables } from '#lib/rules/steps'
import { stopScreens } from '#lib/rules/stop-screens'
import type { Flag } from '#lib/rules/verdict'

type AnyRow = Pick<Row<never>, 'id' | 'because'> & { readonly when: unknown; readonly leads: readonly string[] }
type Leading = { readonly routes?: readonly RouteTo[]; readonly tasks?: readonly TaskTo[]; readonly flags?: readonly Flag[] }

const usual = ({ routes = [], tasks = [], flags = [] }: Leading) => [...routes.map(routeWords), ...tasks.map(taskWords), ...flags.map((flag) => flagNames[flag])]

const steps: readonly (readonly [title: string, law: string, rows: readonly AnyRow[]])[] = [
  ['Stops (C.1)', 'Any that fires stops; nothing else is computed, whatever the age, the agreement or the role. Cleared by a clinician or the OT; S7 and S12 only by the safety conversation.',
    tables.stops.map((row) => ({ ...row, leads: [`Stop: ${stopScreens[row.id].clinician.heading}`] }))],
  ['Other services (C.2)', 'Every row that fires names its services. A row may remove its own cohort, no other. For what a receptionist sends, only the rows marked “reception” fire.',
    tables.signposts.map((row) => ({
      ...row,
      leads: [
        ...usual(row), ...(row.removes ? [`removes ${row.removes}`] : []), ...(row.ends ? ['ends the referral'] : []), ...(row.blocks ? ['nothing is sent'] : []),
        ...(row.reception ? ['(reception)'] : []),
      ],
    }))],
  ['Cohorts (C.3)', `Every cohort that fits, less what was removed. ${Object.entries(cohortNames).map(([cohort, name]) => `${cohort}: ${name.toLowerCase()}`).join('; ')}.`,
    tables.cohortRows.map((row) => ({ ...row, leads: [row.cohort, ...usual(row)] }))],
  ['Beside the referral (C.3, C.5)', 'Everything that fires; it holds nothing.', tables.actions.map((row) => ({ ...row, leads: usual(row) }))],
  ['How soon (C.4)', 'For each cohort the earliest band of all that fire; what is “for all” hastens the whole referral. The primary cohort has the earliest band; a tie goes to FRAIL, then MENTAL, then WORK. Due: the earliest day of all that fire, when off never after the end of the fit note, always before a meeting. A band says how soon somebody is in touch, and nothing else.',
    tables.bandRows.map((row) => ({
      ...row,
      leads: [`${row.of === 'all' ? 'for all' : row.of}: ${bandNames[row.band]}${row.otherwise ? ', if nothing else bands it' : ''}${row.due ? ', due at the end of the note' : ''}`, ...usual(row)],
    }))],
  ['Holds (C.5)', 'Everything that fires holds; the band and the dates run on. From a receptionist only H-1 holds; the rest waits for the screener.',
    tables.holds.map((row) => ({ ...row, leads: [holdWords(row.owner, row.by, row.never) + (row.id === 'H-1' ? ', the same day when urgent' : '')] }))],
  ['What time does to a hold (H-6)', 'Released comes before escalated.', holdClock.map((row) => ({ ...row, leads: [row.state] }))],
  ['Nobody fits (C.2, after the holds)', 'X20 before X18.', [...tables.learningDisability, ...tables.noMatch].map((row) => ({ ...row, leads: usual(row) }))],
  ['Warnings (H-5b)', 'Everything that fires is shown; nothing is held.', tables.warnings.map((row) => ({ ...row, leads: ['Warning'] }))],
]

/** The rules as a page for an OT, a GP and a safety officer, from the tables they are run from. */
export const rulesPage = (): string => [heading(), ...steps.map(stepPart), factPart(), settingsPart()].join('\n')

function heading(): string {
  return `# The triage rules

Version ${signed.version}, signed on ${signed.on} by ${signed.by.join(' and ')}. ${signed.for}

This page is written from the tables in \`lib/rules/\` by \`npx tsx app/_server/commands/rules-page.ts\`, and a test holds it equal to them. The ids are those of the clinical specification. The steps run in this order, and each reads only what the steps before it found. The software sorts; the OT decides.
`
}

const stepPart = ([title, law, rows]: (typeof steps)[number]) => `## ${title}

${law}

| Rule | When | Then | Because |
|---|---|---|---|
${[...rows].sort(byId).map(rowLine).join('\n')}
`

const rowLine = ({ id, when, leads, because }: AnyRow) => `| ${[id, conditionWords(conditionOf(when as never)), leads.join('<br>') || 'Advice only', sentenceWords(because)].map(cell).join(' | ')} |`
/** X3 before X3b before X11; the order within a table has no meaning. */
const byId = (a: AnyRow, b: AnyRow) => a.id.localeCompare(b.id, 'en', { numeric: true })
const cell = (text: string) => text.replaceAll('|', '\\|')

function conditionWords({ all, anyOf }: Condition): string {
  return [...all, ...anyOf.map((any) => `any of:${any.map((one) => `<br>• ${inner(one)}`).join('')}`)].join('; ').replaceAll('; any of', '<br>and any of')
}

/** A condition within a list: its own lists stand in brackets. */
const inner = ({ all, anyOf }: Condition): string => [...all, ...anyOf.map((any) => `(${any.map(inner).join(' or ')})`)].join(' and ')

function factPart(): string {
  const rows = Object.values(answerFactTable).map((fact) => {
    const values = fact.values.length === 2 && fact.values[0] === 'yes' ? 'yes, no' : fact.values.join(' · ')
    return `| ${[fact.words, values, 'means' in fact ? String(fact.means) : ''].map(cell).join(' | ')} |`
  })
  return `## The facts

Every answer becomes one of these facts; “not answered” and “not known” are facts like others (B.8 says what a question left out counts as).

| Fact | Can be | Note |
|---|---|---|
${rows.join('\n')}
`
}

function settingsPart(): string {
  return `## The settings

Edited settings are refused until two people have signed them again (\`lib/rules/settings-file.ts\`). Days in \`bands\`, \`contact\` and \`hold\` are working days.

\`\`\`json
${JSON.stringify(settings, null, 2)}
\`\`\`
`
}
