import { describe, expect, test } from 'vitest'
import type { Role } from '#lib/me'
import type { Ask } from '#lib/questions/ask'
import { asksOf, countsAs, questions, readForm, settled, typedOf, type Field } from '#lib/questions/form'
import { everything } from '../../support/answers'

const today = '2026-11-23'
const fields = Object.keys(questions) as Field[]
const read = (typed: Record<string, string | string[]>, role: Role = 'clinician') =>
  readForm({ lastName: 'Ade', firstName: 'Florence', born: '1944-03-14', gate: 'none_of_these', help: 'managing_at_home', words: 'Stairs', ...typed }, role, today)

describe('a receptionist', () => {
  const neverAsked = ['frailtyScale', 'frailtyOn', 'efi', 'efiVersion', 'efiIndex', 'phq', 'phqTotal', 'phqItem9', 'phqOn', 'review', 'safetyTalk', 'safetyTalkOn', 'safetyTalkBy', 'followUpWho', 'followUpOn', 'substance', 'workReason', 'visit', 'visitRisk']

  test('is never asked for a score, a safety conversation or a judgement', () => {
    expect(fields.filter((field) => !Object.hasOwn(asksOf('receptionist'), field)).sort()).toEqual([...neverAsked].sort())
  })

  test('who sends such an answer all the same sends nothing', () => {
    const whole = typedOf({ ...everything(), consent: 'yes', gate: ['none_of_these'] })
    const { answers, problems } = readForm(whole, 'receptionist', today)
    expect(problems).toEqual([])
    expect(Object.keys(answers).filter((field) => neverAsked.includes(field))).toEqual([])
    expect(Object.keys(answers).length).toBe(fields.length - neverAsked.length)
  })

  test('cannot choose best interests', () => {
    expect(read({ consent: 'no_capacity_best_interests' }).answers.consent).toBe('no_capacity_best_interests')
    expect(read({ consent: 'no_capacity_best_interests' }, 'receptionist').problems).toEqual([{ field: 'consent', message: questions.consent.message }])
  })

  test('is asked for words heard, and is never offered G11: sent all the same, it is G6', () => {
    const gate = asksOf('receptionist').gate as Extract<Ask, { kind: 'many' }>
    expect(gate.words).toBe('Has the person said, or has anyone told you, any of these?')
    expect(gate.options.map(({ value }) => value)).toEqual(['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7', 'G8', 'G9', 'G10', 'worried', 'none_of_these'])
    expect(gate.options[5]?.label).toContain('“better off dead”')
    expect(gate.options.every(({ strong, wordsFor, who, unseen }) => !strong && !wordsFor && !who && !unseen)).toBe(true)
    expect(read({ gate: ['G11', 'none_of_these'] }, 'receptionist').answers.gate).toEqual(['G6'])
    expect(read({ gate: 'G11' }).answers.gate).toEqual(['G11'])
  })
})

// B.8 of the specification, row by row.
describe('what is left out counts as', () => {
  test.each([
    ['frailtyScale', 'not_scored'], ['phq', 'not_done'], ['efi', 'none'], ['consent', 'not_asked'],
    ['lifelong', 'no'], ['safetyJob', 'no'], ['substance', 'no'], ['only', 'no'], ['team', 'no'],
  ] as const)('%s: %s', (field, counts) => {
    expect(countsAs(field)).toBe(counts)
    expect(settled({})[field]).toBe(counts)
  })

  test('unknown, for everything else: never “no change”, 0, “none”, a date or a yes', () => {
    expect(fields.filter((field) => countsAs(field) !== undefined)).toHaveLength(9)
    expect(Object.keys(settled({}))).toHaveLength(9)
    expect(settled({ team: 'yes_now', frailtyScale: '6' })).toMatchObject({ team: 'yes_now', frailtyScale: '6' })
  })
})
