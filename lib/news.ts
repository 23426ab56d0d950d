import type { Me } from './me'
import { newsAsks } from './moves/facts'
import { missing, typedOf, type Answers, type Field } from './questions/form'
import type { Problem } from './questions/ask'
import type { Referral } from './referral'
import { freeText } from './rules/phrases'
import type { Typed } from './typed'

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/**
 * What a referral form says that this referral does not know yet, as it is added to it: the answers that differ. Words
 * for which there is no room any more are a note, and "None of these" takes nothing back.
 */
export function newsIn(answers: Answers, me: Me, referral: Referral): Typed {
  const { answers: known } = referral
  const fields = (Object.keys(answers) as Field[]).filter((field) => !same(answers[field], known[field]))
  const fresh: Answers = Object.fromEntries(fields.filter((field) => !(field === 'gate' && isNone(answers))).map((field) => [field, answers[field]]))
  const asks = newsAsks(referral, me)
  const note = freeText.filter((field) => fresh[field] !== undefined && !Object.hasOwn(asks, field)).map((field) => fresh[field]).join('. ')
  return note ? { ...typedOf(fresh), note } : typedOf(fresh)
}

/** What is wrong with a form that only adds: what was typed wrong, and a safety gate left blank; nothing else is needed. */
export function newsProblems(typed: Typed, problems: readonly Problem[], answers: Answers): readonly Problem[] {
  const blank = missing(answers).map(({ field }) => field).filter((field) => field !== 'gate' && !isTyped(typed, field))
  return problems.filter(({ field }) => !blank.includes(field))
}

const isNone = ({ gate }: Answers) => gate?.length === 1 && gate[0] === 'none_of_these'

const isTyped = (typed: Typed, field: string) =>
  Object.entries(typed).some(([name, text]) => (name === field || name.startsWith(`${field}[`)) && [text].flat().join('').trim() !== '')
