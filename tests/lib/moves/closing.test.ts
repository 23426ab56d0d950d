import { describe, expect, test } from 'vitest'
import { whyNot, type Referral } from '#lib/referral'
import { settings } from '#lib/rules/settings'
import { typedFromDay, type Typed } from '#lib/typed'
import { kinds } from '../../support/histories'
import { doing, send, wants } from '../../support/moving'
import { mondayMorning, someone } from '../../support/someone'

const gp = someone('clinician')
const days = (n: number) => mondayMorning + n * 86_400_000
const read = { read: 'yes' }
/** Where an OT is trained and in scope to issue fit notes. */
const certified = [someone('ot'), { ...settings, ot_certifies_fit_notes: true }] as const
const clinic = { place: 'clinic', ...typedFromDay('on', '2026-12-02'), time: '10:30' }
const accepted = (answers = kinds.frail) => doing(send(answers), 'accept', read)
const contacting = (answers = kinds.frail) => doing(accepted(answers), 'contact', { how: 'visit', came: 'spoke' })
const booked = (answers = kinds.frail, more: Typed = {}) => doing(contacting(answers), 'book', { ...clinic, ...more })
const inProgress = (answers = kinds.frail) => doing(doing(booked(answers), 'seen', {}), 'startWork')

describe('endings', () => {
  const completed: Typed = { interventions: ['adaptive_equipment'], goals: 'goals_met', function: 'improved', onward: 'none', plan: 'Ring us' }

  test('completing records what was done and what comes next', () => {
    expect(wants(inProgress(), 'complete', {})).toEqual(['interventions', 'goals', 'function', 'onward', 'plan'])
    expect(doing(inProgress(), 'complete', completed)).toMatchObject({ state: 'COMPLETED', ended: { reason: 'completed' }, dueOn: '2026-11-30' })
  })

  test('a fit note needs its days and words, at most three months, and its summary the same day', () => {
    const work = doing(doing(booked(kinds.work), 'seen', { safetyTalk: 'asked_none' }), 'startWork')
    const note = { ...completed, interventions: ['fit_note_issued'], work: 'fit_note_continues' }
    expect(wants(work, 'complete', { ...completed, interventions: ['sleep_and_routine'] })).toEqual(['work'])
    expect(wants(work, 'complete', note, ...certified)).toEqual(['fitNoteFrom', 'fitNoteTo', 'fitNoteSays'])
    const from = typedFromDay('fitNoteFrom', '2026-11-23')
    const until = (day: string) => ({ ...note, ...from, ...typedFromDay('fitNoteTo', day), fitNoteSays: 'may_be_fit' })
    expect(wants(work, 'complete', until('2027-03-30'), ...certified)).toEqual(['fitNoteTo'])
    expect(wants(work, 'complete', until('2026-11-20'), ...certified)).toEqual(['fitNoteTo'])
    expect(doing(work, 'complete', until('2027-02-20'), ...certified)).toMatchObject({ ended: { soon: true }, dueOn: '2026-11-23' })
  })

  test('HZ24: no fit note is recorded where no OT may issue one, and the refusal says what to do', () => {
    const work = doing(doing(booked(kinds.work), 'seen', { safetyTalk: 'asked_none' }), 'startWork')
    const days = { ...typedFromDay('fitNoteFrom', '2026-11-23'), ...typedFromDay('fitNoteTo', '2026-12-23'), fitNoteSays: 'may_be_fit' }
    const note = { ...completed, ...days, interventions: ['return_to_work_plan', 'fit_note_issued'], work: 'fit_note_continues' }
    expect(settings.ot_certifies_fit_notes).toBe(false)
    expect(wants(work, 'complete', note)).toEqual(['interventions'])
    expect(wants(work, 'complete', { ...note, fitNoteFrom: '', fitNoteSays: '' })).toEqual(['interventions'])
    expect(() => doing(work, 'complete', note)).toThrow(expect.objectContaining({ words: expect.stringMatching(/^No OT here may issue fit notes\..*ask the GP/) }))
    expect(doing(work, 'complete', note, ...certified).state).toBe('COMPLETED')
    expect(wants(work, 'complete', { ...note, interventions: ['return_to_work_plan'] })).toEqual(['interventions'])
    expect(doing(work, 'complete', { ...completed, work: 'fit_note_continues' }).state).toBe('COMPLETED')
  })

  test('a redirect is finished only when somebody there has it, and the patient was thought of', () => {
    expect(wants(send(kinds.frail), 'redirect', {})).toEqual(['reason', 'destination', 'toldWho', 'told'])
    const typed = { reason: 'needs_specialist', destination: 'Neuro rehab', toldWho: 'Ali', told: 'yes' }
    expect(doing(send(kinds.frail), 'redirect', typed)).toMatchObject({ state: 'REDIRECTED', ended: { reason: 'needs_specialist' } })
    expect(wants(send(kinds.frail), 'redirect', { ...typed, reason: 'other' })).toEqual(['other'])
  })

  test('a return carries a reason, advice and what should happen instead', () => {
    expect(wants(send(kinds.frail), 'returnToReferrer', {})).toEqual(['reason', 'advice', 'instead'])
  })

  test('nobody is given up before F.2 step 3, and nobody who is vulnerable', () => {
    const looked = { looked: ['safe_contact', 'housebound', 'carer', 'interpreter', 'admission_or_death', 'vulnerable'], vulnerable: 'no' }
    const tried = (referral: Referral, how: string, day: number) => doing(referral, 'contact', { how, came: how === 'phone' ? 'no_answer' : 'sent' }, someone('ot', days(day)))
    const last = someone('ot', days(11))
    let referral = tried(tried(accepted(), 'phone', 0), 'phone', 0)
    expect(whyNot(last, referral, 'noContact')).toBe('more-attempts')
    referral = tried(tried(referral, 'phone', 2), 'letter', 3)
    expect(whyNot(last, referral, 'noContact')).toBe('more-attempts')
    expect(whyNot(last, tried(referral, 'phone', 9), 'noContact')).toBe('more-attempts')
    const sameDay = ['phone', 'phone', 'letter'].reduce((so, how) => tried(so, how, 0), accepted())
    expect(whyNot(last, tried(sameDay, 'visit', 10), 'noContact')).toBe('more-attempts')
    referral = tried(referral, 'phone', 10)
    expect(wants(referral, 'noContact', { ...looked, looked: ['carer'] }, last)).toEqual(['looked'])
    expect(wants(referral, 'noContact', { ...looked, vulnerable: 'yes' }, last)).toEqual(['vulnerable'])
    expect(doing(referral, 'noContact', looked, last)).toMatchObject({ state: 'CLOSED_NO_CONTACT', ended: { reason: 'no_contact_after_attempts' } })
  })

  test('when urgent, two calls are enough, and the referrer is told', () => {
    const urgent = doing(accepted(), 'reband', { view: 'P1_URGENT', why: 'Alone' })
    const rung = doing(doing(urgent, 'contact', { how: 'phone', came: 'no_answer' }), 'contact', { how: 'phone', came: 'no_answer' })
    const looked = { looked: ['safe_contact', 'housebound', 'carer', 'interpreter', 'admission_or_death', 'vulnerable'], vulnerable: 'no' }
    expect(wants(rung, 'noContact', looked)).toEqual(['referrerTold'])
    expect(doing(rung, 'noContact', { ...looked, referrerTold: 'Dr Okafor' }).state).toBe('CLOSED_NO_CONTACT')
  })

  test('each waits for its summary, then for whoever sent it to have read it', () => {
    const gone = doing(send(kinds.frail), 'died', {}, someone('receptionist'))
    expect(gone).toMatchObject({ state: 'CLOSED_DIED', ended: { reason: 'died' } })
    expect(wants(gone, 'sendSummary', {})).toEqual(['summary'])
    const summed = doing(gone, 'sendSummary', { summary: 'We are sorry.' })
    expect(summed).toMatchObject({ state: 'SUMMARY_SENT', acknowledged: false, ended: { state: 'CLOSED_DIED' }, summary: { by: 'Priya Shah' } })
    expect(wants(summed, 'acknowledge', {}, someone('receptionist'))).toEqual(['not-yours'])
    expect(doing(summed, 'acknowledge', {}, gp).acknowledged).toBe(true)
    expect(wants(doing(summed, 'acknowledge', {}, gp), 'acknowledge', {}, gp)).toEqual(['acknowledged'])
  })

  test('the patient is told what happens next, once', () => {
    const told = doing(send(kinds.frail), 'tellPatient', { how: 'phone' }, someone('receptionist'))
    expect(told.patientTold).toEqual({ by: 'Sam Poole', at: mondayMorning })
    expect(wants(told, 'tellPatient', { how: 'phone' })).toEqual(['already-told'])
  })
})
