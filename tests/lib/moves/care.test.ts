import { describe, expect, test } from 'vitest'
import { careOf, countedOf } from '#lib/moves/care'
import { measures } from '#lib/moves/measures'
import { asksFor, movesFor, type Referral } from '#lib/referral'
import { typedFromDay, type Typed } from '#lib/typed'
import { kinds } from '../../support/histories'
import { doing, send, wants } from '../../support/moving'
import { mondayMorning, someone } from '../../support/someone'

const day = 86_400_000
const at = (days: number) => someone('ot', mondayMorning + days * day)
const certifier = (days = 0) => ({ ...at(days), certifies: true })
const clinic = { place: 'clinic', ...typedFromDay('on', '2026-12-02'), time: '10:30' }
const completed: Typed = { interventions: ['adaptive_equipment'], goals: 'goals_met', function: 'improved', onward: 'none', plan: 'Ring us' }

function seen(answers = kinds.frail, typed: Typed = {}): Referral {
  const spoke = doing(doing(send(answers), 'accept', { read: 'yes' }), 'contact', { how: 'visit', came: 'spoke' })
  return doing(doing(spoke, 'book', clinic, at(1)), 'seen', { safetyTalk: 'asked_none', ...typed }, at(2))
}
const inProgress = (answers = kinds.frail, typed: Typed = {}) => doing(seen(answers, typed), 'startWork', {}, at(2))
const work = { ...kinds.work, safetyTalk: 'asked_none' } as const
const goals = { goal1: 'To the garden and back', goal1Now: '3', goal2: 'Wash alone', goal2Now: '0', confidenceNow: '4' }

