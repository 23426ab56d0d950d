import type { Day } from '../day'
import { readForm, readLeniently, typedOf, type Answers } from '../questions/form'
import type { Typed } from '../typed'
import type { Call } from './walk'
import { whoFields } from './who'

/**
 * What is kept of a call that stops: what was heard or answered, and as much as was typed of who it is. Read as reception
 * reads it, whoever took the call; nothing typed wrong is in the way of a stop.
 */
export function stopAnswers({ answers }: Call, typed: Typed, today: Day): Answers {
  const who = Object.fromEntries(whoFields.map((field) => [field, firstOf(typed[field])]))
  const form: Typed = { ...who, ...typedOf(answers) }
  return { ...readLeniently(form, 'receptionist', today), ...readForm(form, 'receptionist', today).answers }
}

/** The fields stand once in each part that stops: what was typed in the one that shows. */
const firstOf = (value: Typed[string] | undefined): string => [value ?? ''].flat().find((text) => text.trim() !== '') ?? ''
