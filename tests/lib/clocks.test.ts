import { describe, expect, test } from 'vitest'
import { closedFrom, closedIn, withClosed } from '#lib/closed'
import { offDays, shifted, waitsNow } from '#lib/delays'
import { addDays } from '#lib/day'
import { wait } from '#lib/due'
import { typedFromDay } from '#lib/typed'
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '#lib/working-days'
import { submit } from '#lib/referral'
import { settings } from '#lib/rules/settings'
import { kinds } from '../support/histories'
import { doing, send, wants } from '../support/moving'
import { mondayMorning, someone } from '../support/someone'

const days = (n: number) => mondayMorning + n * 86_400_000
const closed = ['2026-11-25', '2026-12-24']
const frail = kinds.frail ?? {}
const routine = { ...frail, falls: '0', frailtyScale: '5', decline: 'no_change', hard: ['stairs'] } as typeof frail

describe('HZ19: working days are counted right', () => {
  test('over Christmas, and over the days the practice itself is closed', () => {
    expect(addWorkingDays('2026-12-23', 3)).toBe('2026-12-30')
    expect(addWorkingDays('2026-12-23', 3, closed)).toBe('2026-12-31')
    expect(workingDaysBetween('2026-11-23', '2026-11-27', closed)).toBe(3)
    expect(workingDaysBetween('2026-11-27', '2026-11-23', closed)).toBe(-3)
  })

  test('the same whichever way: to add is to count, on every day of two years, whatever is closed', () => {
    for (let day = '2026-01-01', n = 0; day < '2028-01-01'; day = addDays(day, 1), n += 1) {
      const off = [addDays(day, n % 9), addDays(day, n % 17), '2026-12-25']
      const then = addWorkingDays(day, (n % 23) + 1, off)
      expect([day, isWorkingDay(then, off), workingDaysBetween(day, then, off)]).toEqual([day, true, (n % 23) + 1])
    }
  })

  test('each band has its day to be in touch and its first appointment, and a closed day moves both', () => {
    const sent = (answers: typeof frail, off: readonly string[] = []) => submit(someone('clinician'), { id: 'r', reference: 'BF-4T7K', answers }, { ...settings, closed: off }).referral
    expect(sent(routine)).toMatchObject({ band: 'P3_ROUTINE', contactBy: '2026-11-30', due: '2026-12-21' })
    expect(sent(frail)).toMatchObject({ band: 'P2_SOON', contactBy: '2026-11-26', due: '2026-12-07' })
    expect(sent({ ...frail, home: ['discharged_30d'], frailtyScale: undefined, decline: 'weeks_months' })).toMatchObject({ band: 'P1_URGENT', contactBy: '2026-11-24', due: '2026-11-25' })
    expect(sent(routine, closed)).toMatchObject({ contactBy: '2026-12-01', due: '2026-12-22', closed })
    expect(sent(kinds.held ?? {}, closed).verdict.holds.map(({ by }) => by)).toEqual(['2026-11-26'])
  })

  test('amber at 75 % of the time, red at all of it; not counting closed days', () => {
    const stands = (today: string, off: readonly string[] = []) => wait('2026-11-23', '2026-11-27', today, off).stands
    expect(['2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28'].map((day) => stands(day))).toEqual(['in-time', 'nearly', 'due', 'late'])
    expect(wait('2026-11-23', '2026-11-30', '2026-11-26', ['2026-11-25', '2026-11-24']).stands).toBe('in-time')
  })
})

describe('HZ19: a clock pauses only because the patient asks', () => {
  const waits = (referral = send(routine), until = '2026-12-07', at = days(1)) => doing(referral, 'delay', { ...typedFromDay('until', until), why: 'Away with her daughter' }, someone('ot', at))

  test('with a reason and an end, by the working days asked for', () => {
    expect(wants(send(routine), 'delay', {})).toEqual(['until', 'why'])
    const paused = waits()
    expect(paused).toMatchObject({ band: 'P3_ROUTINE', contactBy: '2026-12-11', due: '2027-01-06', delays: [{ from: '2026-11-24', until: '2026-12-07', why: 'Away with her daughter', by: 'Priya Shah' }] })
    expect(waitsNow(paused.delays, '2026-12-06')?.until).toBe('2026-12-07')
    expect(waitsNow(paused.delays, '2026-12-07')).toBeUndefined()
    const off = offDays(paused)
    expect(wait('2026-11-23', '2026-12-11', '2026-12-04', off)).toEqual({ left: 4, stands: 'in-time' })
  })

  test('never past a fit note or a meeting, and never for more than three months', () => {
    const off = send({ ...kinds.work, safetyTalk: 'asked_none', safetyTalkOn: '2026-11-23' })
    expect(off.due).toBe('2026-12-04')
    expect(waits(off).due).toBe('2026-12-04')
    expect(wants(send(routine), 'delay', { ...typedFromDay('until', '2027-03-01'), why: 'Away' })).toEqual(['until'])
    expect(wants(send(routine), 'delay', { ...typedFromDay('until', '2026-11-23'), why: 'Away' })).toEqual(['until'])
  })

  test('ends when they need not wait, and what was late stays late', () => {
    const early = doing(waits(), 'endDelay', {}, someone('ot', days(3)))
    expect(early).toMatchObject({ contactBy: '2026-12-02', due: '2026-12-23' })
    expect(waits(send(routine), '2026-12-14', days(9)).contactBy).toBe('2026-11-30')
    expect(shifted('2026-11-20', [{ from: '2026-11-23', until: '2026-12-01', why: '', by: '', at: 0 }])).toBe('2026-11-20')
  })

  test('a question to the referrer pauses nothing, and no hold for safety is put off', () => {
    const asked = doing(send(routine), 'ask', { question: 'Who has a key?' })
    expect(asked).toMatchObject({ due: '2026-12-21', contactBy: '2026-11-30' })
    expect(wants(send(kinds.mental), 'delay', {})).toEqual(['not-open'])
  })
})

test('a day the practice is closed is written down once, ahead, and on a working day', () => {
  const me = { at: mondayMorning }
  const problems = (day: string, why = 'Training') => closedFrom({ ...typedFromDay('day', day), why }, [{ day: '2026-12-10', why: 'Training' }], me).problems.map(({ field }) => field)
  expect(problems('2026-12-24')).toEqual([])
  for (const day of ['2026-12-25', '2026-12-26', '2026-12-27', '2026-12-10', '2026-11-23']) expect([day, problems(day)]).toEqual([day, ['day']])
  expect(problems('2026-12-24', '')).toEqual(['why'])
  expect(closedIn([{ day: 'never', why: '' }])).toEqual([])
  expect(withClosed([{ day: '2026-09-01', why: 'Old' }], { day: '2026-12-24', why: 'Eve' }, '2026-11-23')).toEqual([{ day: '2026-12-24', why: 'Eve' }])
})
