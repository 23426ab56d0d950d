import { isDay, type Day } from './day'
import { addWorkingDays, isWorkingDay, workingDaysBetween, type Off } from './working-days'

/** The last day for the first appointment: so many working days after `sent`, or `hard` when that is earlier (C.4, C.8). */
export const appointmentBy = (days: number, sent: Day, hard: Day | null = null, off: Off = []): Day => earlier(addWorkingDays(sent, days, off), hard)

/** The last day to have been in touch: so many working days after `sent`, and never after `due` (section E). */
export const contactBy = (days: number, sent: Day, due: Day, off: Off = []): Day => earlier(addWorkingDays(sent, days, off), due)

/** The end of the next working day: when a request must have had an answer (GP contract 2026/27). */
export const nextWorkingDay = (day: Day, off: Off = []): Day => addWorkingDays(day, 1, off)

/** The earlier of two days; the one there is, when the other is unknown. */
export function earlier(a: Day, b: Day | null): Day {
  return b !== null && b < a ? b : a
}

export type Wait = { readonly left: number; readonly stands: 'in-time' | 'nearly' | 'due' | 'late' }

/** Working days left until `due`, and how that stands: nearly (amber) at 75 % of the time since `sent`, due or late (red) at 100 % (E). */
export function wait(sent: Day, due: Day, today: Day, off: Off = []): Wait {
  const left = workingDaysBetween(today, due, off)
  const whole = workingDaysBetween(sent, due, off)
  const gone = workingDaysBetween(sent, today, off)
  if (due <= today) return { left, stands: due < today ? 'late' : 'due' }
  return { left, stands: gone >= whole * 0.75 ? 'nearly' : 'in-time' }
}

/** 'Due today', '3 working days left', '1 working day late'. */
export function waitWords({ left, stands }: Wait): string {
  if (left === 0) return stands === 'late' ? 'Late' : 'Due today'
  const days = Math.abs(left) === 1 ? '1 working day' : `${Math.abs(left)} working days`
  return stands === 'late' ? `${days} late` : `${days} left`
}

/** What the days of work are told from, as answered. */
export type WorkDates = { readonly [field in 'workStatus' | 'fitNoteEnds' | 'jobRisk' | 'jobDate']?: string | undefined }

/**
 * The day no wait may pass (C.4): the end of the fit note when off work (the working day before, when it ends on a free
 * day), and the working day before a meeting about the job. A day already gone counts as `today`; null when there is none.
 */
export function hardDay({ workStatus, fitNoteEnds, jobRisk, jobDate }: WorkDates, today: Day, off: Off = []): Day | null {
  const isOff = workStatus === 'employed_off' || workStatus === 'self_employed_off'
  const note = isOff && isDay(fitNoteEnds) ? orBefore(fitNoteEnds, off) : null
  const set = jobRisk === undefined || jobRisk === 'meeting_or_dismissal_date'
  const meeting = set && isDay(jobDate) && jobDate >= today ? addWorkingDays(jobDate, -1, off) : null
  const first = [note, meeting].filter((day) => day !== null).sort()[0] ?? null
  return first !== null && first < today ? today : first
}

/** The day itself, or the working day before it when it is free. */
export const orBefore = (day: Day, off: Off = []): Day => (isWorkingDay(day, off) ? day : addWorkingDays(day, -1, off))