describe('sessions', () => {
  test('keep when they were first spoken to and first seen, and what was done each time', () => {
    const referral = doing(inProgress(kinds.frail, { done: ['home_evaluation'] }), 'session', { way: 'phone', done: ['adaptive_equipment', 'home_evaluation'] }, at(9))
    expect(careOf(referral)).toMatchObject({
      firstContactAt: mondayMorning, firstSeenAt: mondayMorning + 2 * day, interventions: ['home_evaluation', 'adaptive_equipment'],
      sessions: [{ how: 'clinic', by: 'Priya Shah' }, { how: 'phone', at: mondayMorning + 9 * day }],
    })
    expect(countedOf(send(kinds.frail))).toEqual({ firstContactAt: null, firstSeenAt: null, endedAt: null, endedAs: null, outcome: null, goals: [], confidence: { start: null, end: null } })
  })

  test('hold up to three goals in the patient’s words, 0 to 10 at the start and at the end', () => {
    const begun = inProgress(kinds.frail, goals)
    expect(wants(begun, 'session', { way: 'clinic', goal3Now: '2' })).toEqual(['goal3'])
    expect(wants(seen(kinds.frail), 'session', { way: 'clinic', goal1: 'Cook', goal1Now: '11' })).toEqual(['goal1Now'])
    const three = doing(begun, 'session', { way: 'clinic', goal3: 'Cook', goal3Now: '5' }, at(3))
    expect(Object.keys(asksFor(at(4), three, 'session')).filter((field) => field.startsWith('goal'))).toEqual([])
    expect(asksFor(at(4), three, 'complete').goal1End).toMatchObject({ words: '“To the garden and back”: how near are they now, 0 to 10?', hint: '3 when it began' })
    const ended = doing(three, 'complete', { ...completed, goal1End: '8', goal3End: '5', confidenceEnd: '9' }, at(20))
    expect(countedOf(ended)).toMatchObject({
      endedAt: mondayMorning + 20 * day, endedAs: 'COMPLETED', confidence: { start: 4, end: 9 }, outcome: { goals: 'goals_met', function: 'improved', onward: 'none', work: null },
      goals: [{ words: 'To the garden and back', start: 3, end: 8 }, { start: 0, end: null }, { start: 5, end: 5 }],
    })
  })

  test('record work and the fit note only of whom it is about', () => {
    expect(Object.keys(asksFor(at(3), inProgress(), 'complete'))).not.toContain('workNow')
    const begun = inProgress(work, { workNow: 'off', noteNow: 'not_fit' })
    expect(wants(begun, 'complete', completed)).toEqual(['work'])
    const later = doing(begun, 'session', { way: 'phone', workNow: 'changed' }, at(4))
    const ended = doing(later, 'complete', { ...completed, work: 'back_at_work', workNow: 'usual', noteNow: 'no_note' }, at(20))
    expect(careOf(ended)).toMatchObject({ workStatus: { start: 'off', end: 'usual' }, fitNoteStatus: { start: 'not_fit', end: 'no_note' }, outcome: { work: 'back_at_work' } })
  })

  test('count falls since the referral and contacts before, from the record', () => {
    const begun = doing(inProgress(kinds.frail, { gpBefore: '4', urgentBefore: '1' }), 'session', { way: 'home', fallsSince: '2' }, at(5))
    expect(careOf(begun)).toMatchObject({ falls: 2, gpContacts: { start: 4, end: null }, urgentContacts: { start: 1, end: null } })
    expect(Object.keys(asksFor(at(6), begun, 'session'))).not.toContain('gpBefore')
  })

  test('keep totals of licensed measures as numbers in their range, first and last, and no item of any', () => {
    const once = doing(inProgress(), 'recordTotal', { measure: 'wsas', total: '24' }, at(3))
    const twice = doing(doing(once, 'recordTotal', { measure: 'wsas', total: '15' }, at(9)), 'recordTotal', { measure: 'wsas', total: '11' }, at(12))
    expect(careOf(twice).measures).toEqual({ wsas: { start: 24, end: 11 } })
    for (const [name, { min, max }] of Object.entries(measures)) {
      for (const total of [min, max]) expect([name, total, wants(inProgress(), 'recordTotal', { measure: name, total: String(total) })]).toEqual([name, total, []])
      for (const total of [min - 1, max + 1]) expect([name, total, wants(inProgress(), 'recordTotal', { measure: name, total: String(total) })]).toEqual([name, total, ['total']])
    }
    expect(wants(inProgress(), 'recordTotal', { measure: 'wsas', total: '7.5' })).toEqual(['total'])
    expect(Object.keys(asksFor(at(3), once, 'recordTotal'))).toEqual(['measure', 'total'])
  })

  test('a next appointment is booked like the first, with every need and the visit seen to (HZ16)', () => {
    const answers = { ...kinds.frail, needs: ['bsl'] as const, visit: 'unknown' as const }
    const spoke = doing(doing(send(answers), 'accept', { read: 'yes' }), 'contact', { how: 'visit', came: 'spoke' })
    const begun = doing(doing(doing(spoke, 'book', { ...clinic, needsMet: ['bsl'] }), 'seen', {}, at(2)), 'startWork', {}, at(2))
    const home = { ...clinic, place: 'home', lonePlan: 'Sam rings at 11' }
    expect(wants(begun, 'book', home)).toEqual(['needsMet'])
    expect(wants(begun, 'book', { ...home, needsMet: ['bsl'] })).toEqual(['visit'])
    expect(wants(begun, 'book', { ...home, needsMet: ['bsl'], visit: 'yes' })).toEqual(['visitRisk'])
    expect(doing(begun, 'book', { ...home, needsMet: ['bsl'], visit: 'yes', visitRisk: 'A dog' }, at(3))).toMatchObject({ state: 'BOOKED', answers: { visit: 'yes', visitRisk: 'A dog' } })
  })

  test('HZ16: whoever asked for no calls is not booked for one', () => {
    const spoke = doing(doing(send({ ...kinds.frail, needs: ['no_calls'] }), 'accept', { read: 'yes' }), 'contact', { how: 'visit', came: 'spoke' })
    expect(wants(spoke, 'book', { ...clinic, place: 'phone', needsMet: ['no_calls'] })).toEqual(['place'])
  })
})

