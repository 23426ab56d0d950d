import { describe, expect, test } from 'vitest'
import { cardOf } from '#db/card'
import { placeOf } from '#db/places'
import { queueRow, type Listed } from '#lib/queue-row'
import type { Answers } from '#lib/questions/form'
import type { Referral } from '#lib/referral'
import { doing, send } from '../support/moving'
import { aPatientWho } from '../support/patients'
import { mondayMorning, someone, tom } from '../support/someone'

const day = 86_400_000
const listed = (referral: Referral): Listed & { place: string } => ({
  id: referral.id, reference: referral.reference, state: referral.state, dueOn: referral.dueOn, sentAt: referral.sentAt,
  band: referral.band ?? '', cohorts: ` ${referral.verdict.cohorts.join(' ')} `, nhsNumber: referral.patient.nhsNumber ?? '',
  born: referral.patient.born ?? '', card: cardOf(referral), place: placeOf(referral.state),
})
const shown = (referral: Referral, me = someone('ot'), today = '2026-11-23', more = {}) => queueRow(listed(referral), { me, today, back: '', ...more })
const aRow = (answers: Answers = {}, me = someone('clinician')) => send(aPatientWho({ nhsNumber: '9990000093', lastName: 'Ade', ...answers }), me)
const words = (row: ReturnType<typeof shown>) => row.flags.map((flag) => flag.words)

describe('a row of the queue', () => {
  test('says by when, how soon in a word, who, how old, which group, the number as 3 3 4, and their words', () => {
    expect(shown(aRow())).toMatchObject({
      due: 'Thu 26 Nov', left: '3 working days left', tags: [{ words: 'Soon', colour: 'orange' }],
      name: 'ADE, Folasade (Mrs)', about: '82 years · Older people', nhsNumber: '999 000 0093', words: 'I want to get up the stairs to my own bed again.',
    })
  })

  test.each([
    ['2026-11-23', undefined, '3 working days left'], ['2026-11-25', undefined, '1 working day left'],
    ['2026-11-26', 'red', 'Due today'], ['2026-11-27', 'red', '1 working day late'], ['2026-11-30', 'red', '2 working days late'],
  ])('on %s has the clock %s and says %s', (today, clock, left) => {
    expect(shown(aRow(), someone('ot'), today)).toMatchObject({ left, ...(clock ? { clock } : {}) })
    expect(shown(aRow(), someone('ot'), today).clock).toBe(clock)
  })

  test('turns amber when three quarters of the time are gone', () => {
    const routine = aRow({ falls: '0', decline: 'no_change' })
    const clocks = ['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-30'].map((today) => shown(routine, someone('ot'), today).clock)
    expect(clocks).toEqual([undefined, undefined, undefined, 'amber', 'red'])
  })

  test('of a hold is late the day after its answer was due, and says what it waits for', () => {
    const held = aRow({ frailtyScale: undefined, decline: undefined, falls: undefined, hard: undefined })
    expect(held.state).toBe('HOLD_INFO')
    expect(words(shown(held))).toContain('Hold: managing at home')
    expect(shown(held, someone('ot'), held.dueOn)).toMatchObject({ left: 'Answer due today', clock: 'red' })
    expect(shown(held, someone('ot'), '2026-11-27').tags[0]).toEqual({ words: 'Hold is late', colour: 'purple' })
  })

  test('from reception says so, and gives no band', () => {
    const row = shown(aRow({ frailtyScale: undefined }, someone('receptionist')))
    expect(row.tags).toEqual([{ words: 'To screen', colour: 'blue' }])
    expect(words(row)).toContain('From reception')
  })

  test('flags how to reach them, what they need, their fit note and a stop that was cleared', () => {
    const difficult = aRow({ message: 'no', needs: ['interpreter', 'bsl', 'longer'], language: 'Yoruba' })
    expect(words(shown(difficult))).toEqual(expect.arrayContaining(['Leave no message', 'Interpreter: Yoruba', 'British Sign Language', 'Longer appointment']))
    expect(shown(difficult).flags.find((flag) => flag.words === 'Leave no message')).toMatchObject({ loud: true })
    const worker = aRow({ help: ['work'], born: '1986-03-14', workStatus: 'employed_off', firstDayOff: '2026-11-02', workAsk: ['fit_note'], fitNoteEnds: '2026-11-25', safetyJob: 'yes' })
    expect(shown(worker).flags).toEqual(expect.arrayContaining([{ words: 'Fit note ends Wed 25 Nov', loud: true }]))
    expect(words(shown(worker)).filter((flag) => flag === 'Safety-critical job')).toHaveLength(1)
    const cleared = doing(aRow({ gate: ['G10'] }), 'recordStop', { action: 'safeguarding', takenBy: 'Ali', takenAt: '10:50', told: 'yes' })
    expect(shown(cleared).flags[0]).toEqual({ words: 'Safety stop cleared', loud: true })
  })

  test('cuts long words at 80 characters and says that there is more', () => {
    const long = aRow({ words: 'a'.repeat(200) })
    expect(shown(long).words).toBe(`${'a'.repeat(80)}…`)
  })

  test('that cannot be read still has its date, its reference and a way in', () => {
    expect(queueRow({ ...listed(aRow()), card: null }, { me: someone('ot'), today: '2026-11-23', back: '' })).toMatchObject({ name: 'BF-4T7K', due: 'Thu 26 Nov', href: '/referrals/r-1' })
  })

  test('leads to the referral and back to the same list', () => {
    expect(shown(aRow(), someone('ot'), '2026-11-23', { back: 'group=WORK' }).href).toBe('/referrals/r-1?group=WORK')
  })
})

