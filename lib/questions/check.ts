import { isDay, type Day } from '../day'
import { many, one, typedDay, type One, type Typed } from '../typed'
import type { AnswersOf, Ask, Asks, Problem } from './ask'
import { schemaOf } from './schema'

export type Checked = { readonly answer: unknown } | { readonly problem: string } | 'not answered'

/** What was typed, read by these questions: the answers that hold, and for each that does not what its field says. Never throws. */
export function check<A extends Asks>(asks: A, typed: Typed, today: Day) {
  const answers: Record<string, unknown> = {}
  const problems: Problem[] = []
  for (const [field, ask] of Object.entries(asks)) {
    const checked = checkOne(ask, valueOf(field, ask, typed), today)
    if (checked === 'not answered') continue
    if ('answer' in checked) answers[field] = checked.answer
    else problems.push({ field, message: checked.problem })
  }
  return { answers: answers as Partial<AnswersOf<A>>, problems }
}

/** One answer held against its question. `undefined` is no answer, which is a problem only where one is needed. */
export function checkOne(ask: Ask, value: unknown, today: Day): Checked {
  if (value === undefined) return ask.needed ? { problem: ask.message } : 'not answered'
  const parsed = schemaOf(ask).safeParse(value)
  if (!parsed.success) return { problem: parsed.error.issues[0]?.message ?? ask.message }
  return ask.kind === 'day' && !inTime(ask, parsed.data, today) ? { problem: ask.message } : { answer: parsed.data }
}

/** The typed text as the value its schema expects; what cannot be one is passed on as it is, for the schema to refuse. */
export function valueOf(field: string, ask: Ask, typed: Typed): unknown {
  if (ask.kind === 'choice') return trimmed(one(typed, field))
  if (ask.kind === 'many') return ticked(many(typed, field))
  if (ask.kind === 'words') return one(typed, field)
  const typedValue = ask.kind === 'day' ? typedDay(typed, field) : number(one(typed, field))
  const instead = ask.or && one(typed, `${field}[or]`)
  // A date and "none" together: which of the two counts is for the person to say.
  return instead && typedValue !== undefined && typedValue !== instead ? null : instead ?? typedValue
}

const ticked = (values: readonly string[] | null) => (values?.length === 0 ? undefined : values)

const trimmed = (text: One) => (typeof text === 'string' ? text.trim() : text)

function number(text: One): number | One {
  const plain = trimmed(text)
  return typeof plain === 'string' && /^-?\d{1,4}(\.\d{1,9})?$/.test(plain) ? Number(plain) : plain
}

/** False for a day outside the years the question allows. An answer that is no day ("none") is always in time. */
function inTime(ask: { back: number; ahead: number }, day: unknown, today: Day): boolean {
  if (!isDay(day)) return true
  return day > yearsFrom(today, -ask.back - 1) && day <= yearsFrom(today, ask.ahead)
}

// Compared as text only, so it need not be a day that exists: 2027-02-29 sorts where it should.
const yearsFrom = (day: Day, years: number) => String(Number(day.slice(0, 4)) + years).padStart(4, '0') + day.slice(4)
