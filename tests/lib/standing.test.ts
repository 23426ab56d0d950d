import { describe, expect, test } from 'vitest'
import { addDays, londonDay } from '#lib/day'
import { moveNames, moves } from '#lib/moves/moves'
import { standingBar } from '#lib/moves/standing'
import { refusals } from '#lib/moves/refusals'
import { movesFor, whyNot } from '#lib/referral'
import { certifies, standingOn } from '#lib/standing'
import { hcpcNumber, standingFrom, typedOfStanding } from '#lib/standing-form'
import { doing, send, wants } from '../support/moving'
import { aPatientWho } from '../support/patients'
import { inGoodStanding } from '../support/standing'
import { mondayMorning, someone } from '../support/someone'

const today = londonDay(mondayMorning)
const day = (days: number) => addDays(today, days)
const good = inGoodStanding(mondayMorning)
const on = (more: object) => standingOn({ ...good, ...more }, today)

describe('a number of the register', () => {
  test.each([['ot 12345', 'OT12345'], ['OT1', 'OT1'], ['o t-9 9 9 9 9 9', 'OT999999']])('%s is %s', (typed, kept) => expect(hcpcNumber(typed)).toBe(kept))
  test.each(['', 'OT', 'OT1234567', 'PH12345', '12345', 'OT12A45', 'OT12345 and more', 'OT１２'])('“%s” is none', (typed) => expect(hcpcNumber(typed)).toBeUndefined())
})

describe('HZ24: how it stands with a registration', () => {
  test('is good while it was found, looked up lately, and has not run out', () => expect(standingOn(good, today)).toBe('good'))
  test('is unrecorded while nobody has looked at the register', () => {
    expect([standingOn(null, today), on({ hcpc: undefined }), on({ checkedOn: undefined })]).toEqual(['unrecorded', 'unrecorded', 'unrecorded'])
  })
  test('ends the day after the renewal, not on it', () => {
    expect([on({ renewBy: today }), on({ renewBy: day(-1) }), on({ renewBy: undefined })]).toEqual(['good', 'ended', 'ended'])
  })
  test('an old look counts for a month and a fortnight, and no longer', () => {
    expect([on({ checkedOn: day(-45) }), on({ checkedOn: day(-46) })]).toEqual(['good', 'overdue'])
  })
  test('not registered counts whatever the dates say; with a condition they may go on', () => {
    expect([on({ found: 'not_registered' }), on({ found: undefined }), on({ found: 'conditions' })]).toEqual(['not_registered', 'not_registered', 'good'])
  })
})

describe('HZ24: an OT whose registration is lapsed, unchecked or not recorded', () => {
  const standings = [['unrecorded', 'standing-unrecorded'], ['overdue', 'standing-overdue'], ['ended', 'standing-ended'], ['not_registered', 'standing-not-registered']] as const

  test.each(standings)('%s: makes no clinical move, and is told what to do', (standing, code) => {
    const me = someone('ot', mondayMorning, { standing })
    const waiting = send(aPatientWho())
    for (const name of ['claim', 'accept', 'reband', 'redirect', 'ask', 'returnToReferrer', 'recordTalk', 'patientChoice']) expect(wants(waiting, name, { read: 'yes' }, me)).toEqual([code])
    expect(movesFor(me, waiting)).not.toContain('accept')
    expect(whyNot(me, waiting, 'accept')).toBe(code)
    expect(standingBar(me)).toBe(refusals[code])
    expect(refusals[code]).toMatch(/Ask your manager|Talk to your manager/)
  })

  test('stands as unrecorded when it was forgotten to say how it stands', () => {
    const { standing: _, ...me } = someone('ot')
    expect(wants(send(aPatientWho()), 'accept', { read: 'yes' }, me)).toEqual(['standing-unrecorded'])
  })

  test('still stops a danger, says what was done, adds, and hands back', () => {
    const me = someone('ot', mondayMorning, { standing: 'ended' })
    expect(doing(send(aPatientWho()), 'stopNow', { gate: ['G3'] }, me).state).toBe('STOPPED')
    expect(doing(send(aPatientWho()), 'add', { note: 'Rang to say she is away.', gate: ['none_of_these'] }, me).state).toBe('QUEUED')
    expect(doing(doing(send(aPatientWho()), 'accept', { read: 'yes' }), 'handBack', { why: 'Not registered just now' }, me).state).toBe('QUEUED')
    expect(movesFor(me, send(aPatientWho({ gate: ['G3'] })))).toEqual(expect.arrayContaining(['recordStop', 'closeStop']))
  })

  test('may do what reception may, whatever is new in the table', () => {
    const [me, referral] = [someone('ot', mondayMorning, { standing: 'ended' }), send(aPatientWho())]
    for (const name of moveNames.filter((each) => moves[each].by.includes('ot'))) for (const state of moves[name].from) {
      const isOpen = whyNot(me, { ...referral, state }, name) !== 'standing-ended'
      expect([name, isOpen]).toEqual([name, moves[name].by.includes('receptionist') || ['stopNow', 'recordStop', 'closeStop', 'release', 'handBack'].includes(name)])
    }
  })

  test('holds up nobody else', () => {
    for (const role of ['clinician', 'supervisor', 'receptionist'] as const) expect(standingBar(someone(role, mondayMorning, { standing: 'ended' }))).toBeNull()
  })
})

