import { describe, expect, test } from 'vitest'
import { typedFromDay, type Typed } from '#lib/typed'
import { kinds } from '../../support/histories'
import { doing, send, wants } from '../../support/moving'
import { mondayMorning, someone } from '../../support/someone'

const gp = someone('clinician')
const read = { read: 'yes' }
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

  test('a redirect is finished only when somebody there has it, and the patient was thought of', () => {
    expect(wants(send(kinds.frail), 'redirect', {})).toEqual(['reason', 'destination', 'toldWho', 'told'])
    const typed = { reason: 'needs_specialist', destination: 'Neuro rehab', toldWho: 'Ali', told: 'yes' }
    expect(doing(send(kinds.frail), 'redirect', typed)).toMatchObject({ state: 'REDIRECTED', ended: { reason: 'needs_specialist' } })
    expect(wants(send(kinds.frail), 'redirect', { ...typed, reason: 'other' })).toEqual(['other'])
  })

  test('a return carries a reason, advice and what should happen instead', () => {
    expect(wants(send(kinds.frail), 'returnToReferrer', {})).toEqual(['reason', 'advice', 'instead'])
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
