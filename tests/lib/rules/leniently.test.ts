import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answers } from '#lib/questions/all'
import { stopsIn, triage } from '#lib/rules/triage'
import { clinician, inDays, reception, today } from './cases'

const fields = ['born', 'gate', 'decline', 'safetyTalk', 'safetyTalkOn', 'phqItem9', 'phqOn', 'phqTotal', 'dependants', 'words', 'visitRisk', 'teams', 'consent']
const anything = fc.dictionary(fc.constantFrom(...fields), fc.anything())
const rules = (answers: object, at = clinician) => stopsIn(answers as Answers, at).map(({ rule }) => rule)

describe('the stops, before anything is checked', () => {
  test('never throw, whatever is in the answers, and a danger ticked among it stops', () => {
    fc.assert(fc.property(anything, fc.constantFrom(today, '', 'soon'), (answers, day) => {
      expect(rules({ ...answers, gate: ['G1', 7, null] }, { ...clinician, today: day })).toContain('S1')
    }), { numRuns: 2000 })
  })

  test('read a single tick as a list of one, and a number that came as text', () => {
    expect(rules({ gate: 'G9' })).toEqual(['S10'])
    expect(rules({ gate: ['none_of_these'], phqItem9: '2' })).toEqual(['S7'])
  })

  test('take a date that cannot be read as no proof: the score counts, the conversation does not', () => {
    expect(rules({ phqItem9: 1, phqOn: 'last year', safetyTalk: 'asked_thoughts_plan_agreed', safetyTalkOn: 'yesterday' })).toEqual(['S7'])
    expect(rules({ phqItem9: 1, safetyTalk: 'asked_thoughts_plan_agreed', safetyTalkOn: inDays(1) })).toEqual(['S7'])
  })

  test('fire for old intent as for new: only a conversation that found less grows old', () => {
    expect(rules({ safetyTalk: 'asked_plan_or_intent', safetyTalkOn: inDays(-30) })).toEqual(['S6'])
    expect(rules({ gate: ['G11'], safetyTalk: 'asked_thoughts_plan_agreed', safetyTalkOn: inDays(-8) })).toEqual(['S12'])
  })

  test('take a receptionist’s G11 for G6, and no receptionist’s word for a safety conversation', () => {
    expect(rules({ gate: ['G11'] }, reception)).toEqual(['S6'])
    expect(rules({ phqItem9: 1, safetyTalk: 'asked_none' }, reception)).toEqual(['S7'])
  })

  test('come before under 18, no agreement, and no date of birth', () => {
    expect(triage({ gate: ['G6'], consent: 'no' }, clinician)).toMatchObject({ disposition: 'stop', blocked: false })
  })
})
