import { isDay, type Day } from '../day'
import type { Role } from '../me'
import { typedFromDay, type Typed } from '../typed'
import { asksOf, questions, type Answers, type Field } from './all'
import type { Ask, Problem } from './ask'
import { check } from './check'
import { apart, combined, together } from './combined'
import { asHeard } from './gate'
import { written } from './numbers'

export { asksOf, countsAs, questions, settled, type Answers, type Field } from './all'
export { asked, type Part, type Section } from './layout'
export { answersFromJson, schemaOfAnswers, type FromJson } from './json'
export { readLeniently } from './lenient'
export { lookAgain } from './numbers'
export { statement, type Line } from './statement'

/**
 * A referral form as typed: the answers that hold, and what each wrong field says.
 * What this role is not asked is dropped, whoever put it there: a receptionist enters no score and no judgement.
 */
export function readForm(typed: Typed, role: Role, today: Day): { answers: Answers; problems: Problem[] } {
  const asks = asksOf(role)
  const { answers, problems } = check(asks, asHeard(apart(typed), role), today)
  const apartProblems = check(combined, typed, today).problems
  const unasked = missing(answers).filter(({ field }) => !Object.hasOwn(asks, field))
  return { answers: written(answers), problems: [...problems, ...apartProblems, ...unasked] }
}

/** What is needed to send a referral (B.8) and not answered yet, with what the field says. */
export function missing(answers: Answers): Problem[] {
  const fields = Object.entries(questions) as [Field, Ask][]
  return fields.filter(([field, ask]) => ask.needed && answers[field] === undefined)
    .map(([field, { message }]) => ({ field, message }))
}

/** The answers as a form would have typed them, so that it can be drawn again. */
export function typedOf(answers: Answers): Typed {
  const fields = Object.entries(answers)
    .filter(([, answer]) => answer !== undefined)
    .map(([field, answer]) => typedOne(field as Field, answer))
  return Object.assign({}, ...fields, together(answers)) as Typed
}

function typedOne(field: Field, answer: Answers[Field]): Typed {
  const ask: Ask = questions[field]
  if (typeof answer === 'object') return { [field]: [...answer] }
  if (ask.kind === 'day' && isDay(answer)) return typedFromDay(field, answer)
  const instead = 'or' in ask && ask.or?.some(({ value }) => value === answer)
  return { [instead ? `${field}[or]` : field]: String(answer) }
}
