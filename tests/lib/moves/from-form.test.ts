import { describe, expect, test } from 'vitest'
import { newsIn } from '#lib/news'
import { move, submit, type Referral } from '#lib/referral'
import { aPatientWho } from '../../support/patients'
import { mondayMorning, someone } from '../../support/someone'

const gp = someone('clinician')
const later = someone('clinician', mondayMorning + 60_000)
const form = { id: 'r-1', reference: 'BF-4T7K' }
const add = (referral: Referral, more: Parameters<typeof aPatientWho>[0], me = later) =>
  move(me, referral, 'addNews', newsIn(aPatientWho({ nhsNumber: referral.answers.nhsNumber, ...more }), me, referral)).referral

describe('a form added to a referral that is there', () => {
  const waiting = submit(gp, { ...form, answers: aPatientWho({ falls: '0', hard: ['stairs'] }) }).referral

  test('brings it forward by what is new, and keeps the patient’s first words', () => {
    const after = add(waiting, { falls: '2+', words: 'Now I fall as well.' })
    expect([waiting.band, after.band, after.state]).toEqual(['P3_ROUTINE', 'P2_SOON', 'QUEUED'])
    expect(after.answers.words).toBe(waiting.answers.words)
  })
  test('stops it when a danger is new', () => {
    expect(add(waiting, { gate: ['G3'] }).state).toBe('STOPPED')
  })
  test('stops it when the new words are of danger', () => {
    expect(add(waiting, { words: 'He was knocked out' }).state).toBe('STOPPED')
  })
  test('never changes who the patient is', () => {
    expect(add(waiting, { lastName: 'Somebody', falls: '1' }).patient).toEqual(waiting.patient)
  })
  test('is refused when it says nothing new', () => {
    expect(() => add(waiting, { ...waiting.answers })).toThrow('incomplete')
  })
  test('lets a receptionist change no answer that is there', () => {
    const after = add(waiting, { falls: '2+', efi: undefined, carerName: 'Bola Ade' }, someone('receptionist', mondayMorning + 60_000))
    expect([after.answers.falls, after.answers.carerName]).toEqual(['0', 'Bola Ade'])
  })
})

describe('a form that a stop cut short', () => {
  const stopped = submit(gp, { ...form, answers: { lastName: 'Ade', gate: ['G3'] } }).referral
  const acted = { action: 'ucr', told: 'yes', takenBy: 'Sam' }

  test('is not added to while the stop stands', () => {
    expect(() => add(stopped, {})).toThrow('stop-first')
  })
  test('waits to be finished once the stop is dealt with, and is then sorted, urgent', () => {
    const cleared = move(later, stopped, 'recordStop', acted).referral
    expect([cleared.state, cleared.cleared.length]).toEqual(['STOPPED', 1])
    const done = add(cleared, { lastName: 'Ade', firstName: 'Folasade' })
    expect([done.state, done.band, done.cleared.length, done.patient.firstName]).toEqual(['QUEUED', 'P1_URGENT', 1, 'Folasade'])
  })
  test('is stopped again by a new danger', () => {
    const cleared = move(later, stopped, 'recordStop', acted).referral
    expect(add(cleared, { gate: ['G6'] }).verdict.stops.map(({ rule }) => rule)).toContain('S6')
  })
})
