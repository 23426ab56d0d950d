import { addDays, londonDay, type Day } from './day'
import type { Me } from './me'
import { clinicians, type Asks, type Option, type Problem } from './questions/ask'
import { check } from './questions/check'
import { readReference } from './reference'
import { terms, type Standing } from './standing'
import type { Typed } from './typed'

/** The three kinds of supervision (F.7). */
export const supervisionKinds = { day_to_day: 'Day to day, in the practice', clinical: 'Clinical or professional', educational: 'Educational' } as const

/** What supervision was about. */
export const supervisionThemes = {
  reasoning: 'Clinical reasoning', safety: 'A stop or a safety worry', scope: 'Scope: do they belong here?', urgency: 'How soon, and a view that differs from the rules',
  fit_notes: 'Fit notes', caseload: 'Caseload and waits', learning: 'Learning and the roadmap', wellbeing: 'How they are', standing: 'Registration and training',
} as const

/** Supervision that was held: what is written down of it. */
export type Supervision = {
  readonly ot: string
  readonly heldOn: Day
  readonly kind: string
  readonly about: readonly string[]
  readonly themes: readonly string[]
  readonly discussed: string
  readonly actions: string
}

type Worker = { readonly person: string; readonly name: string; readonly role: string }
const plain = { id: 'F.7', who: clinicians } as const
const labels = (words: Readonly<Record<string, string>>): readonly Option[] => Object.entries(words).map(([value, label]) => ({ value, label }))

/** What is asked of a supervision. */
export const supervisionAsks = (workers: readonly Worker[]) => ({
  ot: { ...plain, kind: 'choice', needed: true, words: 'Whose supervision', message: 'Choose whose supervision it was', options: workers.filter(({ role }) => role === 'ot').map(({ person, name }) => ({ value: person, label: name })) },
  heldOn: { ...plain, kind: 'day', needed: true, back: 1, ahead: 0, words: 'Held on', message: 'Enter the day it was held, not after today' },
  kind: { ...plain, kind: 'choice', needed: true, words: 'Kind', message: 'Choose the kind of supervision', options: labels(supervisionKinds) },
  themes: { ...plain, kind: 'many', needed: true, columns: 2, words: 'Themes', message: 'Choose what it was about', options: labels(supervisionThemes) },
  about: { ...plain, kind: 'words', max: 300, spell: false, words: 'Referrals talked over', hint: 'References only, with commas between, for example BF-4T7K', message: 'Enter references like BF-4T7K, with commas between' },
  discussed: { ...plain, kind: 'words', max: 1_500, rows: 4, words: 'What was talked about', hint: 'No names and no numbers of patients: the reference says who', message: 'Enter what was talked about' },
  actions: { ...plain, kind: 'words', needed: true, max: 1_000, rows: 3, words: 'What was agreed, who does it, by when', hint: 'No names and no numbers of patients. If nothing, say so', message: 'Enter what was agreed' },
}) as const satisfies Asks

/** A supervision as it was typed. Whether its words say more of a patient than the reference is asked beside it (no-patient.ts). */
export function supervisionFrom(typed: Typed, workers: readonly Worker[], me: Pick<Me, 'at'>): { readonly answers: Supervision; readonly problems: readonly Problem[] } {
  const { answers, problems } = check(supervisionAsks(workers), typed, londonDay(me.at))
  const { ot = '', heldOn = '', kind = '', themes = [], discussed = '', actions = '' } = answers
  const about = referencesIn(answers.about ?? '')
  const more = about === undefined ? [{ field: 'about', message: supervisionAsks([]).about.message }] : []
  return { answers: { ot, heldOn, kind, themes, discussed, actions, about: about ?? [] }, problems: [...problems, ...more] }
}

function referencesIn(text: string): readonly string[] | undefined {
  const read = text.split(/[,;\n]/).map((each) => each.trim()).filter(Boolean).map(readReference)
  const found = read.filter((each) => each !== undefined)
  return found.length === read.length ? [...new Set(found)] : undefined
}

/** The day by which an OT's next supervision is due; null while none was ever held. */
export const supervisionDue = (standing: Standing | null, heldOn: Day | null): Day | null =>
  heldOn === null ? null : addDays(heldOn, 7 * (standing?.everyWeeks ?? terms.supervisionWeeks))
