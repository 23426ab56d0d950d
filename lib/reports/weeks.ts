import { addDays, daysBetween, londonTime, type Day } from '../day'

const begin = '1970-01-01'

/** A day as a number, one more each day: what a report subtracts and compares. */
export const numberOf = (day: Day): number => daysBetween(begin, day)

/** The day of a number. */
export const dayOf = (number: number): Day => addDays(begin, number)

/** The number of the week, from Monday to Sunday, in which a day lies. */
export const weekOf = (day: Day): number => Math.floor((numberOf(day) + 3) / 7)

/** The Monday on which a week begins. */
export const mondayOf = (week: number): Day => dayOf(week * 7 - 3)

/** The Sunday on which a week ends. */
export const sundayOf = (week: number): Day => addDays(mondayOf(week), 6)

/** The moment (ms UTC) at which a day begins in London. */
export function midnightOf(day: Day): number {
  const utc = numberOf(day) * 86_400_000
  return londonTime(utc) === '00:00' ? utc : utc - 3_600_000
}
