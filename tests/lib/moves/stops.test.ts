import { describe, expect, test } from 'vitest'
import { movesFor } from '#lib/referral'
import { typedFromDay } from '#lib/typed'
import { kinds } from '../../support/histories'
import { doing, send, wants } from '../../support/moving'
import { aPatientWho } from '../../support/patients'
import { someone } from '../../support/someone'

const gp = someone('clinician')
const priya = someone('ot')
const sam = someone('receptionist')
const acted = { action: 'duty', told: 'yes', takenBy: 'Dr Vale', takenAt: '10:50' }

describe('a stop', () => {
  test('is kept, is nobody’s to queue, and is dated today', () => {
    const stopped = send(kinds.stop)
    expect(stopped).toMatchObject({ state: 'STOPPED', band: 'P0_STOP', dueOn: '2026-11-23', acknowledged: false })
    expect(movesFor(priya, stopped)).not.toContain('accept')
  })

  test('is cleared by a clinician who records what was done, and is then urgent (P-5)', () => {
    const stopped = send(kinds.stop, sam)
    expect(wants(stopped, 'recordStop', { action: 'duty', told: 'yes' }, sam)).toEqual(['not-for-you'])
    expect(wants(stopped, 'recordStop', {}, gp)).toEqual(['action', 'told'])
    expect(wants(stopped, 'recordStop', { action: 'mistake', told: 'yes' }, gp)).toEqual(['actionNote'])
    const cleared = doing(send(kinds.stop), 'recordStop', acted, gp)
    expect(cleared).toMatchObject({ state: 'QUEUED', band: 'P1_URGENT' })
    expect(cleared.cleared).toMatchObject([{ rule: 'S3', by: 'Dr Ngozi Okafor', on: '2026-11-23', did: { action: 'duty' } }])
  })

  test('of what a receptionist sent goes on to be screened, not into the queue', () => {
    expect(doing(send(kinds.stop, sam), 'recordStop', acted, gp).state).toBe('UNSCREENED')
  })

  test('S1 and S5 are cleared only by where the patient was seen and what came of it', () => {
    for (const gate of ['G1', 'G5'] as const) {
      const stopped = send(aPatientWho({ gate: [gate] }))
      expect(wants(stopped, 'recordStop', acted, gp)).toEqual(['seenWhere', 'cameOf'])
      expect(doing(stopped, 'recordStop', { ...acted, seenWhere: 'A&E', cameOf: 'Nothing found' }, gp).state).toBe('QUEUED')
    }
  })

  test('S6 and S8 ask who follows them up and when, and whether a crisis team has them (then X8)', () => {
    for (const gate of ['G6', 'G7'] as const) {
      const stopped = send({ ...kinds.mental, gate: [gate], safetyTalk: 'asked_none', safetyTalkOn: '2026-11-23' })
      expect(wants(stopped, 'recordStop', acted, gp)).toEqual(['nextWho', 'nextOn', 'crisisTeam'])
      const followed = { ...acted, nextWho: 'Dr Vale', ...typedFromDay('nextOn', '2026-11-24') }
      expect(doing(stopped, 'recordStop', { ...followed, crisisTeam: 'no' }, gp).verdict.cohorts).toContain('MENTAL')
      const theirs = doing(stopped, 'recordStop', { ...followed, crisisTeam: 'yes' }, gp)
      expect(theirs.verdict.cohorts).not.toContain('MENTAL')
      expect(theirs.verdict.routes.map(({ rule }) => rule)).toContain('X8')
    }
  })

  test('S7 is cleared only by a recorded safety conversation', () => {
    const stopped = send(kinds.item9)
    expect(stopped.verdict.stops.map(({ rule }) => rule)).toEqual(['S7'])
    expect(wants(stopped, 'recordStop', acted, gp)).toEqual(['safetyTalk'])
    for (const safetyTalk of ['not_asked', 'could_not_assess']) expect(wants(stopped, 'recordStop', { ...acted, safetyTalk }, gp)).toEqual(['safetyTalk'])
    const cleared = doing(stopped, 'recordStop', { ...acted, safetyTalk: 'asked_thoughts_plan_agreed' }, gp)
    expect(cleared).toMatchObject({ state: 'QUEUED', band: 'P1_URGENT', answers: { safetyTalkBy: 'Dr Ngozi Okafor', safetyTalkOn: '2026-11-23' } })
    expect(doing(stopped, 'recordStop', { ...acted, safetyTalk: 'asked_plan_or_intent' }, gp).verdict.stops.map(({ rule }) => rule)).toEqual(['S6'])
  })

  test('S12 is not cleared by “no thoughts” while thoughts stand ticked', () => {
    const stopped = send(kinds.thoughts)
    expect(stopped.verdict.stops.map(({ rule }) => rule)).toEqual(['S12'])
    expect(wants(stopped, 'recordStop', { ...acted, safetyTalk: 'asked_none' }, gp)).toEqual(['gate'])
    expect(doing(stopped, 'recordStop', { ...acted, safetyTalk: 'asked_none', gate: 'none_of_these' }, gp).state).toBe('QUEUED')
    expect(doing(stopped, 'recordStop', { ...acted, safetyTalk: 'asked_thoughts_plan_agreed' }, gp).state).toBe('QUEUED')
  })

  test('S13 is cleared by answering the gate again, which may stop it for another reason', () => {
    const stopped = send(kinds.heard)
    expect(stopped.verdict.stops.map(({ rule }) => rule)).toEqual(['S13'])
    expect(wants(stopped, 'recordStop', acted, gp)).toEqual(['gate'])
    expect(doing(stopped, 'recordStop', { ...acted, gate: 'none_of_these' }, gp).state).toBe('QUEUED')
    const again = doing(stopped, 'recordStop', { ...acted, gate: 'G2' }, gp)
    expect([again.state, again.verdict.stops.map(({ rule }) => rule)]).toEqual(['STOPPED', ['S2']])
  })

  test('S14, “I am not sure” from reception, is cleared only by a clinician who answers the gate', () => {
    const stopped = send(aPatientWho({ gate: ['worried'] }), sam)
    expect(stopped.verdict.stops.map(({ rule }) => rule)).toEqual(['S14'])
    expect(movesFor(sam, stopped)).not.toContain('recordStop')
    expect(wants(stopped, 'recordStop', acted, gp)).toEqual(['gate'])
    expect(doing(stopped, 'recordStop', { ...acted, gate: 'none_of_these' }, gp).verdict.stops).toEqual([])
    expect(doing(stopped, 'recordStop', { ...acted, gate: 'G2' }, gp).verdict.stops.map(({ rule }) => rule)).toEqual(['S2'])
  })

  test('comes before consent, which then ends it (T35)', () => {
    const stopped = send(aPatientWho({ gate: ['G3'], consent: 'no' }))
    expect(stopped.state).toBe('STOPPED')
    expect(doing(stopped, 'recordStop', acted, gp)).toMatchObject({ state: 'CLOSED_PATIENT_CHOICE', ended: { reason: 'patient_declined' } })
  })

  test('that is dealt with elsewhere is closed, and its summary still reaches the sender', () => {
    const stopped = send(kinds.stop, sam)
    expect(wants(stopped, 'closeStop', { action: 'ambulance', told: 'yes' }, gp)).toEqual(['takenBy'])
    const closed = doing(stopped, 'closeStop', acted, gp)
    expect(closed).toMatchObject({ state: 'CLOSED_SAFETY', ended: { reason: 'stop_dealt_with' } })
    expect(doing(doing(closed, 'sendSummary', { summary: 'Seen at home.' }, gp), 'acknowledge', {}, sam).acknowledged).toBe(true)
  })

  test('may come at any time, from anybody, and an earlier clearing does not hide it', () => {
    const cleared = doing(send(kinds.stop), 'recordStop', acted, gp)
    expect(wants(cleared, 'stopNow', { note: 'Confused since breakfast' }, sam)).toEqual(['gate'])
    const again = doing(cleared, 'stopNow', { gate: 'G3' }, sam)
    expect([again.state, again.verdict.stops.map(({ rule }) => rule)]).toEqual(['STOPPED', ['S3']])
    expect(doing(doing(cleared, 'accept', { read: 'yes' }), 'stopNow', { gate: 'G6' }, sam).state).toBe('STOPPED')
  })

  test('comes of new thoughts though an old conversation is on file', () => {
    const queued = send({ ...kinds.thoughts, gate: ['none_of_these'], safetyTalk: 'asked_thoughts_plan_agreed', safetyTalkOn: '2026-11-23' })
    expect(queued.state).toBe('QUEUED')
    const stopped = doing(queued, 'stopNow', { gate: 'G11' }, gp)
    expect(stopped.verdict.stops.map(({ rule }) => rule)).toEqual(['S12'])
  })

  test('comes of words added later, and of a conversation that finds a plan', () => {
    const queued = send(kinds.frail)
    expect(doing(queued, 'add', { gate: 'none_of_these', note: 'Daughter rang: she is off legs' }, sam).state).toBe('STOPPED')
    expect(doing(queued, 'add', { gate: 'none_of_these', note: 'Daughter rang: new phone' }, sam).state).toBe('QUEUED')
    expect(doing(queued, 'add', { gate: 'G9', note: 'Daughter rang' }, sam).state).toBe('STOPPED')
    expect(doing(queued, 'recordTalk', { safetyTalk: 'asked_plan_or_intent' }).state).toBe('STOPPED')
    const cleared = doing(doing(queued, 'recordTalk', { safetyTalk: 'recent_attempt' }), 'recordStop', {
      ...acted, nextWho: 'Dr Vale', ...typedFromDay('nextOn', '2026-11-24'), crisisTeam: 'no',
    }, gp)
    expect(doing(cleared, 'recordTalk', { safetyTalk: 'asked_plan_or_intent' }).state).toBe('STOPPED')
  })
})
