import { describe, expect, test } from 'vitest'
import { questions } from '#lib/questions/all'
import { isP0, kinds, routeKinds } from '#lib/rules/kinds'
import { holdClock } from '#lib/rules/hold-clock'
import { tables } from '#lib/rules/steps'
import { screenOf, stopScreens, toRecord } from '#lib/rules/stop-screens'
import { stopIds } from '#lib/rules/verdict'

const screens = stopIds.flatMap((id) => [stopScreens[id].clinician, stopScreens[id].receptionist])
const forbidden = ['low risk', 'high risk', 'no risk', 'safe to wait', 'rejected', 'invalid user', 'fit for work']

describe('every stop', () => {
  test('has a screen for a clinician and for reception: what to do, whom to ring, what clears it', () => {
    for (const screen of screens) {
      expect(screen.heading.length).toBeGreaterThan(0)
      expect(screen.steps.length).toBeGreaterThan(0)
      expect(screen.ring.length).toBeGreaterThan(0)
    }
    expect(stopIds.filter((id) => stopScreens[id].records.length === 0)).toEqual([])
  })

  test('rings only services that must have a number and somebody when they are shut', () => {
    expect(screens.flatMap(({ ring }) => ring).filter((kind) => !isP0(kind))).toEqual([])
  })

  test('asks what C.1 asks before it is cleared', () => {
    expect(['S1', 'S5'].map((id) => stopScreens[id as 'S1'].records)).toEqual([['action', 'told', 'seenWhere', 'outcome'], ['action', 'told', 'seenWhere', 'outcome']])
    expect(stopScreens.S6.records).toEqual(['action', 'told', 'followedBy', 'followedOn'])
    expect(stopScreens.S8.records).toEqual(['action', 'told', 'followedBy', 'followedOn'])
    expect([stopScreens.S7.records, stopScreens.S12.records]).toEqual([['safetyTalk'], ['safetyTalk']])
    expect(stopIds.flatMap((id) => stopScreens[id].records).filter((what) => !(what in toRecord))).toEqual([])
  })

  test('has a screen for each danger of the gate', () => {
    const dangers = questions.gate.options.map(({ value }) => value).filter((value) => value !== 'none_of_these')
    expect(Object.keys(screenOf)).toEqual(dangers)
  })
})

describe('reception', () => {
  const words = stopIds.map((id) => JSON.stringify(stopScreens[id].receptionist).toLowerCase())

  test('reads no diagnosis', () => {
    const named = ['stroke', 'sepsis', 'cauda', 'delirium', 'psychosis', 'mania', 'suicid', 'fracture', 'perinatal mental', 'phq', 'score', 'band']
    expect(named.filter((word) => words.some((said) => said.includes(word)))).toEqual([])
  })

  test('reads no reassurance, and no way that ends in waiting', () => {
    const calm = ['it’s fine', 'don’t worry', 'can wait', 'not urgent', 'nothing serious', 'sure it', 'call back', 'ring back']
    expect(calm.filter((word) => words.some((said) => said.includes(word)))).toEqual([])
    expect(stopIds.filter((id) => stopScreens[id].receptionist.level !== 'now')).toEqual([])
  })

  test('always has words to say', () => expect(stopIds.filter((id) => !stopScreens[id].receptionist.say)).toEqual([]))

  test('reads a stop’s sentence without a diagnosis either', () => {
    const said = tables.stops.map(({ because }) => because.toLowerCase())
    expect(['stroke', 'sepsis', 'cauda', 'delirium', 'psychosis', 'mania', 'perinatal'].filter((word) => said.some((text) => text.includes(word)))).toEqual([])
  })
})

describe('the words of all rules', () => {
  test('hold none that is forbidden', () => {
    const all = JSON.stringify([tables, stopScreens, kinds, holdClock]).toLowerCase()
    expect(forbidden.filter((word) => all.includes(word))).toEqual([])
  })

  test('say “111 and choose the mental health option”, never a number to press', () => {
    const all = JSON.stringify([tables, stopScreens])
    expect(all).toContain('call 111 and choose the mental health option')
    expect(all).not.toMatch(/press 2|option 2/i)
  })

  test('name each kind of service once', () => expect(new Set(routeKinds.map((kind) => kinds[kind].name)).size).toBe(routeKinds.length))
})
