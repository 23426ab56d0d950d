import { describe, expect, test } from 'vitest'
import { asksFor, movesFor } from '#lib/referral'
import { kinds } from '../../support/histories'
import { doing, send, wants } from '../../support/moving'
import { aPatientWho } from '../../support/patients'
import { mondayMorning, someone, tom } from '../../support/someone'

const gp = someone('clinician')
const days = (n: number) => mondayMorning + n * 86_400_000
const read = { read: 'yes' }
const accepted = (answers = kinds.frail) => doing(send(answers), 'accept', read)

describe('a claim', () => {
  test('is somebody’s from then on, and another is told that it is taken', () => {
    const claimed = doing(send(kinds.frail), 'claim')
    expect(claimed).toMatchObject({ state: 'QUEUED', owner: { staff: 'priya', name: 'Priya Shah', since: mondayMorning } })
    expect(wants(claimed, 'claim', {}, tom())).toEqual(['taken'])
    expect(wants(claimed, 'claim')).toEqual(['yours'])
    expect(doing(send(kinds.frail), 'claim', {}, someone('ot', days(1))).since).toBe(mondayMorning)
    for (const name of ['accept', 'ask', 'redirect', 'returnToReferrer']) expect(wants(claimed, name, {}, tom())).toEqual(['taken'])
  })

  test('is given back, or taken over with a reason when its OT is away', () => {
    const claimed = doing(send(kinds.frail), 'claim')
    expect(doing(claimed, 'release').owner).toBeNull()
    expect(wants(claimed, 'release', {}, tom())).toEqual(['not-yours'])
    expect(wants(claimed, 'takeOver', {}, tom())).toEqual(['why'])
    expect(doing(claimed, 'takeOver', { why: 'Priya is on leave' }, tom()).owner?.name).toBe('Tom Reyes')
    expect(wants(send(kinds.frail), 'takeOver', { why: 'x' }, tom())).toEqual(['nobodys'])
  })
})

describe('accepting', () => {
  test('needs the words read (HZ14)', () => {
    const queued = send(kinds.frail)
    expect(wants(queued, 'accept', {})).toEqual(['read'])
    expect(wants(queued, 'accept', { read: 'no' })).toEqual(['read'])
    expect(doing(queued, 'accept', read)).toMatchObject({ state: 'ACCEPTED', owner: { staff: 'priya' } })
  })

  test('is undone by handing back to the queue', () => {
    expect(doing(accepted(), 'handBack', { why: 'Full' })).toMatchObject({ state: 'QUEUED', owner: null })
  })

  test('is the OT’s alone', () => {
    for (const role of ['clinician', 'receptionist', 'supervisor', 'manager', 'clock'] as const) {
      expect(movesFor(someone(role), send(kinds.frail))).not.toContain('accept')
      expect(wants(send(kinds.frail), 'accept', read, someone(role))).toEqual(['not-for-you'])
    }
  })
})

describe('asking', () => {
  test('is by tick-list, answered by whoever sent it, and back in the same place of the queue', () => {
    const queued = send(aPatientWho({ home: undefined }))
    expect(wants(queued, 'ask', {})).toEqual(['errors'])
    const asked = doing(queued, 'ask', { fields: ['home', 'only'], question: 'Who has the key?' })
    expect(asked).toMatchObject({ state: 'INFO_REQUESTED', dueOn: '2026-11-25', asked: { fields: ['home', 'only'], by: 'Priya Shah' } })
    expect(Object.keys(asksFor(gp, asked, 'answer')).sort()).toEqual(['home', 'only', 'reply'])
    const answered = doing(asked, 'answer', { home: 'lives_alone', reply: 'Her son' }, gp)
    expect(answered).toMatchObject({ state: 'QUEUED', asked: null, answers: { home: ['lives_alone'] }, dueOn: queued.dueOn })
  })

  test('an answer that brings a danger to light stops it', () => {
    const asked = doing(send(kinds.frail), 'ask', { question: 'How is she?' })
    expect(wants(asked, 'answer', {}, gp)).toEqual(['reply'])
    expect(doing(asked, 'answer', { reply: 'Suddenly confused since Sunday' }, someone('receptionist')).state).toBe('STOPPED')
  })

  test('an answer may bring it forward, but never puts it back', () => {
    const queued = send(aPatientWho({ home: undefined }))
    const asked = doing(queued, 'ask', { fields: ['home'] })
    const answered = doing(asked, 'answer', { home: 'discharged_30d', reply: '' }, gp)
    expect([queued.band, answered.band]).toEqual(['P2_SOON', 'P1_URGENT'])
    const known = doing(doing(queued, 'ask', { question: 'Any falls?' }), 'answer', { reply: 'None since' }, gp)
    expect(known.band).toBe('P2_SOON')
    const soon = send(aPatientWho({ falls: '0', hard: ['toilet'], decline: undefined }))
    const steady = doing(doing(soon, 'ask', { fields: ['decline'] }), 'answer', { decline: 'no_change' }, gp)
    expect([soon.band, steady.band, steady.due]).toEqual(['P2_SOON', 'P2_SOON', soon.due])
  })
})
