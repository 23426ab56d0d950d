import { roles, type Role } from '../me'
import type { AnswersOf, Ask, Asks, Option } from './ask'
import { everyReferral } from './every-referral'
import { frail } from './frail'
import { gate } from './gate'
import { mental, talk } from './mental'
import { around, patient } from './patient'
import { scores } from './scores'
import { work } from './work'

/** Every question of a referral (specification B.2 to B.6), by the name of its field. */
export const questions = {
  ...patient, ...gate, ...everyReferral, ...around, ...frail, ...work, ...talk, ...mental, ...scores,
} as const satisfies Asks

export type Field = keyof typeof questions
export type Answers = Partial<AnswersOf<typeof questions>>

/** The question as this role is asked it: its own words, and only the answers it may give; undefined when it is not asked. */
export function askFor(ask: Ask, role: Role): Ask | undefined {
  if (!ask.who.includes(role)) return undefined
  const own = inWordsFor(ask, role)
  if (own.kind !== 'choice' && own.kind !== 'many') return own
  return { ...own, options: own.options.filter(({ who }) => who?.includes(role) ?? true).map((option) => labelFor(option, role)) }
}

/** Every question this role is asked: a receptionist is asked for no score and no judgement, a manager for nothing. */
export const asksOf = (role: Role): Asks => byRole[role]

/** What an unanswered question counts as (B.8); undefined means unknown, never "no change", 0, "none", a date or a yes. */
export const countsAs = (field: Field): string | undefined => (questions[field] as Ask).leftOut

/** The answers with what was left out put in, where it counts as something (B.8). */
export function settled(answers: Answers): Answers {
  const fields = Object.keys(questions) as Field[]
  const left = fields.filter((field) => answers[field] === undefined && countsAs(field) !== undefined)
  return { ...answers, ...Object.fromEntries(left.map((field) => [field, countsAs(field)])) }
}

function inWordsFor(ask: Ask, role: Role): Ask {
  const own = without(ask, ['wordsFor']) as Ask
  return ask.wordsFor && role === 'receptionist' ? { ...own, words: ask.wordsFor.receptionist } : own
}

function labelFor(option: Option, role: Role): Option {
  if (!option.wordsFor || role !== 'receptionist') return without(option, ['who', 'wordsFor']) as Option
  return { ...without(option, ['who', 'wordsFor', 'strong', 'unseen']), label: option.wordsFor.receptionist } as Option
}

/** The row without those of its columns. */
export const without = (row: object, columns: readonly string[]): object =>
  Object.fromEntries(Object.entries(row as Record<string, unknown>).filter(([column]) => !columns.includes(column)))

const asksFor = (role: Role): Asks =>
  Object.fromEntries(Object.entries(questions).flatMap(([field, ask]) => {
    const own = askFor(ask, role)
    return own ? [[field, own]] : []
  }))

const byRole = Object.fromEntries(roles.map((role) => [role, asksFor(role)])) as Record<Role, Asks>
