import { ruleParts, type RuleLine, type RulePart, type WhenWords } from '#lib/rule-parts'
import { clearingLines, principles, screenLines, stopAlarm } from '#lib/rule-screens'
import { answerFactTable } from '#lib/rules/fact-table'
import { settings, signed } from '#lib/rules/settings'

/** The rules as a page for an OT, a GP and a safety officer, from the tables they are run from. */
export const rulesPage = (): string => [heading(), ...ruleParts.map(stepPart), ...screenParts(), factPart(), settingsPart()].join('\n')

function heading(): string {
  return `# The triage rules

Version ${signed.version}, signed on ${signed.on} by ${signed.by.join(' and ')}. ${signed.for}

This page is written from the tables in \`lib/rules/\` by \`npm run rules\`, and a test holds it equal to them. The ids are those of the clinical specification. The steps run in this order, and each reads only what the steps before it found.

## What holds for all of them

${principles.map((words) => `- ${words}`).join('\n')}
`
}

const screenParts = () => [
  named('What a stop tells a clinician (D.1)', stopAlarm, 'What it says', screenLines('clinician')),
  named('What a stop tells reception (D.2)', 'Words heard and actions.', 'What it says', screenLines('receptionist')),
  named('What clears a stop', 'By a clinician or the OT, with their name and the time.', 'Recorded first', clearingLines),
]

const named = (title: string, words: string, head: string, rows: readonly (readonly [string, string])[]) => `## ${title}

${words}

| Stop | ${head} |
|---|---|
${rows.map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')}
`

const stepPart = ({ title, law, rows }: RulePart) => `## ${title}

${law}

| Rule | When | Then | Because |
|---|---|---|---|
${rows.map(rowLine).join('\n')}
`

const rowLine = ({ id, when, then, because }: RuleLine) => `| ${[id, whenWords(when), then.join('<br>'), because].map(cell).join(' | ')} |`
const cell = (text: string) => text.replaceAll('|', '\\|')

function whenWords({ all, anyOf }: WhenWords): string {
  return [...all, ...anyOf.map((any) => `any of:${any.map((one) => `<br>• ${one}`).join('')}`)].join('; ').replaceAll('; any of', '<br>and any of')
}

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
