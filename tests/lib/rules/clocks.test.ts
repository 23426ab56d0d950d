import { describe, expect, test } from 'vitest'
import type { Answers } from '#lib/questions/all'
import { holdNow, keepClocks } from '#lib/rules/hold-clock'
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

describe('a hold', () => {
  const holds = (age: number, given: Answers, at: Partial<At> = {}) => sorted(age, given, at).holds
  const [consent] = holds(82, { ...frail, consent: undefined })
  const [talk] = holds(40, { ...mental, safetyTalk: 'not_asked' })

  test('for consent has 2 working days, and the same day when urgent', () => {
    expect(consent).toMatchObject({ rule: 'H-1', owner: 'referrer', since: today, by: inDays(2), releases: true })
    expect(holds(82, { ...frail, home: ['discharged_30d'], consent: 'not_asked' })[0]).toMatchObject({ rule: 'H-1', by: today })
  })

  test('for the safety conversation is a clinician’s, today', () => {
    expect(talk).toMatchObject({ rule: 'H-3', owner: 'clinician', by: today, releases: false })
    expect(holds(40, { ...mental, safetyTalk: 'not_asked' }, { time: '19:00' })[0]?.by).toBe(inDays(1))
  })

  test('is escalated when late and released on working day 3 (H-6)', () => {
    const states = [0, 1, 2, 3, 4].map((days) => consent && holdNow(consent, { today: inDays(days) }).state)
    expect(states).toEqual(['open', 'open', 'open', 'released', 'released'])
    const [unsure] = holds(48, { help: ['not_sure'] })
    expect([1, 2, 3].map((days) => unsure && holdNow(unsure, { today: inDays(days) }).state)).toEqual(['open', 'escalated', 'released'])
    expect(consent && holdNow(consent, { today: inDays(2), time: '18:30' })).toMatchObject({ state: 'escalated', tell: ['duty', 'ot'], rule: 'H-6' })
  })

  test('H-3 is escalated and never released, however long (T37)', () => {
    expect(talk && holdNow(talk, { today, time: '18:29' }).state).toBe('open')
    expect(talk && holdNow(talk, { today, time: '18:30' })).toMatchObject({ state: 'escalated', rule: 'H-3', tell: ['duty'] })
    expect([3, 30, 300].map((days) => talk && holdNow(talk, { today: inDays(days) }).state)).toEqual(['escalated', 'escalated', 'escalated'])
  })

  test('keeps its clock when another question was answered', () => {
    const later = holds(82, { ...frail, consent: undefined }, { today: inDays(2) })
    expect(keepClocks(consent ? [consent] : [], later)).toMatchObject([{ rule: 'H-1', since: today, by: inDays(2) }])
    expect(keepClocks([], later)).toEqual(later)
  })
})

describe('what a receptionist sends', () => {
  const given: Answers = { firstDayOff: offFor(30), workAsk: ['fit_note'], fitNoteEnds: inDays(1) }
  const sent = (more: Answers, at: Partial<At> = {}) => sorted(40, { ...given, ...more }, { role: 'receptionist', ...at })

  test('is screened the same day when urgent, after closing first thing next working day', () => {
    expect(sent({}).screenBy).toBe(today)
    expect(sent({}, { time: '18:45' }).screenBy).toBe(inDays(1))
    expect(sent({ fitNoteEnds: inDays(40) }).screenBy).toBe(inDays(1))
  })

  test('is held while nobody has asked the patient (H-1), and by nothing else', () => {
    expect(sent({ consent: undefined })).toMatchObject({ disposition: 'hold', holds: [{ rule: 'H-1', by: today }], band: null })
    expect(sent({ ...mental, help: ['mental_health_daily_life'] })).toMatchObject({ disposition: 'unscreened', holds: [] })
  })

  test('is signposted only where D.3 says so; the rest waits for the screener', () => {
    expect(sorted(40, { only: 'wheelchair', help: ['managing_at_home'] }, { role: 'receptionist' })).toMatchObject({ disposition: 'signpost', routes: [{ kind: 'WHEELCHAIR_SERVICE' }], screenBy: null })
    expect(sorted(40, { life: ['none'], therapy: 'not_tried' }, { role: 'receptionist' })).toMatchObject({ disposition: 'signpost', routes: [{ kind: 'TALKING_THERAPIES' }] })
    expect(sorted(40, { life: ['none'], therapy: 'waiting' }, { role: 'receptionist' })).toMatchObject({ disposition: 'unscreened', routes: [] })
    expect(sorted(40, { team: 'yes_now', help: ['mental_health_daily_life'] }, { role: 'receptionist' })).toMatchObject({ disposition: 'unscreened', routes: [] })
  })

  test('with an older blackout: the duty doctor the same day, and it is screened all the same (X19)', () => {
    const verdict = sorted(40, { falls: '1', fallDetail: ['blackout'] }, { role: 'receptionist' })
    expect(verdict).toMatchObject({ disposition: 'unscreened', routes: [{ kind: 'DUTY_GP', rule: 'X19' }] })
  })

  test('decides nothing by what a receptionist is not asked', () => {
    const stray: Answers = { ...given, frailtyScale: '6', workReason: 'mental_health', substance: 'yes', phqTotal: 21 }
    expect(sorted(40, stray, { role: 'receptionist' }).reasons).toEqual(sent({}).reasons)
  })
})
