// HZ1, C.0: a danger is judged before any complaint, and words of danger are heard in whatever is added, whatever was ticked before.
import { describe, expect, test } from 'vitest'
import { newsIn } from '#lib/news'
import type { Answers } from '#lib/questions/form'
import { move, type Referral } from '#lib/referral'
import { kinds } from '../../support/histories'
import { doing, send, wants } from '../../support/moving'
import { aPatientWho } from '../../support/patients'
import { mondayMorning, someone } from '../../support/someone'

const later = someone('clinician', mondayMorning + 60_000)
const sam = someone('receptionist', mondayMorning + 60_000)
const add = (referral: Referral, answers: Answers, me = later) => move(me, referral, 'addNews', newsIn(answers, me, referral)).referral
const rulesOf = ({ state, verdict }: Referral) => [state, ...verdict.stops.map(({ rule }) => rule)]
const long = `${'and so on '.repeat(300)}he hurts me`

describe('a form finished after its stop was dealt with', () => {
  const cut = aPatientWho({ gate: ['G3'], words: undefined })
  const cleared = doing(send(cut), 'recordStop', { action: 'ucr', told: 'yes', takenBy: 'Sam' }, later)

  test('stops at words of danger, though another danger was ticked and dealt with', () => {
    const done = add(cleared, { ...cut, gate: ['none_of_these'], words: 'I am better off dead' })
    expect(rulesOf(done)).toEqual(['STOPPED', 'S13'])
    expect(done.answers.words).toBe('I am better off dead')
  })
  test('stops at words of danger in any free text, however long', () => {
    for (const field of ['language', 'visitRisk', 'carerName', 'carerRelation', 'safetyTalkBy', 'followUpWho'] as const)
      expect([field, rulesOf(add(cleared, { ...cut, gate: ['none_of_these'], words: 'Bath', [field]: long }))]).toEqual([field, ['STOPPED', 'S13']])
  })
  test('is sorted without any', () => {
    expect(add(cleared, { ...cut, gate: ['none_of_these'], words: 'Bath' }).state).toBe('QUEUED')
  })
})

describe('a form added to a referral that is there', () => {
  test('stops at a receptionist’s words for which it has no room', () => {
    const waiting = send(aPatientWho({ language: 'Polish', carerName: 'Bola Ade' }))
    for (const news of [{ language: 'he hurts me' }, { carerName: long }])
      expect(rulesOf(add(waiting, { ...waiting.answers, ...news, falls: '2+' }, sam))).toEqual(['STOPPED', 'S13'])
  })
})

describe('a move that holds a danger', () => {
  const waiting = send(aPatientWho())
  const asked = doing(waiting, 'ask', { question: 'How are they?' })

  test('stops, whatever else is wrong with it', () => {
    expect(rulesOf(doing(waiting, 'add', { gate: 'G1', note: 'x'.repeat(2_000) }, sam))).toEqual(['STOPPED', 'S1'])
    expect(rulesOf(doing(waiting, 'add', { gate: ['nonsense', 'G1'], note: '\0' }, sam))).toEqual(['STOPPED', 'S1'])
    expect(rulesOf(doing(waiting, 'add', { gate: 'none_of_these', note: long }, sam))).toEqual(['STOPPED', 'S13'])
    expect(rulesOf(doing(waiting, 'stopNow', { gate: ['G2', 'nonsense'], note: 'x'.repeat(2_000) }, sam))).toEqual(['STOPPED', 'S2'])
    expect(rulesOf(doing(waiting, 'stopNow', { note: 'he hurts me' }, sam))).toEqual(['STOPPED', 'S13'])
    expect(rulesOf(doing(asked, 'answer', { reply: long }, sam))).toEqual(['STOPPED', 'S13'])
    expect(rulesOf(doing(waiting, 'recordTalk', { safetyTalk: 'recent_attempt', 'safetyTalkOn[day]': '99' }))).toEqual(['STOPPED', 'S6'])
  })
  test('is heard where a patient cancels, or was not taken on', () => {
    const booked = ['accept', 'contact', 'book'].reduce((so, name) => doing(so, name, {
      read: 'yes', how: 'phone', came: 'spoke', place: 'clinic', 'on[day]': '30', 'on[month]': '11', 'on[year]': '2026', time: '10:30',
    }), waiting)
    expect(rulesOf(doing(booked, 'cancelledByPatient', { note: 'She says he hurts me' }, sam))).toEqual(['STOPPED', 'S13'])
    const elsewhere = send(kinds.elsewhere)
    expect(rulesOf(doing(elsewhere, 'notTaken', { why: 'She says he hurts me' }, sam))).toEqual(['STOPPED', 'S13'])
  })
  test('is mended first where there is none', () => {
    expect(wants(waiting, 'add', { gate: 'nonsense', note: 'x' }, sam)).toEqual(['gate'])
    expect(wants(waiting, 'stopNow', { note: 'x'.repeat(2_000) }, sam)).toEqual(['note', 'gate'])
  })
  test('records nothing about a stop that stands', () => {
    const stopped = send(aPatientWho({ gate: ['G3'] }))
    expect(wants(stopped, 'recordStop', { gate: 'G6' }, later)).not.toEqual([])
  })
})
