import { describe, expect, test } from 'vitest'
import { answersFromJson, questions, schemaOfAnswers } from '#lib/questions/form'

const today = '2026-11-23'
const read = (json: unknown, role: 'clinician' | 'receptionist' = 'clinician') => answersFromJson(json, role, today)

describe('answers in JSON', () => {
  test('are read by the names of the fields', () => {
    const answers = { born: '1944-03-14', gate: ['none_of_these'], help: ['work'], phqTotal: 17, phqItem9: 'unknown', fitNoteEnds: 'none', firstDayOff: '2026-10-05', efiIndex: 0.2734, falls: '2+', nhsNumber: '9000000009' }
    expect(read(answers)).toMatchObject({ answers, problems: [] })
  })

  test('are read by question id; one of several fields names the first of them', () => {
    expect(read({ G: ['G1'], F4: 'days', M3: 'waiting', F5: 1, M1: 'done', C3: 'yes' }).answers)
      .toEqual({ gate: ['G1'], decline: 'days', therapy: 'waiting', falls: '1', phq: 'done', consent: 'yes' })
  })

  test('may give a choice of digits as a number, a number as text, and one answer where many may be', () => {
    expect(read({ frailtyScale: 6, falls: 0, phqTotal: '17', hard: 'stairs' })).toMatchObject({ problems: [], answers: { frailtyScale: '6', falls: '0', phqTotal: 17, hard: ['stairs'] } })
  })

  test('null, nothing and an empty list are no answer, and what is missing is for the caller', () => {
    expect(read({ gate: null, hard: [], words: '' })).toMatchObject({ answers: {}, problems: [] })
  })
})

describe('a problem names its field', () => {
  test.each([
    ['an unknown key', { shoeSize: 9 }, 'shoeSize'], ['an inherited name', JSON.parse('{"__proto__": 1}'), '__proto__'], ['toString', { toString: 'x' }, 'toString'],
    ['an unknown choice', { decline: 'slowly' }, 'decline'], ['a score too high', { phqTotal: 28 }, 'phqTotal'], ['half a score', { phqTotal: 1.5 }, 'phqTotal'],
    ['a day that cannot be', { born: '1990-02-30' }, 'born'], ['a day to come', { born: '2027-01-01' }, 'born'], ['true', { consent: true }, 'consent'],
    ['an object', { words: { a: 1 } }, 'words'], ['a list where one is due', { decline: ['days'] }, 'decline'], ['a stranger in a list', { gate: ['G1', 'G99'] }, 'gate'],
    ['an object in a list', { gate: [{}] }, 'gate'],
  ])('%s', (_, json, field) => {
    expect(read(json).problems.map((problem) => problem.field)).toEqual([field])
  })

  test.each([null, 'x', 1, [], undefined])('%s is no set of answers', (json) => {
    expect(read(json)).toMatchObject({ answers: {}, problems: [{ field: 'answers' }] })
  })

  test('the same question by name and by id', () => {
    expect(read({ decline: 'days', F4: 'no_change' }).problems).toEqual([{ field: 'decline', message: 'This question is answered twice' }])
  })

  test('and the rest is read all the same', () => {
    expect(read({ phqTotal: 99, gate: ['G1'] })).toMatchObject({ answers: { gate: ['G1'] }, typed: { gate: ['G1'], phqTotal: '99' } })
  })
})

test('of a receptionist only what a receptionist is asked is read, and G11 is G6', () => {
  expect(read({ frailtyScale: 6, phqItem9: 3, G: ['G11'], F4: 'days' }, 'receptionist')).toMatchObject({ answers: { gate: ['G6'], decline: 'days' }, problems: [] })
})

describe('the JSON Schema of the answers', () => {
  const schema = schemaOfAnswers() as { properties: Record<string, { title: string; description: string }>; additionalProperties: boolean; required?: string[] }

  test('has every question with its id and its words, and no other', () => {
    expect(Object.keys(schema.properties)).toEqual(Object.keys(questions))
    expect(schema.additionalProperties).toBe(false)
    expect(schema.required).toBeUndefined()
    for (const [field, ask] of Object.entries(questions)) expect(schema.properties[field]).toMatchObject({ title: ask.id, description: ask.words })
  })

  test('says which answers there are', () => {
    expect(schema.properties.decline).toMatchObject({ type: 'string', enum: ['no_change', 'weeks_months', 'days'] })
    expect(schema.properties.gate).toMatchObject({ type: 'array', items: { enum: questions.gate.options.map(({ value }) => value) } })
    expect(schema.properties.phqTotal).toMatchObject({ type: 'integer', minimum: 0, maximum: 27 })
    expect(schema.properties.fitNoteEnds).toMatchObject({ anyOf: [{ type: 'string' }, { enum: ['none'] }] })
    expect(schema.properties.words).toMatchObject({ type: 'string', maxLength: 280 })
  })
})
