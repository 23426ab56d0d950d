import { describe, expect, test } from 'vitest'
import type { Answers } from '#lib/questions/all'
import { settings } from '#lib/rules/settings'
import { triage, type At, type ClearedStop, type ScreenId } from '#lib/rules/triage'
import { aPatient, clinician, inDays, offFor, sorted, today } from './cases'

const cleared = (rule: ScreenId, did: ClearedStop['did'] = {}): Partial<At> => ({ cleared: [{ rule, on: today, by: 'Dr Okafor', at: 0, did }] })
const frail = { frailtyScale: '6', decline: 'weeks_months', falls: '0' } as const satisfies Answers
const mental = { therapy: 'had_not_enough', life: ['home', 'work_study', 'routine_sleep'] } as const satisfies Answers

describe('contact and first appointment (section E)', () => {
  const dates = (given: Answers, at: Partial<At> = {}) => {
    const { band, contactBy, due } = sorted(82, given, at)
    return [band, contactBy, due]
  }
  test('are 5 and 20 working days when routine, 3 and 10 when soon, 1 and 2 when urgent', () => {
    expect(dates(frail)).toEqual(['P3_ROUTINE', '2026-11-30', '2026-12-21'])
    expect(dates({ ...frail, falls: '2+' })).toEqual(['P2_SOON', '2026-11-26', '2026-12-07'])
    expect(dates({ ...frail, home: ['discharged_30d'] })).toEqual(['P1_URGENT', '2026-11-24', '2026-11-25'])
  })
  test('step over Christmas and the weekend', () => {
    expect(dates(frail, { today: '2026-12-23' })).toEqual(['P3_ROUTINE', '2027-01-04', '2027-01-25'])
  })
  test('count from the day it was sent', () => expect(dates(frail, { today: inDays(3), submittedOn: today })[2]).toBe('2026-12-21'))
})

describe('hard dates', () => {
  const due = (given: Answers, at: Partial<At> = {}) => sorted(40, { firstDayOff: offFor(20), ...given }, at).due
  test('a note that ends at a weekend is due the Friday before', () => expect(due({ fitNoteEnds: inDays(5) }, { today: inDays(0) })).toBe('2026-11-27'))
  test('a note that has ended is due today', () => expect(due({ fitNoteEnds: inDays(-2) })).toBe(today))
  test('a note that ends today is due today', () => expect(due({ fitNoteEnds: today })).toBe(today))
  test('a meeting is due the working day before it', () => {
    const meeting = (jobDate: string) => due({ jobRisk: 'meeting_or_dismissal_date', jobDate })
    expect([meeting(inDays(1)), meeting(inDays(7)), meeting(today)]).toEqual([today, inDays(2), today])
  })
  test('a meeting on a Monday weeks ahead is due the Friday before', () => {
    const given: Answers = { workStatus: 'employed_struggling', firstDayOff: undefined, workAsk: ['adjustments'], jobRisk: 'meeting_or_dismissal_date', jobDate: '2026-12-07' }
    expect(sorted(40, given).due).toBe('2026-11-25')
    expect(sorted(40, { ...given, jobDate: '2026-12-14' }).due).toBe('2026-12-07')
    expect(sorted(40, { ...given, jobDate: '2026-12-08' }, { settings: { ...settings, work: { ...settings.work, job_risk_days: 3 } } }).due).toBe('2026-12-07')
  })
  test('a meeting that is over hastens no day', () => {
    expect(sorted(40, { workStatus: 'employed_struggling', jobRisk: 'meeting_or_dismissal_date', jobDate: inDays(-1) }).due).toBe('2026-12-07')
  })
})

