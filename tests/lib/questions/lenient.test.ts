import { describe, expect, test } from 'vitest'
import { roles } from '#lib/me'
import { questions, readLeniently } from '#lib/questions/form'
import type { Typed } from '#lib/typed'
import { hostile } from '../../support/hostile'

const today = '2026-11-23'
const read = (typed: Typed, role: 'clinician' | 'receptionist' = 'clinician') => readLeniently(typed, role, today)
/** All else on the form is as wrong as it can be. */
const wreck = (text: string): Typed => Object.fromEntries(Object.keys(questions).filter((field) => field !== 'gate').map((field) => [field, text]))

describe('a danger ticked counts', () => {
  const dangers = questions.gate.options.map(({ value }) => value).filter((value) => value !== 'none_of_these')

  test.each(dangers)('%s, whatever stands beside it', (danger) => {
    for (const { text } of hostile) {
      expect(read({ ...wreck(text), gate: [text, danger, 'none_of_these', text] }).gate).toEqual([danger])
    }
    for (const role of roles.filter((role) => role !== 'manager')) {
      const meant = role === 'receptionist' && danger === 'G11' ? 'G6' : danger
      expect(readLeniently({ gate: danger }, role, today)).toEqual({ gate: [meant] })
    }
  })

  test('in a list longer than any form, or with spaces around it', () => {
    expect(read({ gate: [...new Array<string>(5000).fill('x'), ' G1 '] }).gate).toEqual(['G1'])
  })

  test.each([
    ['decline', 'days'], ['safetyTalk', 'asked_plan_or_intent'], ['safetyTalk', 'recent_attempt'], ['dependants', 'no'], ['phq', 'done'],
  ])('%s: %s, even when sent twice with rubbish', (field, danger) => {
    for (const { text } of hostile) expect(read({ [field]: [text, danger] })).toMatchObject({ [field]: danger })
  })

  test('item 9, whatever the total is', () => {
    expect(read({ phqTotal: '99', phqItem9: '2', phq: 'x' })).toEqual({ phqItem9: 2 })
  })
})

describe('free text', () => {
  test('is read through whatever hides in it, for a search for words of danger', () => {
    expect(read({ words: 'bet\u200bter\u0000 off\r\ndead\ud83d\u202e' }).words).toBe('better off dead')
    expect(read({ words: ['better', 'off dead'] }).words).toBe('better off dead')
    expect(read({ words: `${'a '.repeat(500)}better off dead` }).words).toContain('better off dead')
  })

  test('is read in every box there is', () => {
    const boxes = Object.entries(questions).filter(([, { kind }]) => kind === 'words').map(([field]) => field)
    expect(Object.keys(read(Object.fromEntries(boxes.map((field) => [field, 'off legs']))))).toEqual(boxes)
    expect(boxes.length).toBeGreaterThan(10)
  })
})

describe('what cannot be read', () => {
  test('is left out', () => {
    expect(read({ 'born[day]': '31', 'born[month]': '2', 'born[year]': '1990', phqItem9: '9', decline: 'weeks', help: 'work' })).toEqual({})
  })

  test('never lifts a stop: a conversation with a date that cannot be is not one of today', () => {
    const undatable = { 'safetyTalkOn[day]': '31', 'safetyTalkOn[month]': '11', 'safetyTalkOn[year]': '2026' }
    expect(read({ safetyTalk: 'asked_none', ...undatable })).toEqual({})
    expect(read({ safetyTalk: 'asked_none', safetyTalkOn: '2026-11-24' })).toEqual({})
    expect(read({ safetyTalk: 'asked_none', safetyTalkOn: '2026-11-20' })).toEqual({ safetyTalk: 'asked_none', safetyTalkOn: '2026-11-20' })
    expect(read({ safetyTalk: 'recent_attempt', ...undatable })).toEqual({ safetyTalk: 'recent_attempt' })
  })
})

test('of a receptionist only what a receptionist is asked is read', () => {
  expect(read({ safetyTalk: 'asked_none', phqItem9: '3', visitRisk: 'a dog', decline: 'days' }, 'receptionist')).toEqual({ decline: 'days' })
})
