import { describe, expect, test } from 'vitest'
import { moves } from '#lib/moves/moves'
import { nextTry, stepsOf } from '#lib/moves/reaching'
import { endedStates } from '#lib/moves/states'
import { asksFor, whyNot, type Referral } from '#lib/referral'
import { typedFromDay } from '#lib/typed'
import { kinds } from '../../support/histories'
import { doing, send, wants } from '../../support/moving'
import { mondayMorning, someone } from '../../support/someone'

const hour = 3_600_000
const at = (day: number, hours = 0) => someone('ot', mondayMorning + day * 24 * hour + hours * hour)
const accepted = (answers = kinds.frail) => doing(send(answers), 'accept', { read: 'yes' })
const tried = (referral: Referral, how: string, day: number, hours = 0, came = how === 'phone' ? 'no_answer' : 'sent') => doing(referral, 'contact', { how, came, plain: 'yes' }, at(day, hours))
const looked = { looked: ['safe_contact', 'housebound', 'carer', 'interpreter', 'admission_or_death', 'vulnerable'], vulnerable: 'no' }
const clinic = { place: 'clinic', ...typedFromDay('on', '2026-12-02'), time: '10:30' }

describe('nobody is given up', () => {
  test('before two calls on different days and times, a letter and an attempt at day 10', () => {
    const last = at(11)
    const closed = (referral: Referral) => whyNot(last, referral, 'noContact')
    let referral = tried(tried(accepted(), 'phone', 0), 'phone', 0, 3)
    expect(closed(referral)).toBe('more-attempts')
    referral = tried(tried(referral, 'phone', 2, 3), 'letter', 3)
    expect(closed(referral)).toBe('more-attempts')
    expect(closed(tried(referral, 'phone', 9))).toBe('more-attempts')
    const sameTime = [[0, 'phone'], [2, 'phone'], [3, 'letter'], [10, 'phone']] as const
    expect(closed(sameTime.reduce((so, [day, how]) => tried(so, how, day), accepted()))).toBe('more-attempts')
    referral = tried(referral, 'phone', 10)
    expect(closed(referral)).toBe(null)
    expect(wants(referral, 'noContact', { ...looked, looked: ['carer'] }, last)).toEqual(['looked'])
    expect(wants(referral, 'noContact', { ...looked, vulnerable: 'yes' }, last)).toEqual(['vulnerable'])
    expect(doing(referral, 'noContact', looked, last)).toMatchObject({ state: 'CLOSED_NO_CONTACT', ended: { reason: 'no_contact_after_attempts' } })
  })

  test('on attempts from before they were last reached, or before they missed an appointment', () => {
    const all = (referral: Referral, from: number) => [['phone', 0, 0], ['phone', 2, 3], ['letter', 3, 0], ['phone', 10, 0]].reduce((so, [how, day, hours]) => tried(so, String(how), from + Number(day), Number(hours)), referral)
    const spoke = tried(all(accepted(), 0), 'phone', 11, 0, 'spoke')
    expect(whyNot(at(11), spoke, 'noContact')).toBe('more-attempts')
    const back = doing(doing(doing(spoke, 'book', { ...clinic, ...typedFromDay('on', '2026-12-10') }, at(11)), 'didNotAttend', {}, at(17)), 'contactAgain', {}, at(18))
    expect(whyNot(at(18), back, 'noContact')).toBe('more-attempts')
    expect(back.dueOn).toBe('2026-12-15')
    expect(whyNot(at(30), all(back, 19), 'noContact')).toBe(null)
  })

  test('when urgent, after two calls and a word to the referrer', () => {
    const urgent = doing(accepted(), 'reband', { view: 'P1_URGENT', why: 'Alone' })
    const once = tried(urgent, 'phone', 0)
    expect(once.dueOn).toBe('2026-11-23')
    const rung = tried(once, 'phone', 0, 1)
    expect(stepsOf(rung).map(({ done }) => done)).toEqual([true, true, false])
    expect(wants(rung, 'noContact', looked)).toEqual(['referrerTold'])
    const told = doing(rung, 'toldReferrer', { toldWhom: 'Dr Okafor', note: 'Not reached twice.' }, at(0, 2))
    expect(stepsOf(told).map(({ done }) => done)).toEqual([true, true, true])
    expect(doing(told, 'noContact', { ...looked, referrerTold: 'Dr Okafor' }).state).toBe('CLOSED_NO_CONTACT')
  })

  test('for missing an appointment, nor by time alone: every miss leads back to contact', () => {
    for (const name of ['didNotAttend', 'wasNotBrought', 'cancelledByPatient', 'cancelledByUs'] as const) {
      expect(Object.entries(moves).filter(([, { from, to }]) => from.includes(moves[name].to as never) && endedStates.includes(to as never)).map(([move]) => move).sort())
        .toEqual(['admitted', 'died', 'movedAway', 'patientChoice'])
    }
    expect(Object.values(moves).filter(({ by, to }) => by.includes('clock') && endedStates.includes(to as never))).toEqual([])
  })
})

