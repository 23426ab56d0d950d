import { roleOf } from './as-typed'
import { londonDay } from './day'
import type { Me } from './me'
import { missing, readForm, typedOf, type Answers, type Field } from './questions/form'
import type { Problem } from './questions/ask'
import type { Referral } from './referral'
import type { Typed } from './typed'

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/**
 * What a referral form says that this referral does not know yet, as it is added to it: the answers that differ. Words
 * beside words already there are a note, and "None of these" takes nothing back.
 */
export function newsIn(typed: Typed, me: Me, { answers: known }: Pick<Referral, 'answers'>): Typed {
  const { answers } = readForm(typed, roleOf(me), londonDay(me.at))
  const fields = (Object.keys(answers) as Field[]).filter((field) => !same(answers[field], known[field]))
  const fresh: Answers = Object.fromEntries(fields.filter((field) => !(field === 'gate' && isNone(answers))).map((field) => [field, answers[field]]))
  return known.words && fresh.words ? { ...typedOf(fresh), note: fresh.words } : typedOf(fresh)
}

/** What is wrong with a form that only adds: what was typed wrong, and a safety gate left blank; nothing else is needed. */
export function newsProblems(typed: Typed, problems: readonly Problem[], answers: Answers): readonly Problem[] {
  const blank = missing(answers).map(({ field }) => field).filter((field) => field !== 'gate' && !isTyped(typed, field))
  return problems.filter(({ field }) => !blank.includes(field))
}

const isNone = ({ gate }: Answers) => gate?.length === 1 && gate[0] === 'none_of_these'

const isTyped = (typed: Typed, field: string) =>
  Object.entries(typed).some(([name, text]) => (name === field || name.startsWith(`${field}[`)) && [text].flat().join('').trim() !== '')
