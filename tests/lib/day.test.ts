import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, ageOn, daysBetween, fullDay, isDay, londonDay, londonTime, longDay, shortDay, weekday } from '#lib/day'
import { addWorkingDays } from '#lib/working-days'

const aDay = fc.integer({ min: 0, max: 46_000 }).map((n) => addDays('1900-01-01', n))

describe('a day', () => {
  test.each(['2024-02-29', '1900-02-28', '2000-02-29', '2026-12-31'])('%s exists', (day) => {
    expect(isDay(day)).toBe(true)
  })

  test.each(['2026-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-2-9', '0045-01-01', '', 'day', '2026-11-23T00:00'])(
    '%s does not', (day) => expect(isDay(day)).toBe(false),
  )

  test('adding and counting are each other undone', () => {
    fc.assert(fc.property(aDay, fc.integer({ min: -20_000, max: 20_000 }), (day, n) => daysBetween(day, addDays(day, n)) === n))
  })

  test('weekdays follow each other', () => {
    fc.assert(fc.property(aDay, (day) => weekday(addDays(day, 1)) === (weekday(day) % 7) + 1))
    expect(weekday('2026-11-23')).toBe(1)
  })

  test('is shown as the NHS writes it', () => {
    expect(longDay('2026-11-02')).toBe('2 November 2026')
    expect(shortDay('2026-09-12')).toBe('12 Sep 2026')
    expect(fullDay('2026-11-26')).toBe('Thursday 26 November 2026')
  })
})

describe('age', () => {
  test.each([
    ['1944-03-14', '2026-03-13', 81], ['1944-03-14', '2026-03-14', 82],
    ['2008-02-29', '2026-02-28', 17], ['2008-02-29', '2026-03-01', 18], ['2008-02-29', '2028-02-29', 20],
    ['2026-11-23', '2026-11-23', 0],
  ])('of somebody born %s is on %s %i', (born, day, age) => expect(ageOn(born, day)).toBe(age))

  test('grows by one on one day of each year, for every day of birth from 1900 to 2026', () => {
    for (let born = '1900-01-01'; born <= '2026-12-31'; born = addDays(born, 1)) {
      const birthday = born.slice(5) === '02-29' ? '03-01' : born.slice(5)
      const age = 2027 - Number(born.slice(0, 4))
      if (ageOn(born, `2027-${birthday}`) === age && ageOn(born, addDays(`2027-${birthday}`, -1)) === age - 1) continue
      expect.fail(born)
    }
  })
})

describe('London', () => {
  test.each([
    ['2026-07-01T23:30:00Z', '2026-07-02', '00:30'],
    ['2026-12-01T23:30:00Z', '2026-12-01', '23:30'],
    ['2027-03-28T00:59:00Z', '2027-03-28', '00:59'],
    ['2027-03-28T01:00:00Z', '2027-03-28', '02:00'],
    ['2027-10-31T00:30:00Z', '2027-10-31', '01:30'],
    ['2027-10-31T01:30:00Z', '2027-10-31', '01:30'],
    ['2026-11-23T00:00:00Z', '2026-11-23', '00:00'],
  ])('at %s has %s on its calendar and %s on its clock', (moment, day, time) => {
    expect([londonDay(Date.parse(moment)), londonTime(Date.parse(moment))]).toEqual([day, time])
  })

  const zones: [string, number][] = [['Europe/London', 0], ['America/Los_Angeles', 480], ['Pacific/Kiritimati', -840], ['UTC', 0]]

  test('and all the rest do not depend on where the server stands', () => {
    const was = process.env.TZ
    const seen = zones.map(([zone, offset]) => {
      process.env.TZ = zone
      expect(new Date(Date.parse('2026-12-01')).getTimezoneOffset()).toBe(offset)
      return everything()
    })
    process.env.TZ = was
    expect(new Set(seen).size).toBe(1)
  })
})

function everything(): string {
  const out: unknown[] = []
  for (let day = '1900-01-01'; day <= '2026-12-31'; day = addDays(day, 1)) {
    out.push(isDay(day), weekday(day), ageOn(day, '2026-11-23'), daysBetween(day, '2026-11-23'))
  }
  for (let day = '2026-01-01'; day <= '2028-12-31'; day = addDays(day, 1)) {
    out.push(addWorkingDays(day, 10), londonDay(Date.parse(day) + 84_600_000), londonTime(Date.parse(day)))
  }
  return out.join()
}