describe('the next attempt', () => {
  test('is due on a day of its own, each after the last', () => {
    const first = tried(accepted(), 'phone', 0)
    const second = tried(first, 'phone', 1, 3)
    const third = tried(second, 'letter', 1, 4)
    const last = tried(third, 'phone', 10)
    expect([first, second, third, last].map(({ dueOn }) => dueOn)).toEqual(['2026-11-24', '2026-11-24', '2026-12-03', '2026-12-04'])
    expect(nextTry(accepted())).toBe(null)
    expect(stepsOf(second).map(({ words, done }) => `${done ? 'x' : ' '} ${words}`)).toEqual([
      'x Ring', 'x Ring on another day and at another time', '  Send a text or letter in their format', '  Try again on day 10 or later',
    ])
  })

  test('HZ16: whoever asked for no calls is tried in another way, and may still be closed', () => {
    const quiet = { ...kinds.frail, needs: ['no_calls'] as const }
    let referral = accepted(quiet)
    expect(stepsOf(referral)[0]?.words).toBe('Try a way they agreed to')
    for (const [how, day, hours] of [['letter', 0, 0], ['visit', 2, 3], ['letter', 10, 0]] as const) referral = tried(referral, how, day, hours, how === 'visit' ? 'no_answer' : 'sent')
    expect(whyNot(at(11), referral, 'noContact')).toBe(null)
  })
})

describe('HZ15: contact is safe', () => {
  const offered = (answers: object, field: string) => {
    const ask = asksFor(someone('ot'), accepted({ ...kinds.frail, ...answers }), 'contact')[field]
    return ask?.kind === 'choice' ? ask.options.map(({ value }) => value) : []
  }

  test('where no message may be left, nothing is written or left, and none of it is offered', () => {
    expect(offered({ message: 'no' }, 'how')).toEqual(['phone', 'carer', 'visit'])
    expect(offered({ message: 'no' }, 'came')).toEqual(['spoke', 'no_answer'])
    const steps = stepsOf(accepted({ ...kinds.frail, message: 'no' })).map(({ words }) => words)
    expect(steps.filter((words) => /text|letter/.test(words))).toEqual([])
    expect(offered({ needs: ['no_calls'] }, 'how')).not.toContain('phone')
    expect(offered({ carerAgrees: 'no' }, 'how')).not.toContain('carer')
  })

  test('where nobody asked, no message is left and what is sent says only whom to ring', () => {
    const unknown = accepted({ ...kinds.frail, message: 'unknown' })
    expect(offered({ message: 'unknown' }, 'came')).not.toContain('message_left')
    expect(wants(unknown, 'contact', { how: 'text', came: 'sent' })).toEqual(['plain'])
    expect(wants(unknown, 'contact', { how: 'text', came: 'sent', plain: 'yes' })).toEqual([])
    expect(wants(accepted({ ...kinds.frail, contact: 'letter', message: undefined }), 'contact', { how: 'letter', came: 'sent' })).toEqual([])
  })

  test('the patient is told what happens next only in a way that is safe', () => {
    expect(wants(send({ ...kinds.frail, message: 'no' }), 'tellPatient', { how: 'letter' })).toEqual(['how'])
    expect(wants(send({ ...kinds.frail, needs: ['no_calls'] }), 'tellPatient', { how: 'phone' })).toEqual(['how'])
    expect(wants(send(kinds.frail), 'tellPatient', { how: 'letter' })).toEqual([])
  })
})
