import { addDays, daysBetween, londonDay, londonTime, longDay, weekday, weekdayName, type Day } from './day'
import { isBankHoliday } from './working-days'

/**
 * One line of opening hours, on London's clock: 'mon-fri', 'sat' or 'mon-sun'; 'bank' for what holds on bank holidays.
 * One that ends before it begins runs past midnight, and belongs to the day it begins on. A 'bank' line that begins and
 * ends at once says: shut. Where no 'bank' line stands, only a line of every day ('mon-sun') holds on a bank holiday.
 */
export type Hours = { readonly days: string; readonly from: string; readonly to: string }

/** Whether somebody answers now, and until or from when, in words. */
export type Standing = { readonly open: boolean; readonly words: string }

export const everyDay = 'mon-sun'
export const bank = 'bank'
/** The days of the week as hours name them, Monday first. */
export const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
/** Never shut. */
export const always: Hours = { days: everyDay, from: '00:00', to: '24:00' }

const lookAhead = 21
/** Kept whatever day of the week they fall on, beside the day in their stead. */
const ownDays = /-(12-2[56]|01-01)$/

/** True of a line that never shuts. */
export const isAllDay = ({ days, from, to }: Hours): boolean => days === everyDay && from === '00:00' && to === '24:00'

/** Whether a service with these hours takes people at this moment (ms UTC) in London, and until or from when, in words. */
export function standingOf(hours: readonly Hours[], at: number): Standing {
  if (hours.length === 0) return { open: false, words: 'Hours not known' }
  const [day, time] = [londonDay(at), londonTime(at)]
  const now = openLine(hours, day, time)
  if (now) return { open: true, words: isAllDay(now) && !hasBank(hours) ? 'Open now, any time' : `Open now, until ${clock(now.to)}` }
  const next = nextOpening(hours, day, time)
  return { open: false, words: next ? `Shut now, opens ${dayWords(day, next.day)}at ${clock(next.from)}` : 'Shut now' }
}

/** The line that holds on this day at this time: one of today, or one of yesterday that runs past midnight. */
function openLine(hours: readonly Hours[], day: Day, time: string): Hours | undefined {
  const today = hoursOn(hours, day).find(({ from, to }) => from <= time && (time < to || to < from))
  return today ?? hoursOn(hours, addDays(day, -1)).find(({ from, to }) => to < from && time < to)
}

/** When it opens next, within three weeks. */
function nextOpening(hours: readonly Hours[], day: Day, time: string): { day: Day; from: string } | undefined {
  for (let ahead = 0; ahead <= lookAhead; ahead += 1) {
    const then = addDays(day, ahead)
    const starts = hoursOn(hours, then).filter(({ from, to }) => from !== to && (ahead > 0 || from > time)).map(({ from }) => from).sort()
    if (starts[0]) return { day: then, from: starts[0] }
  }
  return undefined
}

/** The lines that begin on this day. */
function hoursOn(hours: readonly Hours[], day: Day): readonly Hours[] {
  if (!isHoliday(day)) return hours.filter(({ days }) => days !== bank && covers(days, weekday(day)))
  return hasBank(hours) ? hours.filter(({ days }) => days === bank) : hours.filter(({ days }) => days === everyDay)
}

/** A Saturday that is Christmas Day is as shut as the Monday in its stead. */
const isHoliday = (day: Day) => isBankHoliday(day) || ownDays.test(day)

const hasBank = (hours: readonly Hours[]) => hours.some(({ days }) => days === bank)

function covers(days: string, nth: number): boolean {
  const [first = '', last = first] = days.split('-')
  const place = (short: string) => week.findIndex((each) => each === short) + 1
  return place(first) > 0 && place(first) <= nth && nth <= place(last)
}

/** Nothing today, 'tomorrow ', 'Monday ' within the week, else '4 January '. */
function dayWords(today: Day, day: Day): string {
  const ahead = daysBetween(today, day)
  if (ahead === 0) return ''
  if (ahead === 1) return 'tomorrow '
  return ahead < 7 ? `${weekdayName(day)} ` : `${longDay(day).replace(/ \d{4}$/, '')} `
}

/** '9am', '6:30pm', 'midnight', 'midday', as the NHS writes times. */
export function clock(time: string): string {
  if (time === '24:00' || time === '00:00') return 'midnight'
  if (time === '12:00') return 'midday'
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`
  return `${hour % 12 || 12}${minutes}${hour < 12 ? 'am' : 'pm'}`
}
