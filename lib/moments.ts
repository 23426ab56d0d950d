import { londonDay, londonTime, longDay, weekdayName, type Day } from './day'

/** 'today at 10:52', or 'on 20 November 2026 at 10:52', as it is read at `now` (both ms UTC). */
export const atWords = (at: number, now: number): string =>
  `${londonDay(at) === londonDay(now) ? 'today' : `on ${longDay(londonDay(at))}`} at ${londonTime(at)}`

/** '10:31' of today, else '20 Nov': as short as a row of a list allows. */
export function sinceWords(at: number, today: Day): string {
  const day = londonDay(at)
  return day === today ? londonTime(at) : monthDay(day, today)
}

/** 'Mon 23 Nov'; with its year when that is not this one. */
export const rowDay = (day: Day, today: Day): string => `${weekdayName(day).slice(0, 3)} ${monthDay(day, today)}`

function monthDay(day: Day, today: Day): string {
  const [date, month = '', year = ''] = longDay(day).split(' ')
  return `${date} ${month.slice(0, 3)}${year === today.slice(0, 4) ? '' : ` ${year}`}`
}
