import { isDay, type Day } from './day'

/** What was typed into a form, field by field, as it came. */
export type Typed = { readonly [field: string]: string | readonly string[] }

/** The text typed into one field; undefined when blank or absent, null when there is not exactly one. */
export type One = string | undefined | null

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const parts = ['day', 'month', 'year'] as const

/**
 * What a form sent. A field sent twice becomes a list; a file becomes an empty list, which no question takes for an answer.
 * The framework's own fields ($ACTION…) stay out.
 */
export function typedFrom(form: FormData): Typed {
  // In one pass: asking the form for each name again costs seconds where somebody sends twenty thousand.
  const fields = new Map<string, FormDataEntryValue[]>()
  for (const [name, value] of form) {
    const values = fields.get(name)
    if (values) values.push(value)
    else fields.set(name, [value])
  }
  return Object.fromEntries([...fields].filter(([name]) => !name.startsWith('$')).map(([name, values]) => [name, inOne(values)]))
}

/** The one text of a field; see `One`. */
export function one(typed: Typed, field: string): One {
  const value: unknown = Object.hasOwn(typed, field) ? typed[field] : undefined
  if (value === undefined) return undefined
  if (typeof value !== 'string') return null
  return value.trim() === '' ? undefined : value
}

/** Every text of a field, blanks left out; null when there is something that is not text, or more than any form has boxes. */
export function many(typed: Typed, field: string): readonly string[] | null {
  const value: unknown = Object.hasOwn(typed, field) ? typed[field] : []
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  if (list.length > 100 || !list.every((text) => typeof text === 'string')) return null
  return list.filter((text) => text.trim() !== '')
}

/** The three parts of a day as one text: a `Day` when they make one, else the parts as typed, which is no day. */
export function typedDay(typed: Typed, field: string): One {
  const [day, month, year] = parts.map((part) => one(typed, `${field}[${part}]`))
  if (day === undefined && month === undefined && year === undefined) return one(typed, field)
  if (day === null || month === null || year === null) return null
  return dayFrom(day ?? '', month ?? '', year ?? '') ?? `${day} ${month} ${year}`
}

/** The day those parts make; undefined when they make none. A month may be a word: 'Mar', 'march'. */
export function dayFrom(day: string, month: string, year: string): Day | undefined {
  const [d, m, y] = [twoDigits(day), monthDigits(month), year.trim()]
  const made = `${y}-${m}-${d}`
  return isDay(made) ? made : undefined
}

/** A day as its three fields. */
export function typedFromDay(field: string, day: Day): Typed {
  const [year = '', month = '', date = ''] = day.split('-')
  return { [`${field}[day]`]: String(Number(date)), [`${field}[month]`]: String(Number(month)), [`${field}[year]`]: year }
}

function inOne(values: readonly FormDataEntryValue[]): string | string[] {
  const texts = values.filter((value) => typeof value === 'string')
  const [only] = texts
  return texts.length === 1 && values.length === 1 && only !== undefined ? only : texts
}

const twoDigits = (text: string) => (/^\d{1,2}$/.test(text.trim()) ? text.trim().padStart(2, '0') : text)

function monthDigits(text: string): string {
  const known = /^[a-z]{3,9}$/i.test(text.trim()) ? months.indexOf(text.trim().slice(0, 3).toLowerCase()) : -1
  return known < 0 ? twoDigits(text) : String(known + 1).padStart(2, '0')
}
