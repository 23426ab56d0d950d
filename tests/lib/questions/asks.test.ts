import { describe, expect, test } from 'vitest'
import { roles } from '#lib/me'
import type { Ask } from '#lib/questions/ask'
import { check } from '#lib/questions/check'
import { schemaOf } from '#lib/questions/schema'
import { asksOf, questions } from '#lib/questions/form'
import { combined } from '#lib/questions/combined'
import { typedFromDay, type Typed } from '#lib/typed'

const today = '2026-11-23'
const all = Object.entries({ ...questions, ...combined }) as [string, Ask][]
const said = (field: string, ask: Ask, typed: Typed) => check({ [field]: ask }, typed, today)
const answerTo = (field: string, ask: Ask, text: string | string[]) => said(field, ask, { [field]: text }).answers[field]
const isRefused = (field: string, ask: Ask, text: string | string[]) => said(field, ask, { [field]: text }).problems.length === 1

describe.each(all)('%s', (field, ask) => {
  test('is plain data, with words, a message and somebody to answer it', () => {
    expect(JSON.parse(JSON.stringify(ask))).toEqual(ask)
    expect(ask.words.length).toBeGreaterThan(2)
    expect(ask.message.length).toBeGreaterThan(5)
    expect(ask.who).toContain('clinician')
    expect(ask.who).not.toContain('manager')
  })

  test('left blank is a problem only where it is needed', () => {
    expect(said(field, ask, {}).problems).toEqual(ask.needed ? [{ field, message: ask.message }] : [])
    expect(said(field, ask, { [field]: '  ' }).problems.length).toBe(ask.needed ? 1 : 0)
  })
})

const choices = all.flatMap(([field, ask]) => (ask.kind === 'choice' ? [{ field, ask }] : []))
test.each(choices)('$field takes each of its answers, one at a time, and nothing else', ({ field, ask }) => {
  const values = ask.options.map(({ value }) => value)
  expect(new Set(values).size).toBe(values.length)
  for (const value of values) expect(answerTo(field, ask, value)).toBe(value)
  for (const junk of ['', ...values].map((value) => `${value}x`)) expect(isRefused(field, ask, junk)).toBe(true)
  expect(isRefused(field, ask, [values[0] ?? '', values[0] ?? ''])).toBe(true)
})

const lists = all.flatMap(([field, ask]) => (ask.kind === 'many' ? [{ field, ask }] : []))
test.each(lists)('$field takes any of its answers, each once, and refuses a stranger among them', ({ field, ask }) => {
  const values = ask.options.map(({ value }) => value)
  const counting = ask.options.filter(({ exclusive }) => !exclusive).map(({ value }) => value)
  for (const value of values) expect(answerTo(field, ask, value)).toEqual([value])
  expect(answerTo(field, ask, [...counting, ...counting])).toEqual(counting)
  expect(isRefused(field, ask, [...counting, 'stranger'])).toBe(true)
})

test.each(lists)('$field: “none” beside another does not count', ({ field, ask }) => {
  const values = ask.options.map(({ value }) => value)
  const counting = ask.options.filter(({ exclusive }) => !exclusive).map(({ value }) => value)
  expect(answerTo(field, ask, values)).toEqual(counting)
})

const numbers = all.flatMap(([field, ask]) => (ask.kind === 'whole' ? [{ field, ask }] : []))
test.each(numbers)('$field takes each number within its limits', ({ field, ask }) => {
  const within = Array.from({ length: ask.max - ask.min + 1 }, (_, step) => ask.min + step)
  for (const number of within) expect(answerTo(field, ask, ` ${number} `)).toBe(number)
  for (const { value } of ask.or ?? []) expect(answerTo(field, ask, value)).toBe(value)
  for (const { value } of ask.or ?? []) expect(said(field, ask, { [`${field}[or]`]: value }).answers[field]).toBe(value)
  for (const junk of [ask.min - 1, ask.max + 1, '1e0', '+1', '0x1', '١', '１', '1,5', '1 1', 'one']) expect(isRefused(field, ask, `${junk}`)).toBe(true)
  expect(isRefused(field, ask, '0.5')).toBe(!ask.places)
})

const texts = all.flatMap(([field, ask]) => (ask.kind === 'words' ? [{ field, ask }] : []))
test.each(texts)('$field takes as many characters as it says and not one more', ({ field, ask }) => {
  expect(answerTo(field, ask, '👍'.repeat(ask.max))).toBe('👍'.repeat(ask.max))
  expect(said(field, ask, { [field]: 'a'.repeat(ask.max + 1) }).problems).toEqual([{ field, message: `Use fewer characters: ${ask.max} at most` }])
  expect(isRefused(field, ask, ['a', 'b'])).toBe(true)
})

const days = all.flatMap(([field, ask]) => (ask.kind === 'day' ? [{ field, ask }] : []))
const yearsOff = (years: number, day: string) => `${2026 + years}${day}`
test.each(days)('$field takes every day within its years, and no other', ({ field, ask }) => {
  const typed = (day: string) => said(field, ask, typedFromDay(field, day))
  expect(typed(today).answers[field]).toBe(today)
  const ends = [yearsOff(-ask.back - 1, '-11-24'), yearsOff(ask.ahead, '-11-23')]
  for (const day of ends) expect(typed(day).answers[field]).toBe(day)
  const beyond = [yearsOff(-ask.back - 1, '-11-23'), yearsOff(ask.ahead, '-11-24'), '0001-01-01', '9999-12-31']
  for (const day of beyond) expect(typed(day).problems).toEqual([{ field, message: ask.message }])
})

test.each(days)('$field takes a month as a word, and refuses half a date or one that cannot be', ({ field, ask }) => {
  const typed = (day: string, month: string, year: string) =>
    said(field, ask, { [`${field}[day]`]: day, [`${field}[month]`]: month, [`${field}[year]`]: year })
  expect(typed('3', 'mar', '2026').answers[field]).toBe('2026-03-03')
  const wrongs: [string, string, string][] = [['30', '2', '2026'], ['29', '2', '2026'], ['31', '11', '2025'], ['0', '1', '2026'], ['1', '13', '2026'], ['1', '1', '26'], ['1', '1', ''], ['', '', '2026'], ['１', '1', '2026'], ['1', 'ma', '2026'], ['-1', '1', '2026'], ['1.0', '1', '2026']]
  for (const wrong of wrongs) expect(typed(...wrong).problems).toHaveLength(1)
})

test.each(days.filter(({ ask }) => ask.or))('$field takes a tick instead of a date, but not both', ({ field, ask }) => {
  const value = ask.or?.[0]?.value ?? ''
  const both = { ...typedFromDay(field, today), [`${field}[or]`]: value }
  expect(said(field, ask, { [`${field}[or]`]: value }).answers[field]).toBe(value)
  expect(said(field, ask, both).problems).toHaveLength(1)
  expect(said(field, ask, { [`${field}[or]`]: 'x' }).problems).toHaveLength(1)
})

test('a schema is made once for each question', () => {
  for (const [, ask] of all) expect(schemaOf(ask)).toBe(schemaOf(ask))
})

test('every role is asked only what the table says', () => {
  for (const role of roles) {
    expect(Object.keys(asksOf(role))).toEqual(Object.entries(questions).filter(([, ask]) => (ask.who as readonly string[]).includes(role)).map(([field]) => field))
  }
})