describe('a fit note', () => {
  const note: Typed = {
    issued: 'yes', basis: 'today', ...typedFromDay('noteFrom', '2026-11-25'), ...typedFromDay('noteTo', '2026-12-22'), noteSays: 'may_be_fit',
    began: 'first', noteAdvice: 'Shorter days for two weeks', gpInformed: 'yes',
  }

  test('HZ24: is recorded only by an OT recorded as able, and is offered to nobody else', () => {
    expect(wants(seen(work), 'fitNote', note, at(2))).toEqual(['not-certified'])
    expect(movesFor(at(2), seen(work))).not.toContain('fitNote')
    expect(movesFor(at(2), seen(work))).not.toContain('healthReport')
    expect(movesFor(certifier(2), seen(work))).toEqual(expect.arrayContaining(['fitNote', 'healthReport']))
    for (const role of ['clinician', 'supervisor', 'receptionist', 'manager'] as const) expect(wants(seen(work), 'fitNote', note, { ...someone(role), certifies: true })).toEqual(['not-for-you'])
    const done = asksFor(at(2), inProgress(work), 'complete').interventions
    expect(done?.kind === 'many' && done.options.map(({ value }) => value).filter((value) => /fit_note|report/.test(value))).toEqual([])
  })

  test('rests on a session that day or a written report, has its days, and covers at most three months in the first six', () => {
    expect(wants(seen(work), 'fitNote', note, certifier(2))).toEqual([])
    expect(wants(seen(work), 'fitNote', note, certifier(3))).toEqual(['basis'])
    expect(wants(seen(work), 'fitNote', { ...note, basis: 'report' }, certifier(3))).toEqual([])
    const span = (from: string, to: string, began = 'first') => wants(seen(work), 'fitNote', { ...note, began, ...typedFromDay('noteFrom', from), ...typedFromDay('noteTo', to) }, certifier(2))
    expect(span('2026-11-25', '2027-02-24')).toEqual([])
    expect(span('2026-11-25', '2027-02-25')).toEqual(['noteTo'])
    expect(span('2026-11-30', '2027-02-28')).toEqual([])
    expect(span('2026-11-30', '2027-03-01')).toEqual(['noteTo'])
    expect(span('2026-11-25', '2027-03-25', 'later')).toEqual([])
    expect(span('2026-11-25', '2026-11-24')).toEqual(['noteTo'])
    expect(wants(seen(work), 'fitNote', { issued: 'yes', basis: 'today', gpInformed: 'no' }, certifier(2))).toEqual(['noteFrom', 'noteTo', 'noteSays', 'began', 'noteAdvice'])
    expect(wants(seen(work), 'fitNote', { issued: 'no', basis: 'today', gpInformed: 'yes' }, certifier(2))).toEqual(['noteWhy'])
  })

  test('is kept with what it says and never with its text, and its summary goes the same day', () => {
    const issued = doing(seen(work), 'fitNote', note, certifier(2))
    expect(careOf(issued)).toMatchObject({ interventions: ['fit_note_issued'], fitNotes: [{ issued: true, from: '2026-11-25', to: '2026-12-22', says: 'may_be_fit', gpInformed: true, by: 'Priya Shah' }] })
    const ended = doing(doing(issued, 'startWork', {}, at(3)), 'complete', { ...completed, work: 'fit_note_continues' }, at(3))
    expect(ended).toMatchObject({ ended: { soon: true }, dueOn: '2026-11-26', care: { interventions: ['adaptive_equipment', 'fit_note_issued'] } })
    expect(careOf(doing(seen(work), 'fitNote', { issued: 'no', noteWhy: 'Not needed', basis: 'today', gpInformed: 'yes' }, certifier(2)))).toMatchObject({ interventions: [], fitNotes: [{ issued: false, why: 'Not needed' }] })
  })

  test('a Health and Work Report is a document of its own, and goes to an employer only when the patient agrees', () => {
    const report = { ...typedFromDay('reportOn', '2026-11-25'), basis: 'today', reportTo: 'both' }
    expect(wants(seen(work), 'healthReport', report, certifier(2))).toEqual(['agrees'])
    expect(wants(seen(work), 'healthReport', { ...report, reportTo: 'patient' }, certifier(2))).toEqual([])
    expect(careOf(doing(seen(work), 'healthReport', { ...report, agrees: 'yes' }, certifier(2)))).toMatchObject({ reports: [{ on: '2026-11-25', to: 'both' }], fitNotes: [], interventions: ['ahp_health_work_report'] })
  })
})
