import { describe, expect, test } from 'vitest'
import type { Answers } from '#lib/questions/all'
import { holdNow, keepClocks } from '#lib/rules/hold-clock'
import type { At } from '#lib/rules/triage'
import { inDays, offFor, sorted, today } from './cases'

const frail = { frailtyScale: '6', decline: 'weeks_months', falls: '0' } as const satisfies Answers
const mental = { therapy: 'had_not_enough', life: ['home', 'work_study', 'routine_sleep'] } as const satisfies Answers

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
