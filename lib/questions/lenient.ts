import type { Day } from '../day'
import { readable } from '../plain-text'
import type { Role } from '../me'
import type { Typed } from '../typed'
import { asksOf, without, type Answers } from './all'
import type { Ask, Many } from './ask'
import { checkOne, valueOf } from './check'
import { apart } from './combined'
import { asHeard } from './gate'

// What the stop rules S1 to S14 read, beside every free text.
const read = ['born', 'gate', 'decline', 'safetyTalk', 'safetyTalkOn', 'phq', 'phqTotal', 'phqItem9', 'phqOn', 'dependants']
const stopsByItself: readonly unknown[] = ['asked_plan_or_intent', 'recent_attempt']

/**
 * The answers a stop reads, judged before anything else on the form (C.0): each is taken by itself,
 * whatever is malformed beside it. Never throws. What cannot be read is left out, and never lifts a stop.
 */
export function readLeniently(typed: Typed, role: Role, today: Day): Answers {
  const given = typed !== null && typeof typed === 'object' ? asHeard(apart(typed), role) : {}
  const answers: Record<string, unknown> = {}
  for (const [field, ask] of Object.entries(asksOf(role))) {
    if (ask.kind !== 'words' && !read.includes(field)) continue
    const answer = readOne(field, ask, given, today)
    if (answer !== undefined) answers[field] = answer
  }
  return withoutAnUndatableTalk(answers, given, today, role)
}

function readOne(field: string, ask: Ask, typed: Typed, today: Day): unknown {
  if (ask.kind === 'words') return readable(texts(typed, field).join(' ')) || undefined
  if (ask.kind === 'many') return knownOf(ask, texts(typed, field))
  if (ask.kind === 'choice') return texts(typed, field).map((text) => text.trim()).find((text) => ask.options.some(({ value }) => value === text))
  const checked = checkOne(ask, valueOf(field, ask, typed), today)
  return checked !== 'not answered' && 'answer' in checked ? checked.answer : undefined
}

/** Every value the question knows, among whatever else was sent. */
function knownOf(ask: Many, values: readonly string[]): readonly string[] | undefined {
  const given = values.map((value) => value.trim())
  const known = ask.options.filter(({ value }) => given.includes(value))
  const counting = known.some(({ exclusive }) => !exclusive) ? known.filter(({ exclusive }) => !exclusive) : known
  return counting.length > 0 ? counting.map(({ value }) => value) : undefined
}

/** A conversation whose date cannot be read is not one of today: it must not answer a stop, though it may be one. */
function withoutAnUndatableTalk(answers: Record<string, unknown>, typed: Typed, today: Day, role: Role): Answers {
  const ask = asksOf(role).safetyTalkOn
  const dated = ask && checkOne(ask, valueOf('safetyTalkOn', ask, typed), today)
  const undatable = dated !== undefined && dated !== 'not answered' && 'problem' in dated
  return undatable && !stopsByItself.includes(answers.safetyTalk) ? without(answers, ['safetyTalk']) : answers
}

function texts(typed: Typed, field: string): readonly string[] {
  const value: unknown = Object.hasOwn(typed, field) ? typed[field] : []
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  return list.filter((text): text is string => typeof text === 'string')
}
