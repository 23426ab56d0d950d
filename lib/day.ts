/** A calendar day, 'YYYY-MM-DD'. Days are strings: they sort, compare and travel as they are, and no time zone can move them. */
export type Day = string

const shape = /^\d{4}-\d{2}-\d{2}$/
const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const months = ['January', 'February', 'March', 'April', 'May', 'June']
  .concat(['July', 'August', 'September', 'October', 'November', 'December'])
// Swedish writes a moment as we keep it, '2026-11-23 10:44': one text to cut, where parts to put together cost ten times as much.
const london = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/London', hourCycle: 'h23',
  year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
})

/** True of a day that exists: '2024-02-29' is one, '2026-02-29' and '2026-2-9' are not. */
export const isDay = (text: unknown): text is Day =>
  typeof text === 'string' && shape.test(text) && fromUtc(utc(text)) === text

/** The day `n` days later (earlier when `n` is below nought). */
export const addDays = (day: Day, n: number): Day => fromUtc(utc(day) + n * 86_400_000)

/** How many days from `a` to `b`; below nought when `b` comes first. */
export const daysBetween = (a: Day, b: Day): number => (utc(b) - utc(a)) / 86_400_000

/** Whole years on that day. Somebody born on 29 February is a year older on 1 March (C.0). */
export const ageOn = (born: Day, day: Day): number =>
  Number(day.slice(0, 4)) - Number(born.slice(0, 4)) - (day.slice(5) < born.slice(5) ? 1 : 0)

// A request has one moment, and asks for it again and again.
let last = { ms: Number.NaN, words: '' }
function inLondon(ms: number): string {
  if (last.ms !== ms) last = { ms, words: london.format(ms) }
  return last.words
}

/** The day it was in London at that moment (ms UTC). */
export const londonDay = (ms: number): Day => inLondon(ms).slice(0, 10)

/** The time on a London clock at that moment (ms UTC), '09:05'. */
export const londonTime = (ms: number): string => inLondon(ms).slice(11)

/** 1 for Monday to 7 for Sunday. */
export const weekday = (day: Day): number => new Date(utc(day)).getUTCDay() || 7

/** 'Thursday'. */
export const weekdayName = (day: Day): string => names[weekday(day) % 7] ?? ''

/** '12 November 2026', as the NHS writes dates. */
export const longDay = (day: Day): string => `${Number(day.slice(8))} ${month(day)} ${day.slice(0, 4)}`

/** '12 Nov 2026', for the short lines of a record. */
export const shortDay = (day: Day): string => `${Number(day.slice(8))} ${month(day).slice(0, 3)} ${day.slice(0, 4)}`

/** 'Thursday 12 November 2026'. */
export const fullDay = (day: Day): string => `${weekdayName(day)} ${longDay(day)}`

const month = (day: Day) => months[Number(day.slice(5, 7)) - 1] ?? ''
const utc = (day: Day) => Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)))
const fromUtc = (ms: number): Day => (Number.isNaN(ms) ? '' : new Date(ms).toISOString().slice(0, 10))
