import { bankHolidays, holidaysKnownUntil } from './bank-holidays'
import { addDays, daysBetween, longDay, weekday, type Day } from './day'

export { holidaysKnownUntil }

const inOrder = Object.entries(bankHolidays).flatMap(([year, days]) => days.split(' ').map((day) => `${year}-${day}`)).sort()
const holidays = new Set(inOrder)

/** True of a bank holiday in England (a substitute day, when the holiday itself falls on a weekend). */
export const isBankHoliday = (day: Day): boolean => holidays.has(day)

/** Days that do not count besides: the practice is closed, or the patient asked to wait. */
export type Off = readonly Day[]

/** True from Monday to Friday, unless it is a bank holiday in England (specification, E), or `off`. */
export const isWorkingDay = (day: Day, off: Off = []): boolean => weekday(day) < 6 && !holidays.has(day) && !off.includes(day)

/** The nth working day after `day` (before it, when `n` is below nought); `day` itself when `n` is nought. */
export function addWorkingDays(day: Day, n: number, off: Off = []): Day {
  const step = n < 0 ? -1 : 1
  let at = day
  for (let left = Math.abs(n); left > 0; ) {
    at = addDays(at, step)
    if (isWorkingDay(at, off)) left -= 1
  }
  return at
}

/** Working days after `a`, up to and with `b`; the same below nought when `b` comes first. */
export const workingDaysBetween = (a: Day, b: Day, off: Off = []): number =>
  workingDaysTo(b) - workingDaysTo(a) - offBetween(a, b, off)

function offBetween(a: Day, b: Day, off: Off): number {
  if (b < a) return -offBetween(b, a, off)
  return new Set(off.filter((day) => day > a && day <= b && isWorkingDay(day))).size
}

/** Working days from a Monday long ago up to and with `day`: five a week, without the holidays, none of which is at a weekend. */
function workingDaysTo(day: Day): number {
  const days = daysBetween('1900-01-01', day)
  const weekdays = Math.floor(days / 7) * 5 + Math.min((((days % 7) + 7) % 7) + 1, 5)
  return weekdays - holidaysTo(day)
}

const holidaysTo = (day: Day): number => inOrder.findLastIndex((holiday) => holiday <= day) + 1

/** What to say when the list of bank holidays ends within a year of `today`, or has ended; else null. */
export function holidayWarning(today: Day): string | null {
  if (daysBetween(today, holidaysKnownUntil) >= 365) return null
  return `Bank holidays are not known past ${longDay(holidaysKnownUntil)}. Dates after that may be wrong.`
}