describe('what a row offers', () => {
  const mine = (answers?: Answers) => doing(aRow(answers), 'claim')

  test('to claim what nobody has, and to accept what is mine', () => {
    expect(shown(aRow()).press).toEqual({ label: 'Claim' })
    expect(shown(mine())).toMatchObject({ press: { label: 'Accept and next', main: true, form: 'accept' }, note: { words: 'Yours since 10:44' } })
  })

  test('to read first, where the words are longer than the row (HZ14)', () => {
    expect(shown(mine({ words: 'a'.repeat(79) })).press).toMatchObject({ form: 'accept' })
    for (const length of [80, 200]) expect(shown(mine({ words: 'a'.repeat(length) })).press).toEqual({ label: 'Read and accept', opens: true })
  })

  test('never to accept before the patient agrees or a safety conversation is recorded (H-1, H-3)', () => {
    expect(shown(mine({ consent: 'not_asked' })).press).toEqual({ label: 'Open', opens: true })
    const mental = mine({ help: ['mental_health_daily_life'], born: '1986-03-14', therapy: 'had_not_enough', life: ['home', 'self_care', 'work_study'] })
    expect(mental.verdict.holds.map(({ rule }) => rule)).toContain('H-3')
    expect(shown(mental).press).toEqual({ label: 'Open', opens: true })
  })

  test('nothing where a colleague has it, with their name and since when', () => {
    const row = shown(mine(), tom(mondayMorning + day), '2026-11-24')
    expect(row.press).toBeUndefined()
    expect(row.note).toEqual({ who: 'Priya Shah', words: 'has had this since 23 Nov' })
  })

  test('who was first, to whoever came second', () => {
    expect(shown(mine(), tom(), '2026-11-23', { lost: { id: 'r-1', words: 'A colleague was first.' } }).note)
      .toEqual({ who: 'Priya Shah', words: 'claimed this at 10:44, before you', lost: true })
  })

  test('nothing to press to whoever is no OT', () => {
    for (const role of ['clinician', 'supervisor'] as const) expect(shown(aRow(), someone(role)).press).toBeUndefined()
  })

  test('the next step of the work, by its name', () => {
    const accepted = doing(aRow(), 'accept', { read: 'yes' })
    expect(shown(accepted).press).toEqual({ label: 'Contact', opens: true })
    expect(shown(doing(accepted, 'died')).press).toEqual({ label: 'Write the summary', opens: true })
  })
})
