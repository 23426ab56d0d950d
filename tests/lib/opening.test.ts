import Holidays from 'date-holidays'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { always, bank, everyDay, standingOf, week, type Hours } from '#lib/opening'

const minute = 60_000
const zone = 'Europe/London'
const england = new Holidays('GB', 'ENG')

/** Another calendar's word on whether this is a bank holiday in England. */
const isHoliday = (day: Temporal.PlainDate) => {
  const kept = england.isHoliday(new Date(`${day.toString()}T12:00:00Z`))
  return kept !== false && kept.some(({ type }) => type === 'public' || type === 'bank')
}

const holds = ({ days }: Hours, day: Temporal.PlainDate, all: readonly Hours[]) => {
  const own = all.some((line) => line.days === bank)
  if (isHoliday(day)) return own ? days === bank : days === everyDay
  const [first = '', last = first] = days.split('-')
  const place = (short: string) => (week as readonly string[]).indexOf(short) + 1
  return days !== bank && place(first) <= day.dayOfWeek && day.dayOfWeek <= place(last)
}

/** The spans of time a line makes, as moments: what a calendar with time zones says, without our own arithmetic. */
const spans = (hours: readonly Hours[], from: string, days: number) => {
  const moment = (day: Temporal.PlainDate, time: string) =>
    (time === '24:00' ? day.add({ days: 1 }).toZonedDateTime(zone) : day.toZonedDateTime({ timeZone: zone, plainTime: time })).epochMilliseconds
  return Array.from({ length: days + 1 }, (_, n) => Temporal.PlainDate.from(from).add({ days: n - 1 })).flatMap((day) =>
    hours.filter((line) => line.from !== line.to && holds(line, day, hours)).map(({ from: begins, to }) =>
      [moment(day, begins), moment(to < begins ? day.add({ days: 1 }) : day, to)] as const))
}

/** Every quarter of an hour of these London days. */
const quarters = (from: string, days: number) => {
  const start = Temporal.PlainDate.from(from).toZonedDateTime(zone).epochMilliseconds
  const end = Temporal.PlainDate.from(from).add({ days }).toZonedDateTime(zone).epochMilliseconds
  return Array.from({ length: (end - start) / (15 * minute) }, (_, n) => start + n * 15 * minute)
}

const tables: Readonly<Record<string, readonly Hours[]>> = {
  'a surgery': [{ days: 'mon-fri', from: '08:00', to: '18:30' }],
  'a surgery open on Saturday mornings': [{ days: 'mon-fri', from: '08:00', to: '18:30' }, { days: 'sat', from: '09:00', to: '12:00' }],
  'a team of every day': [{ days: everyDay, from: '08:00', to: '20:00' }],
  'a team of every day that shuts on bank holidays': [{ days: everyDay, from: '08:00', to: '20:00' }, { days: bank, from: '00:00', to: '00:00' }],
  'a team with hours of its own on bank holidays': [{ days: 'mon-fri', from: '09:00', to: '17:00' }, { days: bank, from: '10:00', to: '14:00' }],
  'a doctor of the night': [{ days: everyDay, from: '18:30', to: '08:00' }],
  'a doctor of the night and the weekend': [{ days: 'mon-fri', from: '18:30', to: '08:00' }, { days: 'sat', from: '08:00', to: '24:00' }, { days: 'sun', from: '00:00', to: '08:00' }],
  'a line that never shuts': [always],
  'one with a midday break': [{ days: 'mon-fri', from: '09:00', to: '12:00' }, { days: 'mon-fri', from: '13:30', to: '17:00' }],
}
const weeks: readonly (readonly [string, string, number])[] = [
  ['Christmas and New Year 2026', '2026-12-21', 16], ['Easter 2027 and the day clocks go forward', '2027-03-22', 10],
  ['the weekend clocks go back, 2026', '2026-10-23', 5], ['the weekend clocks go forward, 2026', '2026-03-27', 5],
  ['May 2026 with both its holidays', '2026-05-01', 27], ['the late summer holiday 2026', '2026-08-28', 6], ['a plain week', '2026-11-23', 7],
  ['New Year kept on a Monday, 2028', '2027-12-31', 5], ['Christmas Day on a Saturday, 2027', '2027-12-23', 7],
]

