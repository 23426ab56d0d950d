import { describe, expect, test } from 'vitest'
import { asksFor } from '#lib/referral'
import { typedFromDay, type Typed } from '#lib/typed'
import { kinds } from '../../support/histories'
import { doing, send, wants } from '../../support/moving'
import { someone } from '../../support/someone'

const priya = someone('ot')
const read = { read: 'yes' }
const clinic = { place: 'clinic', ...typedFromDay('on', '2026-12-02'), time: '10:30' }
const accepted = (answers = kinds.frail) => doing(send(answers), 'accept', read)
const contacting = (answers = kinds.frail) => doing(accepted(answers), 'contact', { how: 'visit', came: 'spoke' })
const booked = (answers = kinds.frail, more: Typed = {}) => doing(contacting(answers), 'book', { ...clinic, ...more })

describe('contact', () => {
  test('leaves no message where none may be left (HZ15), and does not ring who asked for no calls (HZ16)', () => {
    const difficult = accepted(kinds.difficult)
    for (const how of ['text', 'letter']) expect(wants(difficult, 'contact', { how, came: 'sent' })).toEqual(['how', 'came'])
    expect(wants(difficult, 'contact', { how: 'carer', came: 'message_left' })).toEqual(['came'])
    expect(wants(difficult, 'contact', { how: 'phone', came: 'no_answer' })).toEqual(['how'])
    expect(wants(difficult, 'contact', { how: 'visit', came: 'spoke' })).toEqual([])
    expect(wants(accepted(), 'contact', { how: 'text', came: 'sent' })).toEqual([])
  })

  test('counts every attempt', () => {
    expect(doing(contacting(), 'contact', { how: 'phone', came: 'no_answer' }).attempts).toHaveLength(2)
  })

  test('after no answer the next attempt is due; once they were spoken to, the appointment', () => {
    expect(doing(accepted(), 'contact', { how: 'phone', came: 'no_answer' }).dueOn).toBe('2026-11-24')
    expect(contacting().dueOn).toBe('2026-12-07')
  })
})

describe('booking', () => {
  test('is refused until each need is seen to (HZ16)', () => {
    const difficult = contacting(kinds.difficult)
    expect(wants(difficult, 'book', clinic)).toEqual(['needsMet'])
    expect(wants(difficult, 'book', { ...clinic, needsMet: ['no_calls'] })).toEqual(['needsMet'])
    expect(doing(difficult, 'book', { ...clinic, needsMet: ['interpreter', 'no_calls'] }).state).toBe('BOOKED')
    expect(asksFor(priya, difficult, 'book').needsMet).toMatchObject({ options: [{ label: 'Interpreter: Yoruba' }, { label: 'No phone calls' }] })
  })

  test('at home needs to know who knows, and a known risk read', () => {
    const home = { ...clinic, place: 'home', needsMet: ['interpreter', 'no_calls'] }
    const difficult = contacting(kinds.difficult)
    expect(wants(difficult, 'book', home)).toEqual(['lonePlan'])
    expect(wants(difficult, 'book', { ...home, lonePlan: 'Sam rings at 11' })).toEqual(['riskRead'])
    expect(doing(difficult, 'book', { ...home, lonePlan: 'Sam rings at 11', riskRead: 'yes' })).toMatchObject({ dueOn: '2026-12-02', booking: { place: 'home', lonePlan: 'Sam rings at 11' } })
  })

  test('is for today or later', () => {
    expect(wants(contacting(), 'book', { ...clinic, ...typedFromDay('on', '2026-11-22') })).toEqual(['on'])
  })
})

describe('after booking', () => {
  test('who does not come is contacted again; after two missed, only once the referrer was spoken to', () => {
    const once = doing(booked(), 'didNotAttend')
    expect(once).toMatchObject({ state: 'DNA', missed: 1, booking: null, dueOn: '2026-11-24' })
    const again = doing(doing(once, 'contactAgain'), 'book', clinic)
    expect(wants(again, 'wasNotBrought', {})).toEqual(['why', 'concern'])
    const twice = doing(again, 'wasNotBrought', { why: 'No lift', concern: 'no' })
    expect(wants(twice, 'contactAgain')).toEqual(['agreed'])
    expect(doing(twice, 'contactAgain', { agreed: 'Dr Okafor rings the son' }).state).toBe('CONTACTING')
  })

  test('a cancelled appointment counts as nobody’s fault', () => {
    for (const [name, typed] of [['cancelledByPatient', {}], ['cancelledByUs', { why: 'OT ill' }]] as const) {
      expect(doing(booked(), name, typed).missed).toBe(0)
    }
  })

  test('the OT has the safety conversation at first contact where nobody has (H-11)', () => {
    const work = booked({ ...kinds.work, safetyTalk: undefined })
    expect(wants(work, 'seen', {})).toEqual(['safetyTalk'])
    expect(doing(work, 'seen', { safetyTalk: 'asked_none' }).state).toBe('SEEN')
    expect(doing(work, 'seen', { safetyTalk: 'asked_plan_or_intent' }).state).toBe('STOPPED')
    expect(wants(booked(), 'seen', {})).toEqual([])
  })
})
