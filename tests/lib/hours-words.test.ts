import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hoursText, readHours } from '#lib/hours-words'
import { bank, week, type Hours } from '#lib/opening'

const times = Array.from({ length: 24 * 60 }, (_, n) => `${String(Math.floor(n / 60)).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}`)
const days = week.flatMap((first, n) => week.slice(n).map((last) => (first === last ? first : `${first}-${last}`)))
const oneLine = fc.record({ days: fc.constantFrom(...days, bank), from: fc.constantFrom(...times), to: fc.constantFrom(...times.slice(1), '24:00') })
  .filter(({ from, to }) => from !== to)
const hoursOf = (text: string) => {
  const read = readHours(text)
  return 'hours' in read ? read.hours : read
}

describe('opening hours, written and read', () => {
  test('what is written is read back as it was, on lines or in one', () => {
    fc.assert(fc.property(fc.array(oneLine, { maxLength: 6 }), fc.constantFrom('\n', '; '), (hours: Hours[], between) => {
      expect(hoursOf(hoursText(hours, between))).toEqual(hours)
    }))
  })

  test('every minute of a day is read back, as a beginning and as an end', () => {
    for (const time of times) {
      const [from, to] = [{ days: 'mon', from: time, to: time === '23:00' ? '24:00' : '23:00' }, { days: 'mon', from: '12:00', to: time === '00:00' ? '24:00' : time }]
      expect(hoursOf(hoursText([from]))).toEqual([from])
      if (time !== '12:00') expect(hoursOf(hoursText([to]))).toEqual([to])
    }
  })

  test.each([
    ['Monday to Friday, 8am to 6:30pm', [{ days: 'mon-fri', from: '08:00', to: '18:30' }]],
    ['mon-fri 08:00-18:30', [{ days: 'mon-fri', from: '08:00', to: '18:30' }]],
    ['Mon – Fri: 0800 – 1830', [{ days: 'mon-fri', from: '08:00', to: '18:30' }]],
    ['Mon, Wed and Fri 9.30am to 5 pm', ['mon', 'wed', 'fri'].map((each) => ({ days: each, from: '09:30', to: '17:00' }))],
    ['Saturdays 9am to midday', [{ days: 'sat', from: '09:00', to: '12:00' }]],
    ['Every day, 6:30pm to 8am', [{ days: 'mon-sun', from: '18:30', to: '08:00' }]],
    ['Tues to Thurs, midnight to midnight', [{ days: 'tue-thu', from: '00:00', to: '24:00' }]],
    ['24/7', [{ days: 'mon-sun', from: '00:00', to: '24:00' }]],
    ['Bank holidays, closed', [{ days: 'bank', from: '00:00', to: '00:00' }]],
    ['Bank holidays 10am-2pm', [{ days: 'bank', from: '10:00', to: '14:00' }]],
    ['', []],
  ])('%s', (text, hours) => expect(hoursOf(text)).toEqual(hours))

  test.each([
    'Monday to Friday', '9 to 5', 'mon-fri 9-5', 'Friday to Monday, 9am to 5pm', 'Mond 25:00-26:00', 'mon 9am to 9am', 'mon 13pm to 2pm', 'mon 08:60 to 09:00',
    'noday 9am to 5pm', 'mon to', 'monday to tuesday to friday 9am to 5pm', 'Sunday, closed', '=1+1', 'mon 24:00 to 08:00', `${'mon 9am to 5pm\n'.repeat(15)}`,
  ])('what cannot be read is said, and never guessed: %s', (text) => expect(hoursOf(text)).toHaveProperty('line'))

  test('whatever is typed, it ends in hours or in the line that is wrong', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z0-9 :,;.\n-]*$/)), (text) => {
      const read = readHours(text)
      expect('hours' in read ? Array.isArray(read.hours) : typeof read.line).toBeTruthy()
    }))
  })
})