describe('every quarter of an hour, as a calendar with time zones has it: HZ12', () => {
  for (const [name, hours] of Object.entries(tables)) {
    test.each(weeks)(`${name}, %s`, (_, from, days) => {
      const open = spans(hours, from, days)
      for (const at of quarters(from, days)) {
        const wanted = open.some(([begins, ends]) => begins <= at && at < ends)
        expect(standingOf(hours, at).open, new Date(at).toISOString()).toBe(wanted)
      }
    })
  }
})

describe('what is said', () => {
  const days = week.flatMap((first, n) => week.slice(n).map((last) => (first === last ? first : `${first}-${last}`)))
  const time = fc.integer({ min: 0, max: 95 }).map((n) => `${String(Math.floor(n / 4)).padStart(2, '0')}:${String((n % 4) * 15).padStart(2, '0')}`)
  const line = fc.record({ days: fc.constantFrom(...days, bank), from: time, to: time }).filter(({ from, to }) => from !== to)
  const moment = fc.integer({ min: Date.parse('2026-01-01') / minute, max: Date.parse('2028-12-01') / minute }).map((n) => n * minute)

  test('never says open while it says shut, and always says until when or from when', () => {
    fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), moment, (hours, at) => {
      const { open, words } = standingOf(hours, at)
      expect(words).toMatch(open ? /^Open now, (until \S+|any time)$/ : /^Shut now(, opens (tomorrow |\w+day |\d+ \w+ )?at \S+)?$/)
    }))
  })

  test('the opening it names is the next one there is', () => {
    fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 3 }), moment, (hours, at) => {
      const now = standingOf(hours, at)
      const [, clockWords] = /at (\S+)$/.exec(now.words) ?? []
      if (now.open || !clockWords) return
      let then = at
      while (!standingOf(hours, then).open) then += 15 * minute - (then % (15 * minute))
      const time = Temporal.Instant.fromEpochMilliseconds(then).toZonedDateTimeISO(zone)
      // An opening in the hour that is left out in March is kept at the end of it.
      if (time.hour !== 2 || time.month !== 3) expect([time.hour % 12 || 12, time.minute]).toEqual(clockOf(clockWords))
    }), { numRuns: 60 })
  })
  const clockOf = (words: string) => {
    const [, hour = '12', minutes = '0'] = /^(\d+)(?::(\d+))?/.exec(words) ?? []
    return [Number(hour), Number(minutes)]
  }

  test.each([
    ['an evening before Christmas', '2026-12-24T19:00:00Z', 'Shut now, opens Tuesday at 9am'],
    ['a long way off', '2026-12-18T18:00:00Z', 'Shut now, opens Monday at 9am'],
    ['tomorrow', '2026-11-23T18:00:00Z', 'Shut now, opens tomorrow at 9am'],
    ['later today', '2026-11-23T07:00:00Z', 'Shut now, opens at 9am'],
  ])('of when it opens: %s', (_, at, words) => {
    expect(standingOf([{ days: 'mon-fri', from: '09:00', to: '17:00' }], Date.parse(at)).words).toBe(words)
  })

  test('names the date of what opens more than a week on, and nothing of what does not open', () => {
    expect(standingOf([{ days: 'fri', from: '09:00', to: '12:00' }], Date.parse('2026-12-24T12:00:00Z')).words).toBe('Shut now, opens 8 January at 9am')
    expect(standingOf([{ days: bank, from: '00:00', to: '00:00' }], Date.parse('2026-12-24T12:00:00Z')).words).toBe('Shut now')
  })

  test('the hour that comes twice in October counts twice, as the clock on the wall has it', () => {
    const night = [{ days: 'sun', from: '01:00', to: '01:30' }]
    const at = (time: string) => standingOf(night, Date.parse(`2026-10-25T${time}:00Z`)).open
    expect([at('00:15'), at('00:45'), at('01:15'), at('01:45')]).toEqual([true, false, true, false])
  })

  test('what opens in the hour left out in March is open when that hour would have been over', () => {
    const early = [{ days: 'sun', from: '01:30', to: '06:00' }]
    expect([standingOf(early, Date.parse('2027-03-28T00:59:00Z')).open, standingOf(early, Date.parse('2027-03-28T01:00:00Z')).open]).toEqual([false, true])
  })
})
