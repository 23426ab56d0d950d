import { describe, expect, test } from 'vitest'
import type { Role } from '#lib/me'
import { asked, asksOf, questions, type Part } from '#lib/questions/form'
import type { Drawn } from '#lib/questions/layout'

type Field = Extract<Part<Drawn>, { part: 'field' }>
const inside = (part: Part<Drawn>): readonly Part<Drawn>[] => {
  if (part.part === 'field') return Object.values(part.under ?? {}).flat()
  return part.part === 'note' || part.part === 'stop' ? [] : part.parts
}
const walk = (parts: readonly Part<Drawn>[]): Part<Drawn>[] => parts.flatMap((part) => [part, ...walk(inside(part))])
const partsOf = (role: Role) => walk(asked(role).flatMap(({ parts }) => parts))
const fieldsOf = (parts: readonly Part<Drawn>[]) => parts.filter((part): part is Field => part.part === 'field')
const namesOf = (role: Role) => fieldsOf(partsOf(role)).map(({ name }) => name)
const optionsOf = ({ ask }: Field) => (ask.kind === 'choice' || ask.kind === 'many' ? ask.options : [])

test('the form has five cards in the order a GP thinks; a danger hides the last three', () => {
  expect(asked('clinician').map(({ id, rest }) => [id, rest ?? false])).toEqual([
    ['patient', false], ['safety', false], ['help', true], ['own-words', true], ['agree', true],
  ])
  expect(asked('manager')).toEqual([])
})

test.each(['clinician', 'ot', 'supervisor', 'receptionist'] as const)('every question a %s is asked stands on the form exactly once', (role) => {
  const apart = new Set(['contact', 'message']) // one list: reach
  expect(namesOf(role).filter((name) => name !== 'reach' && name !== 'knowNone').sort()).toEqual(Object.keys(asksOf(role)).filter((name) => !apart.has(name)).sort())
  expect(namesOf(role)).toEqual(expect.arrayContaining(['reach', 'knowNone']))
})

describe('what an answer opens', () => {
  const asks = partsOf('clinician').filter((part) => part.part === 'ask')
  const own = (parts: readonly Part<Drawn>[]): Part<Drawn>[] => parts.flatMap((part) => (part.part === 'opened' ? [] : [part, ...own(inside(part))]))
  const openedIn = (parts: readonly Part<Drawn>[]) => parts.filter((part) => part.part === 'opened').map(({ by }) => by).filter((by) => by !== 'talk').sort()

  test('is there for every letter, and for no other', () => {
    expect(asks.length).toBeGreaterThan(6)
    for (const { parts } of asks) {
      const letters = fieldsOf(own(parts)).flatMap(optionsOf).flatMap(({ opens }) => opens ?? [])
      expect(openedIn(parts)).toEqual([...new Set(letters)].sort())
    }
  })

  test('a letter opens only within its own group of questions', () => {
    const withLetters = fieldsOf(partsOf('clinician')).filter((field) => optionsOf(field).some(({ opens }) => opens))
    const grouped = asks.flatMap(({ parts }) => fieldsOf(own(parts)))
    expect(withLetters.map(({ name }) => name).filter((name) => !grouped.some((field) => field.name === name))).toEqual([])
  })

  test('the frailty band and the safety conversation are opened by answers anywhere', () => {
    const by = (flag: 'efi' | 'talk') => fieldsOf(partsOf('clinician')).flatMap((field) => optionsOf(field).filter((option) => option[flag]).map(({ value }) => `${field.name} ${value}`))
    expect(by('efi')).toEqual(['frailtyScale 1', 'frailtyScale 2', 'frailtyScale 3', 'frailtyScale 4', 'frailtyScale not_scored', 'lifelong learning_disability', 'lifelong other_long_standing'])
    expect(by('talk')).toEqual(['gate G11', 'help mental_health_daily_life', 'workReason mental_health'])
  })

  test('a danger further down shows what the gate would show', () => {
    expect(partsOf('clinician').filter((part) => part.part === 'stop').map(({ gate }) => gate)).toEqual(['G3', 'G6', 'G9'])
  })
})

test('“Not sure” at 65 or over opens the questions about managing at home, and nothing else does', () => {
  const isOpen = (answers: object) => walk(asked('clinician', { answers, today: '2026-11-23' }).flatMap(({ parts }) => parts)).some((part) => part.part === 'opened' && part.open)
  expect(isOpen({ help: ['not_sure'], born: '1961-11-23' })).toBe(true)
  expect(isOpen({ help: ['not_sure'], born: '1961-11-24' })).toBe(false)
  expect(isOpen({ help: ['work'], born: '1941-11-24' })).toBe(false)
  expect(isOpen({ help: ['not_sure'] })).toBe(false)
})

test('a receptionist’s form has no safety conversation, no score and nothing that shows a danger of its own', () => {
  const parts = partsOf('receptionist')
  expect(parts.filter((part) => part.part === 'opened' && ['talk', 'efi'].includes(part.by))).toEqual([])
  expect(JSON.stringify(asked('receptionist'))).not.toMatch(/PHQ|frailty|suicid|psychosis|wordsFor/i)
})

test('the whole form is plain data that can travel to the browser', () => {
  expect(JSON.parse(JSON.stringify(asked('clinician')))).toEqual(asked('clinician'))
})

test('every question of the specification that belongs to a referral is there, and no other (W8, W9 and M2 are the OT’s)', () => {
  const ids = ['C2', 'G', 'C4', 'C12', 'C5', 'C3', 'C6', 'C7', 'C8', 'C9', 'C10', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8']
    .concat(['W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7', 'M7', 'M10', 'M5', 'M11', 'M3', 'M4', 'M6', 'M8', 'M1', 'M9'])
  expect([...new Set(Object.values(questions).map(({ id }) => id))].sort()).toEqual(ids.sort())
})
