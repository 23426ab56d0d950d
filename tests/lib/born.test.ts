import { afterAll, describe, expect, test } from 'vitest'
import { addDays, longDay } from '#lib/day'
import { readPasted } from '#lib/pasted'
import { check } from '#lib/questions/check'
import { questions, typedOf } from '#lib/questions/form'
import { dayFrom } from '#lib/typed'

const zone = process.env.TZ
afterAll(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

function* everyDay(from: string, to: string) {
  for (let day = from; day <= to; day = addDays(day, 1)) yield day
}

describe.each([['Europe/London', 0, -60], ['UTC', 0, 0], ['America/New_York', 300, 240]])('on a machine in %s', (name, winter, summer) => {
  test('every date of birth from 1900 to 2026 comes back as it was typed, shown and pasted', () => {
    process.env.TZ = name
    expect([new Date(2026, 0, 1).getTimezoneOffset(), new Date(2026, 6, 1).getTimezoneOffset()]).toEqual([winter, summer])
    const moved: string[] = []
    let days = 0
    for (const day of everyDay('1900-01-01', '2026-12-31')) {
      days += 1
      const { born } = check({ born: questions.born }, typedOf({ born: day }), day < '2000' ? '2020-01-01' : '2026-12-31').answers
      const [date = '', month = '', year = ''] = longDay(day).split(' ')
      if (born !== day || dayFrom(date, month, year) !== day) moved.push(day)
      if (day.endsWith('-29') && readPasted(`ADE, Flo (Ms)  Born ${date}-${month.slice(0, 3)}-${year} (1y)`).born !== day) moved.push(day)
    }
    expect(days).toBe(46_386)
    expect(moved).toEqual([])
  })
})