describe('HZ24: fit notes', () => {
  const able = { canCertify: 'yes', fitNoteTrainedOn: day(-30), fitNoteMentor: 'Dr Vale', fitNoteAgreedOn: day(-10) } as const
  const may = (more: object) => certifies({ ...good, ...able, ...more }, today)

  test('are for an OT in good standing who is flagged, trained, agreed in writing and supervised', () => {
    expect(may({})).toBe(true)
    const lacking = [{ canCertify: 'no' }, { fitNoteTrainedOn: undefined }, { fitNoteAgreedOn: undefined }, { fitNoteAgreedOn: day(1) }, { clinical: undefined }, { renewBy: day(-1) }, { checkedOn: day(-46) }]
    for (const more of lacking) expect([more, may(more)]).toEqual([more, false])
    expect(certifies(null, today)).toBe(false)
  })
})

describe('the form of a standing', () => {
  const read = (more: object, others: Parameters<typeof standingFrom>[1] = []) => standingFrom({ ...typedOfStanding({ ...good, ...more }) }, others, { at: mondayMorning })
  const fields = (more: object) => read(more).problems.map(({ field }) => field)

  test('gives back what it was given', () => {
    const { standing, problems } = read({})
    expect([standing, problems]).toEqual([good, []])
  })
  test('keeps the number without its spaces, and refuses one that is another’s or none', () => {
    expect(read({ hcpc: 'ot 77 123' }).standing.hcpc).toBe('OT77123')
    expect(fields({ hcpc: 'PH12345' })).toEqual(['hcpc'])
    expect(read({}, [{ staff: 'tom', standing: { hcpc: good.hcpc ?? '' }, version: 1 }]).problems).toEqual([{ field: 'hcpc', message: 'Another OT here has this number. Look at the register again' }])
  })
  test('wants the number, what the register says, when it was looked at, until when it runs, and whether fit notes', () => {
    expect(standingFrom({}, [], { at: mondayMorning }).problems.map(({ field }) => field)).toEqual(['hcpc', 'found', 'checkedOn', 'renewBy', 'canCertify'])
  })
  test('wants the day of each stage, in order', () => {
    expect(fields({ stage: '3' })).toEqual(['stage3On'])
    expect(fields({ stage2On: day(-950) })).toEqual(['stage2On'])
    expect(fields({ stage: '1' })).toEqual(['stage2On'])
    expect(fields({ practisingFrom: day(-4_001) })).toEqual(['practisingFrom'])
  })
  test('wants training, a mentor, an agreement and a clinical supervisor with the fit note flag', () => {
    expect(fields({ canCertify: 'yes', clinical: undefined })).toEqual(['fitNoteTrainedOn', 'fitNoteMentor', 'fitNoteAgreedOn', 'clinical'])
  })
  test('looks no day up that is yet to come', () => expect(fields({ checkedOn: day(1) })).toEqual(['checkedOn']))
})
