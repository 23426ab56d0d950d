import { londonDay } from './day'
import { workingDaysBetween } from './working-days'

/** Somebody sent to the OT: when, and when they first met the OT; null while they still wait. */
export type Waiting = { readonly sentAt: number; readonly seenAt: number | null }

/** How long half of those sent have waited, in working days; `more` when it is longer than that. Null while too few have been seen. */
export type QueueWait = { readonly days: number; readonly more: boolean } | null

/** Fewer than this who were seen say nothing yet, and could be recognised. */
export const fewest = 5

/**
 * The median wait until the first meeting. Those still waiting are counted for as long as they have waited (Kaplan and
 * Meier), so that a queue nobody is seen from never looks short.
 */
export function waitIn(all: readonly Waiting[], now: number): QueueWait {
  const waits = all.map(({ sentAt, seenAt }) => ({ days: Math.max(workingDaysBetween(londonDay(sentAt), londonDay(seenAt ?? now)), 0), seen: seenAt !== null }))
  const ends = [...new Set(waits.filter(({ seen }) => seen).map(({ days }) => days))].sort((a, b) => a - b)
  if (waits.filter(({ seen }) => seen).length < fewest) return null
  let still = 1
  for (const day of ends) {
    const there = waits.filter(({ days }) => days >= day)
    still *= 1 - there.filter(({ days, seen }) => seen && days === day).length / there.length
    // Halves that are thirds and quarters multiplied are not quite a half.
    if (still <= 0.5 + 1e-9) return { days: day, more: false }
  }
  return { days: ends.at(-1) ?? 0, more: true }
}

/** The wait in words for the patient: what was, never a promise. */
export function waitWords(wait: QueueWait): string {
  if (!wait) return 'We have seen too few people so far to say how long it takes.'
  const days = `${wait.days} working ${wait.days === 1 ? 'day' : 'days'}`
  if (wait.more) return `More than half of the people sent to us wait more than ${days}.`
  return wait.days === 0 ? 'Half of the people sent to us meet the OT on the same day. Others wait more.' : `Half of the people sent to us meet the OT within ${days}. Others wait more.`
}
