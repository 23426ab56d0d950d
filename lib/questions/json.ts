import { z } from 'zod'
import type { Day } from '../day'
import type { Role } from '../me'
import type { Typed } from '../typed'
import { asksOf, questions, without, type Answers } from './all'
import type { Ask, Asks, Problem } from './ask'
import { check } from './check'
import { asHeard } from './gate'
import { written } from './numbers'
import { schemaOf } from './schema'

const fieldOfId = new Map(Object.entries(questions).reverse().map(([field, { id }]) => [id as string, field]))

/** What `answersFromJson` found. `typed` is what the stop stage reads, so that a wrong answer beside a danger never hides it. */
export type FromJson = { readonly answers: Answers; readonly problems: readonly Problem[]; readonly typed: Typed }

/**
 * The answers of a line of JSON, by the names of the fields or by question id (an id of several fields names its first).
 * Choices and numbers may be numbers or text; null and [] are no answer. Unknown keys and wrong values are problems.
 * What the role is not asked is dropped, as on the form. What is missing is for the caller to judge: see `missing`.
 */
export function answersFromJson(json: unknown, role: Role, today: Day): FromJson {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return { answers: {}, typed: {}, problems: [{ field: 'answers', message: 'Give the answers as an object' }] }
  }
  const keys = Object.keys(json)
  const named = keys.map((key) => [fieldOf(key), (json as Record<string, unknown>)[key]] as const)
  const typed = Object.fromEntries(named.map(([field, value]) => [field, inText(value)])) as Typed
  const { answers, problems } = check(optional[role], asHeard(typed, role), today)
  return { typed, answers: written(answers), problems: [...strangers(keys), ...problems] }
}

/** The answers as JSON Schema, each titled with its question id and described with its words. */
export function schemaOfAnswers(): Record<string, unknown> {
  const shape = Object.entries(questions).map(([field, ask]: [string, Ask]) =>
    [field, schemaOf(ask).meta({ title: ask.id, description: ask.words, ...limits(ask) }).optional()])
  return z.toJSONSchema(z.strictObject(Object.fromEntries(shape)), { io: 'input' })
}

const limits = (ask: Ask) => (ask.kind === 'words' ? { maxLength: ask.max } : {})

const fieldOf = (key: string) => (Object.hasOwn(questions, key) ? key : fieldOfId.get(key) ?? key)

/** A JSON value as a form would have typed it; what no form types becomes something no question takes for an answer. */
function inText(value: unknown): unknown {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  return Array.isArray(value) ? value.map((one: unknown) => (typeof one === 'number' ? String(one) : one)) : value
}

function strangers(keys: readonly string[]): Problem[] {
  return keys.flatMap((key, place) => {
    const field = fieldOf(key)
    if (!Object.hasOwn(questions, field)) return [{ field: key.slice(0, 60), message: 'There is no such question' }]
    const twice = keys.findIndex((other) => fieldOf(other) === field) < place
    return twice ? [{ field, message: 'This question is answered twice' }] : []
  })
}

function leftOpen(asks: Asks): Asks {
  return Object.fromEntries(Object.entries(asks).map(([field, ask]) => [field, without(ask, ['needed']) as Ask]))
}

const optional: Record<Role, Asks> = {
  clinician: leftOpen(asksOf('clinician')),
  receptionist: leftOpen(asksOf('receptionist')),
  ot: leftOpen(asksOf('ot')),
  supervisor: leftOpen(asksOf('supervisor')),
  manager: leftOpen(asksOf('manager')),
}