describe('tasks', () => {
  const tasks = (age: number, given: Answers, at: Partial<At> = {}) => sorted(age, given, at).tasks.map(({ rule, owner, by }) => [rule, owner, by])
  const off: Answers = { firstDayOff: offFor(20) }
  test('W-4: a GP writes the note at once, unless the OT certifies', () => {
    const asked: Answers = { ...off, workAsk: ['fit_note', 'return_plan'], fitNoteEnds: 'none' }
    expect(tasks(40, asked)).toEqual([['W-4', 'referrer', today]])
    expect(tasks(40, asked, { settings: { ...settings, ot_certifies_fit_notes: true } })).toEqual([])
  })
  test('P-1: a GP sees to a note that ends, even when none is asked for', () => expect(tasks(40, { ...off, fitNoteEnds: inDays(3) })).toEqual([['P-1', 'duty', inDays(3)]]))
  test('X4: the note of somebody under the hospital is seen to today', () => {
    expect(tasks(40, { ...off, workAsk: ['fit_note'], workReason: 'cancer_or_surgery', teams: ['hospital'] })).toEqual([['X4', 'duty', today]])
    expect(tasks(40, { ...off, workAsk: ['fit_note'], workReason: 'cancer_or_surgery', teams: ['hospital'], fitNoteEnds: inDays(30) })).toEqual([])
  })
  test('M-5: a GP reviews today', () => expect(tasks(40, { phqTotal: 20, ...mental })).toEqual([['M-5', 'duty', today]]))
  test('X9, X19: a review within a week', () => {
    expect(tasks(40, { phqTotal: 16, therapy: 'not_tried', life: ['none'] })).toEqual([['X9', 'referrer', inDays(7)]])
    expect(tasks(70, { falls: '1', fallDetail: ['blackout'] })).toEqual([['X19', 'referrer', inDays(7)]])
  })
  test('H-4, H-11: asked for the same day; after closing and on free days, first thing next working day', () => {
    const given: Answers = { workStatus: 'employed_off', workReason: 'mental_health', safetyTalk: undefined }
    expect(tasks(40, given)).toEqual([['H-11', 'referrer', today], ['H-4', 'referrer', today]])
    expect(tasks(40, given, { time: '18:30' })[0]?.[2]).toBe(inDays(1))
    expect(tasks(40, given, { time: '18:29' })[0]?.[2]).toBe(today)
    expect(tasks(40, given, { today: '2026-12-25' })[0]?.[2]).toBe('2026-12-29')
  })
})

describe('a cleared stop', () => {
  test('no longer stops, and makes what fits at least urgent that day (P-5)', () => {
    expect(sorted(82, { ...frail, gate: ['G3'] }, cleared('S3'))).toMatchObject({ disposition: 'queue', band: 'P1_URGENT', primary: 'FRAIL' })
    expect(sorted(82, { ...frail, words: 'he was knocked out' }, cleared('S13'))).toMatchObject({ disposition: 'queue', band: 'P3_ROUTINE' })
    expect(sorted(82, { ...frail, gate: ['G3', 'G4'] }, cleared('S3')).stops.map(({ rule }) => rule)).toEqual(['S4'])
  })
  test('S7 and S12 are lifted by the safety conversation alone', () => {
    const waiting: Answers = { ...mental, phqItem9: 2, safetyTalk: 'not_asked' }
    expect(sorted(40, waiting, cleared('S7')).disposition).toBe('stop')
    expect(sorted(40, { ...mental, gate: ['G11'], safetyTalk: 'asked_none' }, cleared('S12')).disposition).toBe('stop')
    expect(sorted(40, { ...waiting, safetyTalk: 'asked_thoughts_plan_agreed' }, cleared('S7'))).toMatchObject({ disposition: 'queue', band: 'P1_URGENT' })
  })
  test('leaves mental health to a crisis team while it has them (X8)', () => {
    const verdict = sorted(40, { ...mental, gate: ['G6'], safetyTalk: 'asked_thoughts_plan_agreed' }, cleared('S6', { followedBy: 'crisis_team' }))
    expect(verdict).toMatchObject({ disposition: 'signpost', cohorts: [], routes: [{ kind: 'MH_CRISIS_111', rule: 'X8' }] })
  })
  test('and what it says of the next morning does not take the band back', () => {
    const next = triage(aPatient(82, { ...frail, gate: ['G3'] }), { ...clinician, today: inDays(1), submittedOn: today, ...cleared('S3') })
    expect(next).toMatchObject({ band: 'P1_URGENT', due: inDays(2) })
  })
})
