import { londonDay, londonTime } from './day'
import { addWorkingDays } from './working-days'

/** A queue as it is looked after: when somebody last opened it, how many wait, and since when the longest does. */
export type Attended = { readonly openedAt: number | null; readonly waiting: number; readonly since: number | null }

const afterWorkingDays = 2

/** Since when a queue in which somebody waits has not been opened, once that is two working days ago (HZ8); else null. */
export function unattendedSince({ openedAt, waiting, since }: Attended, at: number): number | null {
  if (waiting === 0 || since === null) return null
  const begins = Math.max(openedAt ?? 0, since)
  const day = addWorkingDays(londonDay(begins), afterWorkingDays)
  const today = londonDay(at)
  return today > day || (today === day && londonTime(at) >= londonTime(begins)) ? begins : null
}
