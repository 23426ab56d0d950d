import { foundFactTable, holdFactTable } from './fact-table'
import { kinds } from './kinds'
import { isAny, isEvery, type By, type RouteTo, type TaskTo, type When } from './row'
import type { Flag, Owner } from './verdict'

/** A condition as a person reads it: parts joined by "and", alternatives as lines of "any of". */
export type Condition = { readonly all: readonly string[]; readonly anyOf: readonly (readonly Condition[])[] }

type Facts = Readonly<Record<string, string>>

/** What must hold for a rule to fire, in words: everything in `all`, and of each list in `anyOf` at least one. */
export function conditionOf<F>(when: When<F>): Condition {
  const given = when as unknown as When<Facts>
  if (isAny(given)) return { all: [], anyOf: [given.map((one) => conditionOf(one))] }
  if (isEvery(given)) return given.every.map((one) => conditionOf(one)).reduce(both, { all: [], anyOf: [] })
  return { all: Object.entries(given).map(([fact, values]) => factWords(fact, [values].flat() as string[])), anyOf: [] }
}

const both = (a: Condition, b: Condition): Condition => ({ all: [...a.all, ...b.all], anyOf: [...a.anyOf, ...b.anyOf] })

const known: Readonly<Record<string, { readonly words: string; readonly values: readonly string[]; readonly not?: string }>> = { ...foundFactTable, ...holdFactTable }

/** "age: 65 or over"; for a yes or no the fact itself, or its opposite; "anything but" where that is shorter. */
function factWords(name: string, wanted: readonly string[]): string {
  const { words, values, not } = known[name] ?? { words: name, values: [] }
  if (values.length === 2 && values[0] === 'yes') return wanted[0] === 'yes' ? words : not ?? `not: ${words}`
  const others = values.filter((value) => !wanted.includes(value))
  const short = others.length === 1 && wanted.length > 2
  return `${words}: ${short ? 'anything but ' : ''}${listed(short ? others : wanted)}`
}

/** Values of which one holds a comma or an "or" stand in quotes, so that the list can be read. */
function listed(values: readonly string[]): string {
  const quote = values.length > 1 && values.some((value) => /,| or /.test(value))
  return values.map((value) => (quote ? `“${value}”` : value)).join(' or ')
}

export const flagNames: Readonly<Record<Flag, string>> = {
  provisional: 'provisional: a fact is missing',
  OT_REVIEW: 'the OT judges',
  advice: 'advice from the OT',
  time_limited: 'for a limited time',
  safety_job: 'safety-critical job',
}

export const ownerNames: Readonly<Record<Owner, string>> = { referrer: 'the referrer', clinician: 'a clinician', duty: 'the duty clinician', ot: 'the OT' }

const byNames: Readonly<Record<By, string>> = {
  today: 'today', 'next working day': 'by the end of the next working day', '2 working days': 'within 2 working days', 'a week': 'within a week', due: 'by the due day',
}

/** A service a row leads to, with what is said beside it. */
export const routeWords = ({ kind, what }: RouteTo): string => `${kinds[kind].name}${what ? ` (${lowerFirst(what)})` : ''}`

/** A task a row gives: to whom, by when, what. */
export const taskWords = ({ owner, by, what }: TaskTo): string => `Task for ${ownerNames[owner]}, ${byNames[by]}: ${lowerFirst(what)}`

/** A hold: who answers, by when, and whether time lets it go. */
export const holdWords = (owner: Owner, by: By, never?: true): string => `Hold: ${ownerNames[owner]} answers ${byNames[by]}${never ? '; never released by itself' : ''}`

/** A sentence with its blanks named: "Aged ‹age›". */
export const sentenceWords = (because: string): string =>
  because.replace(/\{(\w+)\}/g, (_blank, name: string) => `‹${name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}›`)

const lowerFirst = (text: string) => (/^[A-Z][a-z]/.test(text) && !/^(NHS|PHQ|GP|OT|DVLA|Individual)/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text)
