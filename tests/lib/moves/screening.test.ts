import { describe, expect, test } from 'vitest'
import { asksFor, movesFor } from '#lib/referral'
import { Refusal } from '#lib/refusal'
import { typedFromDay } from '#lib/typed'
import { kinds } from '../../support/histories'
import { doing, send, wants } from '../../support/moving'
import { aPatientWho } from '../../support/patients'
import { mondayMorning, someone } from '../../support/someone'

const gp = someone('clinician')
const priya = someone('ot')
const sam = someone('receptionist')
const days = (n: number) => mondayMorning + n * 86_400_000

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
    const queued = send({ ...kinds.thoughts, gate: ['none_of_these'], safetyTalk: 'asked_none', safetyTalkOn: '2026-11-23' })
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

describe('what a receptionist sends', () => {
  test('is screened by a clinician or the OT, by the end of the next working day', () => {
    const sent = send(kinds.frail, sam)
    expect(sent).toMatchObject({ state: 'UNSCREENED', dueOn: '2026-11-24', screened: false })
    expect(doing(sent, 'screen', { spoke: 'no' })).toMatchObject({ state: 'QUEUED', screened: true })
  })

  test('about mental health leaves the screen only when the screener has spoken to the patient and recorded M7', () => {
    const sent = send(kinds.mental, sam)
    expect(sent.state).toBe('UNSCREENED')
    expect(wants(sent, 'screen', { spoke: 'yes' })).toEqual(['safetyTalk'])
    expect(wants(sent, 'screen', { spoke: 'yes', safetyTalk: 'could_not_assess' })).toEqual(['safetyTalk'])
    expect(wants(sent, 'screen', { spoke: 'no', safetyTalk: 'asked_none' })).toEqual(['spoke'])
    expect(doing(sent, 'screen', { spoke: 'yes', safetyTalk: 'asked_none' }).state).toBe('QUEUED')
    expect(doing(sent, 'screen', { spoke: 'yes', safetyTalk: 'recent_attempt' }).state).toBe('STOPPED')
  })

  test('is sent elsewhere only where the rules let a receptionist', () => {
    expect(send(kinds.child, sam).state).toBe('SIGNPOSTED')
    expect(send(kinds.noMatch, sam).state).toBe('UNSCREENED')
  })

  test('is held for consent, and then still screened', () => {
    const held = send(kinds.noConsentYet, sam)
    expect(held.state).toBe('HOLD_INFO')
    expect(doing(held, 'answerConsent', { consent: 'yes' }, sam).state).toBe('UNSCREENED')
    expect(wants(held, 'answerConsent', { consent: 'no_capacity_best_interests' }, sam)).toEqual(['consent'])
  })
})

describe('consent', () => {
  test('refused means nothing is sent', () => {
    expect(() => send(aPatientWho({ consent: 'no' }))).toThrow(Refusal)
  })

  test('H-1: the OT may not accept before somebody asked; a no ends it', () => {
    const held = send(kinds.noConsentYet)
    expect(held.state).toBe('HOLD_INFO')
    expect(wants(held, 'accept', { read: 'yes' })).toEqual(['consent-first'])
    expect(doing(held, 'answerConsent', { consent: 'yes' }, gp).state).toBe('QUEUED')
    expect(doing(held, 'answerConsent', { consent: 'no' }, gp).state).toBe('CLOSED_PATIENT_CHOICE')
  })

  test('after the clock let it go, the first contact is only to ask: nothing is booked before', () => {
    const late = someone('ot', days(3))
    const released = doing(send(kinds.noConsentYet), 'releaseByClock', {}, someone('clock', days(3)))
    const accepted = doing(doing(released, 'accept', { read: 'yes' }, late), 'contact', { how: 'phone', came: 'spoke' }, late)
    expect(movesFor(late, accepted)).not.toContain('book')
    expect(movesFor(late, doing(accepted, 'answerConsent', { consent: 'yes' }, late))).toContain('book')
    expect(doing(accepted, 'answerConsent', { consent: 'no' }, late).state).toBe('CLOSED_PATIENT_CHOICE')
  })
})

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

  test('sent on a Thursday before Christmas is let go after three working days, not three days', () => {
    const thursday = Date.parse('2026-12-24T10:00:00Z')
    const held = send(kinds.held, someone('clinician', thursday))
    expect(wants(held, 'releaseByClock', {}, someone('clock', Date.parse('2026-12-30T10:00:00Z')))).toEqual(['too-early'])
    expect(doing(held, 'releaseByClock', {}, someone('clock', Date.parse('2026-12-31T10:00:00Z'))).state).toBe('QUEUED')
  })
})

describe('how soon', () => {
  test('comes forward by itself as a date draws near, and never goes back (T68)', () => {
    const sent = send({ ...kinds.work, firstDayOff: '2026-11-04', fitNoteEnds: '2026-12-04', safetyTalk: 'asked_none', safetyTalkOn: '2026-11-23' })
    expect(sent).toMatchObject({ state: 'QUEUED', band: 'P3_ROUTINE', due: '2026-12-04' })
    expect(wants(sent, 'comeForward', {}, someone('clock', days(1)))).toEqual(['nothing-new'])
    const clock = someone('clock', days(7))
    const sooner = doing(sent, 'comeForward', {}, clock)
    expect(sooner).toMatchObject({ state: 'QUEUED', band: 'P1_URGENT', due: '2026-12-04' })
    expect(sooner.verdict.reasons.map(({ rule }) => rule)).toContain('P-1')
    expect(sooner.contactBy).toBe('2026-11-30')
    expect(wants(sooner, 'comeForward', {}, clock)).toEqual(['nothing-new'])
  })

  test('as a person sees it stands beside the verdict; the OT decides, a sender only hastens', () => {
    const sent = send(kinds.frail)
    const later = { view: 'P3_ROUTINE', why: 'Daughter is with her' }
    const byOt = doing(sent, 'reband', later)
    expect(byOt).toMatchObject({ band: 'P3_ROUTINE', due: '2026-12-21', verdict: { band: 'P2_SOON' }, override: { why: 'Daughter is with her', by: 'Priya Shah' } })
    expect(doing(sent, 'reband', later, gp)).toMatchObject({ band: 'P2_SOON', due: '2026-12-07', override: { band: 'P3_ROUTINE' } })
    expect(doing(sent, 'reband', { view: 'P1_URGENT', why: 'Alone from tomorrow' }, gp)).toMatchObject({ band: 'P1_URGENT', due: '2026-11-25', contactBy: '2026-11-24' })
    expect(wants(sent, 'reband', { view: 'other_group', why: 'Work too' })).toEqual(['cohort'])
    expect(wants(sent, 'reband', { view: 'P3_ROUTINE' })).toEqual(['why'])
  })

  test('an OT’s later view is never past the end of a fit note', () => {
    const sent = send({ ...kinds.work, safetyTalk: 'asked_none', safetyTalkOn: '2026-11-23' })
    expect(doing(sent, 'reband', { view: 'P3_ROUTINE', why: 'Manager agreed' }).due).toBe('2026-12-04')
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

