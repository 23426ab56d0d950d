import { addDays, daysBetween, type Day } from './day'
import { addWorkingDays, workingDaysBetween, type Off } from './working-days'

/** A patient asked to wait from one day until another, and why: reasons are kept, and counted for each band (HZ19). */
export type Delay = { readonly from: Day; readonly until: Day; readonly why: string; readonly by: string; readonly at: number }

/** This day, later by the working days of each delay that began before it or on it. */
export function shifted(day: Day, delays: readonly Delay[], off: Off = []): Day {
  return delays.reduce((so, { from, until }) => (so < from ? so : addWorkingDays(so, workingDaysBetween(from, until, off), off)), day)
}

/** The delay that holds on this day; on the day it names it is over by itself. */
export const waitsNow = (delays: readonly Delay[] | undefined, today: Day): Delay | undefined =>
  delays?.find(({ from, until }) => from <= today && today < until)

/** Every day that does not count for this referral: the practice is closed, or the patient asked to wait. */
export const offDays = ({ closed = [], delays = [] }: { readonly closed?: Off; readonly delays?: readonly Pick<Delay, 'from' | 'until'>[] }): Off =>
  [...closed, ...delays.flatMap(({ from, until }) => Array.from({ length: daysBetween(from, until) }, (_, n) => addDays(from, n + 1)))]
