import { gateWords } from '#lib/rule-parts'
import { clearingLines, screenLines, stopAlarm } from '#lib/rule-screens'
import { answerFactTable } from '#lib/rules/fact-table'
import { settings } from '#lib/rules/settings'
import { settingLines } from '#lib/rules/settings-words'

type Ground = {
  readonly id: string
  readonly title: string
  readonly words: string
  readonly head: readonly [string, string]
  readonly rows: readonly (readonly [string, string])[]
}

const valuesOf = (fact: (typeof answerFactTable)[keyof typeof answerFactTable]) =>
  `${fact.values.join(' · ')}${'means' in fact ? ` (${String(fact.means)})` : ''}`

/** What the rules lead to and rest on: what each stop says, the facts they read, the words they look for, and the settings they were signed with. */
export const grounds: readonly Ground[] = [
  {
    id: 'clinician', title: 'What a stop tells a clinician (D.1)', head: ['Stop', 'What it says'], rows: screenLines('clinician'),
    words: `Shown instead of the verdict, with the practice’s own numbers. ${stopAlarm}`,
  },
  {
    id: 'reception', title: 'What a stop tells reception (D.2)', head: ['Stop', 'What it says'], rows: screenLines('receptionist'),
    words: 'Words heard and actions: never a diagnosis, never a reassurance, and no way that ends in waiting.',
  },
  {
    id: 'clearing', title: 'What clears a stop', head: ['Stop', 'Recorded first'], rows: clearingLines,
    words: 'By a clinician or the OT, with their name and the time. The stop stays in the history whatever follows.',
  },
  {
    id: 'facts', title: 'The facts', head: ['Fact', 'Can be'], rows: Object.values(answerFactTable).map((fact) => [fact.words, valuesOf(fact)]),
    words: 'Every answer becomes one of these facts. “Not answered” and “not known” are facts like others: a question left out never counts as “no change”, 0, “none”, a date or a yes.',
  },
  {
    id: 'words', title: 'Words of danger (S13)', head: ['Question', 'Words'], rows: gateWords,
    words: 'Looked for in every free text when no danger is ticked. An extra net only: it misses misspellings and does not understand “not”. Finding none means nothing.',
  },
  {
    id: 'settings', title: 'The settings (C.8)', head: ['Setting', 'Value'], rows: settingLines(settings).map(({ words, value }) => [words, value]),
    words: 'Local choices, except where the specification names a source. Edited settings are refused at start until two people have signed them again.',
  },
]
