import { describe, expect, test } from 'vitest'
import { roles } from '#lib/me'
import type { Ask } from '#lib/questions/ask'
import { check } from '#lib/questions/check'
import { combined } from '#lib/questions/combined'
import { answersFromJson, asked, questions, readForm, readLeniently, statement } from '#lib/questions/form'
import type { Typed } from '#lib/typed'
import { hostile, misshapen } from '../../support/hostile'

const today = '2026-11-23'
const all = Object.entries({ ...questions, ...combined }) as [string, Ask][]
const fieldsOf = (field: string, ask: Ask) =>
  ask.kind === 'day' ? [[`${field}[day]`, `${field}[month]`, `${field}[year]`], [`${field}[month]`], [field], [`${field}[or]`]] : [[field], [`${field}[or]`]]
/** The whole form filled with it: as the answer, as each part of a date, as one part, as the tick beside a number or date. */
const everyWay = (value: unknown) => [0, 1, 2, 3].map((way) =>
  Object.fromEntries(all.flatMap(([field, ask]) => (fieldsOf(field, ask)[way] ?? [field]).map((name) => [name, value]))) as Typed)
/** Alone, a number of years, a month or a length is not hostile: '-1' is. */
const isAnswerable = (ask: Ask, name: string) => ask.kind === 'words' || name === 'blank'

describe.each(hostile)('$name', ({ text, words }) => {
  test.each(all)('in %s gives a message or a value', (field, ask) => {
    const { answers, problems } = check({ [field]: ask }, { [field]: text }, today)
    if (words === 'blank') expect(problems).toHaveLength(ask.needed ? 1 : 0)
    else if (isAnswerable(ask, words) && words === 'kept') expect(problems).toEqual([])
    else expect(problems).toEqual([{ field, message: expect.stringMatching(/\w{3}/) as string }])
    expect(Object.keys(answers)).toHaveLength(words === 'kept' && isAnswerable(ask, words) ? 1 : 0)
  })

  test('in every part of every field, for every role, throws nowhere and leaves nothing hidden in an answer', () => {
    for (const role of roles) for (const typed of everyWay(text)) {
      const { answers } = readForm(typed, role, today)
      expect(JSON.stringify(answers)).not.toMatch(/\\u00[01]|\\ud[89a-f]|[\u202a-\u202e\u2066-\u2069]/)
      statement(readLeniently(typed, role, today), role, today)
      asked(role, { answers, today })
    }
  })
})

test('what no form sends is refused at its field, or is no answer, and throws nowhere', () => {
  for (const value of misshapen) for (const typed of everyWay(value)) {
    const { answers, problems } = readForm(typed, 'clinician', today)
    expect(answers).toEqual({})
    expect(problems.map(({ field }) => field)).toEqual(expect.arrayContaining(['born', 'lastName', 'words']))
    readLeniently(typed, 'clinician', today)
    answersFromJson(typed, 'clinician', today)
  }
})

test('what is no form at all is no answer', () => {
  for (const typed of [null, undefined, 1, 'x', []]) {
    expect(readLeniently(typed as unknown as Typed, 'clinician', today)).toEqual({})
  }
})

test('ten million characters are refused at once', () => {
  const started = performance.now()
  const { problems } = check({ words: questions.words }, { words: 'é'.repeat(10_000_000) }, today)
  expect(problems).toHaveLength(1)
  expect(performance.now() - started).toBeLessThan(50)
})
