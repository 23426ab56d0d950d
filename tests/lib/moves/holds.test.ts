import { describe, expect, test } from 'vitest'
import { asksFor } from '#lib/referral'
import { kinds } from '../../support/histories'
import { doing, send, wants } from '../../support/moving'
import { mondayMorning, someone } from '../../support/someone'

const gp = someone('clinician')
const sam = someone('receptionist')
const days = (n: number) => mondayMorning + n * 86_400_000

describe('a hold', () => {
  test('is answered, and the referral sorted again', () => {
    const held = send(kinds.held)
    expect([held.state, held.verdict.holds.map(({ rule }) => rule)]).toEqual(['HOLD_INFO', ['H-2']])
    expect(wants(held, 'answerHold', {}, gp)).toEqual(['errors'])
    expect(Object.keys(asksFor(gp, held, 'answerHold'))).toContain('falls')
    const answered = doing(held, 'answerHold', { decline: 'weeks_months', falls: '2+', hard: 'stairs', home: 'none' }, gp)
    expect(answered).toMatchObject({ state: 'QUEUED', answers: { falls: '2+' } })
    expect(answered.statement.find(({ field }) => field === 'falls')?.answer).toContain('2')
  })

  test('may be accepted by the OT all the same', () => expect(doing(send(kinds.held), 'accept', { read: 'yes' }).state).toBe('ACCEPTED'))

  test('H-3: is never accepted, released or let go by the clock before M7 is recorded (T37)', () => {
    const held = send(kinds.mental)
    expect(held.verdict.holds.map(({ rule }) => rule)).toContain('H-3')
    expect(wants(held, 'accept', { read: 'yes' })).toEqual(['talk-first'])
    expect(wants(held, 'releaseHold', { why: 'Known' })).toEqual(['talk-first'])
    for (const n of [1, 3, 10, 40]) expect(wants(held, 'releaseByClock', {}, someone('clock', days(n)))).toEqual(['talk-first'])
    expect(doing(held, 'recordTalk', { safetyTalk: 'asked_none' }).state).toBe('QUEUED')
  })

  test('H-6: is let go on working day 3, at its band or routine, marked incomplete', () => {
    const held = send(kinds.held)
    for (const n of [0, 1, 2]) expect(wants(held, 'releaseByClock', {}, someone('clock', days(n)))).toEqual(['too-early'])
    expect(doing(held, 'releaseByClock', {}, someone('clock', days(3)))).toMatchObject({ state: 'QUEUED', band: 'P3_ROUTINE', incomplete: true })
  })

  test('half answered keeps the clock it had', () => {
    const half = doing(send(kinds.held), 'answerHold', { decline: 'no_change' }, someone('clinician', days(1)))
    expect([half.state, half.verdict.holds.map(({ since }) => since)]).toEqual(['HOLD_INFO', ['2026-11-23']])
    expect(doing(half, 'releaseByClock', {}, someone('clock', days(3))).state).toBe('QUEUED')
  })

  test('sent on a Thursday before Christmas is let go after three working days, not three days', () => {
    const thursday = Date.parse('2026-12-24T10:00:00Z')
    const held = send(kinds.held, someone('clinician', thursday))
    expect(wants(held, 'releaseByClock', {}, someone('clock', Date.parse('2026-12-30T10:00:00Z')))).toEqual(['too-early'])
    expect(doing(held, 'releaseByClock', {}, someone('clock', Date.parse('2026-12-31T10:00:00Z'))).state).toBe('QUEUED')
  })
})

describe('sent elsewhere', () => {
  test('and taken on: the sender who checked has read it', () => {
    const sent = send(kinds.elsewhere)
    expect([sent.state, sent.dueOn]).toEqual(['SIGNPOSTED', '2026-12-07'])
    expect(wants(sent, 'takenOn', {}, gp)).toEqual(['takenBy', 'told'])
    expect(doing(sent, 'takenOn', { takenBy: 'Employer', told: 'yes' }, gp)).toMatchObject({ state: 'SUMMARY_SENT', acknowledged: true })
    expect(doing(sent, 'takenOn', { takenBy: 'Employer', told: 'yes' }, sam).acknowledged).toBe(false)
  })

  test('and not taken: somebody must answer, so nobody is lost', () => {
    expect(doing(send(kinds.elsewhere), 'notTaken', { why: 'They say no' }, sam)).toMatchObject({ state: 'ADVICE', dueOn: '2026-11-24' })
  })

  test('what fits nothing reaches the OT for advice, who may take it in or send it back', () => {
    const sent = send(kinds.noMatch)
    expect([sent.state, sent.dueOn]).toEqual(['ADVICE', '2026-11-24'])
    expect(doing(sent, 'queueAdvice', { cohort: 'FRAIL', view: 'P2_SOON', why: 'Function' })).toMatchObject({ state: 'QUEUED', band: 'P2_SOON', override: { cohort: 'FRAIL' } })
    expect(doing(sent, 'returnToReferrer', { reason: 'outside_scope', advice: 'Ring them', instead: 'Physiotherapy' }).state).toBe('RETURNED_TO_REFERRER')
  })

  test('routes are the sender’s to arrange, each once', () => {
    const sent = send(kinds.frail)
    expect(sent.verdict.routes.map(({ kind }) => kind)).toContain('FALLS_SERVICE')
    const done = doing(sent, 'arranged', { route: 'FALLS_SERVICE' }, gp)
    expect(done.arranged).toMatchObject([{ kind: 'FALLS_SERVICE', by: 'Dr Ngozi Okafor' }])
    expect(wants(done, 'arranged', { route: 'FALLS_SERVICE' }, gp)).toHaveLength(1)
  })
})
