import Holidays from 'date-holidays'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, weekday } from '#lib/day'
import { addWorkingDays, holidayWarning, holidaysKnownUntil, isWorkingDay, workingDaysBetween } from '#lib/working-days'

const aDay = fc.integer({ min: 0, max: 3500 }).map((n) => addDays('2019-01-01', n))
const england = new Holidays('GB', 'ENG')

describe('working days', () => {
  test.each([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028])(
    'are in %i those of an independent calendar of England', (year) => {
      const off = new Set(england.getHolidays(year).filter(({ type }) => type === 'public').map(({ date }) => date.slice(0, 10)))
      for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
        expect([day, isWorkingDay(day)]).toEqual([day, weekday(day) < 6 && !off.has(day)])
      }
    },
  )

  test.each(['2022-06-03', '2022-09-19', '2023-05-08', '2026-12-28', '2027-12-27', '2027-12-28', '2028-01-03'])(
    'leave out %s', (day) => expect(isWorkingDay(day)).toBe(false),
  )

  test('adding n and then counting gives n, forwards and backwards', () => {
    fc.assert(fc.property(aDay, fc.integer({ min: 0, max: 60 }), (day, n) => workingDaysBetween(day, addWorkingDays(day, n)) === n))
    const before = fc.property(aDay.filter(isWorkingDay), fc.integer({ min: 0, max: 60 }), (day, n) =>
      workingDaysBetween(addWorkingDays(day, -n), day) === n)
    fc.assert(before)
  })

  test('count the same whether the way is broken or not', () => {
    fc.assert(fc.property(aDay, aDay, aDay, (a, b, c) =>
      workingDaysBetween(a, b) + workingDaysBetween(b, c) === workingDaysBetween(a, c)))
  })

  test('added always end on a working day', () => {
    fc.assert(fc.property(aDay, fc.integer({ min: 1, max: 60 }), (day, n) => isWorkingDay(addWorkingDays(day, n))))
  })

  test('skip Christmas and the new year', () => {
    expect(addWorkingDays('2026-12-24', 1)).toBe('2026-12-29')
    expect(addWorkingDays('2027-12-24', 2)).toBe('2027-12-30')
    expect(addWorkingDays('2026-11-23', 10)).toBe('2026-12-07')
    expect(addWorkingDays('2026-12-29', -1)).toBe('2026-12-24')
  })

  test('say so when the calendar ends within a year', () => {
    expect(holidayWarning('2026-11-23')).toBeNull()
    expect(holidayWarning(addDays(holidaysKnownUntil, -364))).toContain('31 December 2028')
  })
})
