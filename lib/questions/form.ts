import { isDay, type Day } from '../day'
import type { Role } from '../me'
import { nhsNumber } from '../nhs-number'
import { phone } from '../phone'
import { postcode, showPostcode } from '../postcode'
import { typedFromDay, type Typed } from '../typed'
import { asksOf, questions, type Answers, type Field } from './all'
import type { Ask, Problem } from './ask'
import { check } from './check'
import { apart, combined, together } from './combined'
import { heardAs } from './gate'

export { asksOf, countsAs, questions, settled, type Answers, type Field } from './all'
export { asked, type Part, type Section } from './layout'
export { readLeniently } from './lenient'
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

/** Numbers as they are kept: a valid NHS number as its 10 digits, a postcode as on an envelope. What fails its check stays as typed. */
export function written(answers: Answers): Answers {
  const number = nhsNumber(answers.nhsNumber ?? '')
  return {
    ...answers,
    ...(number.state === 'valid' ? { nhsNumber: number.digits } : {}),
    ...(answers.postcode === undefined ? {} : { postcode: showPostcode(answers.postcode) }),
  }
}

/** What is needed to send a referral (B.8) and not answered yet, with what the field says. */
export function missing(answers: Answers): Problem[] {
  const fields = Object.entries(questions) as [Field, Ask][]
  return fields.filter(([field, ask]) => ask.needed && answers[field] === undefined)
    .map(([field, { message }]) => ({ field, message }))
}

/** What to look at again. It never keeps a referral back: the number may be right and the record wrong. */
export function lookAgain(answers: Answers): Problem[] {
  const doubts: (Problem | false)[] = [
    nhsNumber(answers.nhsNumber ?? '').state === 'fails' && { field: 'nhsNumber', message: 'This NHS number fails its check: compare it with the record' },
    phone(answers.phone ?? '').state === 'odd' && { field: 'phone', message: 'This does not look like a UK phone number: compare it with the record' },
    phone(answers.carerPhone ?? '').state === 'odd' && { field: 'carerPhone', message: 'This does not look like a UK phone number: ask for it again' },
    postcode(answers.postcode ?? '').state === 'odd' && { field: 'postcode', message: 'This does not look like a postcode: compare it with the record' },
  ]
  return doubts.filter((doubt) => doubt !== false)
}

/** The answers as a form would have typed them, so that it can be drawn again. */
export function typedOf(answers: Answers): Typed {
  const fields = Object.entries(answers).map(([field, answer]) => typedOne(field as Field, answer))
  return Object.assign({}, ...fields, together(answers))
}

/** A role's own meaning of an answer it is not offered: a receptionist who sends G11 has heard G6 (B.3). */
export function asHeard(typed: Typed, role: Role): Typed {
  if (role !== 'receptionist' || !Object.hasOwn(typed, 'gate')) return typed
  const heard = [typed.gate].flat().map((value) => (value !== undefined && heardAs[value]) || value)
  return { ...typed, gate: heard.filter((value) => value !== undefined) }
}

function typedOne(field: Field, answer: Answers[Field]): Typed {
  const ask: Ask = questions[field]
  if (Array.isArray(answer)) return { [field]: [...answer] }
  if (ask.kind === 'day' && isDay(answer)) return typedFromDay(field, answer)
  const instead = 'or' in ask && ask.or?.some(({ value }) => value === answer)
  return { [instead ? `${field}[or]` : field]: String(answer) }
}
