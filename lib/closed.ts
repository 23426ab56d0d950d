import { z } from 'zod'
import { addDays, isDay, londonDay, type Day } from './day'
import type { Json, Me } from './me'
import { everyone, type Asks, type Problem } from './questions/ask'
import { check } from './questions/check'
import type { Typed } from './typed'
import { isWorkingDay } from './working-days'

/** A day the practice is closed besides weekends and bank holidays, and why: it counts as no working day (E). */
export type ClosedDay = { readonly day: Day; readonly why: string }

const closedDays = z.array(z.object({ day: z.string().refine(isDay), why: z.string() }))

/** The days that are kept as a setting; what cannot be read counts as none. */
export const closedIn = (value: Json): readonly ClosedDay[] => closedDays.catch([]).parse(value)

/** What is asked of a day the practice is closed. */
export const closedAsks = {
  day: { id: 'E', kind: 'day', who: everyone, needed: true, words: 'Which day', back: 0, ahead: 2, message: 'Enter a day after today, within two years' },
  why: { id: 'E', kind: 'words', who: everyone, needed: true, words: 'Why closed', hint: 'For example training afternoon', max: 100, message: 'Enter why the practice is closed' },
} as const satisfies Asks

/** The day a form adds. Refuses a day that is no working day anyway, is over, or stands there already. */
export function closedFrom(typed: Typed, kept: readonly ClosedDay[], me: Pick<Me, 'at'>): { answers: ClosedDay; problems: readonly Problem[] } {
  const today = londonDay(me.at)
  const { answers: { day = '', why = '' }, problems } = check(closedAsks, typed, today)
  const said = (message: string): Problem[] => [{ field: 'day', message }]
  if (problems.length > 0 || day === '') return { answers: { day, why }, problems }
  if (day <= today) return { answers: { day, why }, problems: said(closedAsks.day.message) }
  if (!isWorkingDay(day)) return { answers: { day, why }, problems: said('That day is a weekend or a bank holiday already') }
  return { answers: { day, why }, problems: kept.some((each) => each.day === day) ? said('That day is there already') : [] }
}

/** What is kept once this day is added: it is dropped again when it is long over. */
export const withClosed = (kept: readonly ClosedDay[], added: ClosedDay, today: Day): readonly ClosedDay[] =>
  [...kept.filter(({ day }) => day >= addDays(today, -31)), added].sort((a, b) => (a.day < b.day ? -1 : 1))
