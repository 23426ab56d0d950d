import { addDays, isDay, type Day } from '../day'
import type { Settings } from './settings'
import type { At } from './verdict'

/** The answers as they may come before anything is checked: a stop reads them all the same. */
export type Loose = { readonly [field: string]: unknown }

/** What every part of the facts is read from: the answers that count, the age, the days and the settings. */
export type Reading = {
  readonly answers: Loose
  readonly age: number | undefined
  readonly at: At
  readonly settings: Settings
}

/** A truth as the value of a fact. */
export const yesNo = (is: boolean): 'yes' | 'no' => (is ? 'yes' : 'no')

/** Everything ticked; one value alone counts as a list of one, and what is no text is left out. */
export function ticks(answers: Loose, field: string): readonly string[] {
  const value = answers[field]
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  return list.filter((item): item is string => typeof item === 'string' && item !== '')
}

/** Whether one item is ticked, as the value of a fact. */
export const ticked = (answers: Loose, field: string, item: string): 'yes' | 'no' => yesNo(ticks(answers, field).includes(item))

/** What is ticked, without "none", which never counts as an item (C.0). */
export const items = (answers: Loose, field: string): readonly string[] => [
  ...new Set(ticks(answers, field).filter((item) => item !== 'none')),
]

/** True when anything was answered: an empty list or text is no answer. */
export const answered = (answers: Loose, field: string): boolean =>
  Array.isArray(answers[field]) ? ticks(answers, field).length > 0 : answers[field] !== undefined && answers[field] !== ''

/** The number, also when it came as text; undefined when it is none. */
export function number(answers: Loose, field: string): number | undefined {
  const value = answers[field]
  const read = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof read === 'number' && Number.isFinite(read) ? read : undefined
}

/** The day, when it is one that exists. */
export const day = (answers: Loose, field: string): Day | undefined => {
  const value = answers[field]
  return isDay(value) ? value : undefined
}

/** The text, trimmed; undefined when blank or no text. */
export const said = (answers: Loose, field: string): string | undefined => {
  const value = answers[field]
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/** The same day of the month `n` months later; the last of that month when it has no such day. */
export function addMonths(from: Day, n: number): Day {
  const months = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + n
  const month = `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`
  return [0, 1, 2, 3].map((less) => `${month}-${String(Number(from.slice(8)) - less).padStart(2, '0')}`).find(isDay) ?? addDays(from, n * 30)
}
