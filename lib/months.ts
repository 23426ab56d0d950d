import { isDay, type Day } from './day'

/** The same date `n` months later; the first of the month after, where that month has no such date. */
export function addMonths(day: Day, n: number): Day {
  const same = `${monthOn(day, n)}-${day.slice(8)}`
  return isDay(same) ? same : `${monthOn(day, n + 1)}-01`
}

/** '2027-02', so many months after the month of `day`. */
function monthOn(day: Day, n: number): string {
  const month = Number(day.slice(5, 7)) - 1 + n
  return `${Number(day.slice(0, 4)) + Math.floor(month / 12)}-${String((((month % 12) + 12) % 12) + 1).padStart(2, '0')}`
}
