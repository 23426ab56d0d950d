import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { besides, lastWeek, periodWords, readReport, spans, weeksIn, writeReport } from '#lib/reports/filter'
import { reportNamed, saidFor } from '#lib/reports/pages'
import { dayOf, midnightOf, mondayOf, numberOf, sundayOf, weekOf } from '#lib/reports/weeks'
import { cohorts } from '#lib/rules/verdict'
import { weekday } from '#lib/day'

const monday = '2026-11-23'

describe('weeks', () => {
  test('begin on Monday and end on Sunday, whatever the year', () => {
    expect(mondayOf(weekOf('2026-11-22'))).toBe('2026-11-16')
    expect(weekOf('2027-01-03')).toBe(weekOf('2026-12-28'))
    fc.assert(fc.property(fc.integer({ min: 0, max: 40_000 }), (number) => {
      const day = dayOf(number)
      expect(numberOf(day)).toBe(number)
      expect(weekday(mondayOf(weekOf(day)))).toBe(1)
      expect(mondayOf(weekOf(day)) <= day && day <= sundayOf(weekOf(day))).toBe(true)
    }))
  })
  test('begin at midnight in London, in winter and in summer', () => {
    expect(midnightOf('2026-11-23')).toBe(Date.parse('2026-11-23T00:00:00Z'))
    expect(midnightOf('2026-06-01')).toBe(Date.parse('2026-05-31T23:00:00Z'))
    expect(midnightOf('2026-10-25')).toBe(Date.parse('2026-10-24T23:00:00Z')) // the night the clocks go back
    expect(midnightOf('2026-10-26')).toBe(Date.parse('2026-10-26T00:00:00Z'))
  })
})

describe('a report', () => {
  test('shows the last 26 whole weeks by itself: the week that is not over is left out', () => {
    expect(lastWeek(monday)).toBe(weekOf('2026-11-22'))
    expect(lastWeek('2026-11-22')).toBe(weekOf('2026-11-15'))
    expect(periodWords(readReport({}, monday))).toBe('25 May 2026 to 22 November 2026')
    expect(weeksIn(readReport({}, monday))).toHaveLength(26)
  })
  test('takes what it does not know, or what is still to come, as if it were not there', () => {
    const odd = { weeks: '9999', until: '2099-01-01', group: '__proto__', band: ['urgent'], source: 'manager', places: '-1' }
    expect(readReport(odd, monday)).toEqual(readReport({}, monday))
    expect(readReport({ places: '0' }, monday)).toEqual(readReport({}, monday))
  })
  test('is the same again from its own address', () => {
    const some = fc.record({
      span: fc.constantFrom(...spans), ago: fc.integer({ min: 0, max: 200 }), cohort: fc.constantFrom(undefined, ...cohorts),
      band: fc.constantFrom(undefined, 'urgent', 'soon', 'routine'), source: fc.constantFrom(undefined, 'ot', 'clinician'), places: fc.constantFrom(undefined, 1, 99),
    })
    fc.assert(fc.property(some, ({ span, ago, cohort, band, source, places }) => {
      const filter = readReport({ weeks: String(span), until: sundayOf(lastWeek(monday) - ago), group: cohort, band, source, places: places === undefined ? undefined : String(places) }, monday)
      expect(readReport(Object.fromEntries(new URLSearchParams(writeReport(filter, monday))), monday)).toEqual(filter)
      expect(weeksIn(filter)).toHaveLength(span)
    }))
  })
  test('has weeks before it, and after it as far as there are any', () => {
    const now = readReport({ weeks: '13' }, monday)
    const { before, after } = besides(now, monday)
    expect(after).toBeNull()
    expect(before.to).toBe(now.from - 1)
    expect(besides(before, monday).after).toEqual(now)
    expect(besides({ ...before, from: before.from + 10, to: before.to + 10 }, monday).after?.to).toBe(now.to)
  })
  test('is narrowed only by what its page offers: fair waits by its weeks alone', () => {
    expect(saidFor('fair', { weeks: '52', group: 'FRAIL', band: 'urgent', source: 'ot', places: '3' })).toEqual({ weeks: '52' })
    expect(saidFor('demand', { group: 'FRAIL', band: 'urgent', places: '3' })).toEqual({ group: 'FRAIL', places: '3' })
    expect([reportNamed('waits'), reportNamed('toString'), reportNamed(null)]).toEqual(['waits', undefined, undefined])
  })
})
