import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fewest, waitIn, waitWords, type Waiting } from '#lib/queue-wait'
import { readingAge } from '../support/reading-age'

const day = 24 * 60 * 60_000
const monday = Date.parse('2026-11-02T10:00:00Z')
const now = monday + 21 * day
/** Seen after so many days of the calendar; sent on that Monday. */
const seen = (days: number): Waiting => ({ sentAt: monday, seenAt: monday + days * day })
/** Still waiting, since so many days before now. */
const waiting = (days: number): Waiting => ({ sentAt: now - days * day, seenAt: null })

describe('the wait', () => {
  test('is the middle one of those who were seen, in working days', () => {
    expect(waitIn([seen(1), seen(2), seen(4), seen(9), seen(11)], now)).toEqual({ days: 4, more: false })
    expect(waitIn([seen(7), seen(7), seen(7), seen(7), seen(7)], now)).toEqual({ days: 5, more: false })
  })

  test('is longer where many still wait, and says so where it is not known yet', () => {
    const few = [seen(1), seen(2), seen(3), seen(4), seen(7)]
    expect(waitIn(few, now)).toEqual({ days: 3, more: false })
    expect(waitIn([...few, waiting(14), waiting(14), waiting(14)], now)).toEqual({ days: 4, more: false })
    expect(waitIn([...few, ...Array.from({ length: 20 }, () => waiting(14))], now)).toEqual({ days: 5, more: true })
  })

  test('counts nobody who was sent just now as having waited', () => {
    expect(waitIn([seen(1), seen(2), seen(3), seen(4), seen(7), ...Array.from({ length: 50 }, () => waiting(0))], now)).toEqual({ days: 3, more: false })
  })

  test(`says nothing of fewer than ${fewest} who were seen`, () => {
    expect(waitIn([], now)).toBeNull()
    expect(waitIn([seen(1), seen(2), seen(3), seen(4), waiting(14), waiting(14)], now)).toBeNull()
  })

  test('is never shortened by somebody who still waits, and is the plain middle where nobody does', () => {
    const days = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: fewest, maxLength: 40 })
    fc.assert(fc.property(days, fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 20 }), (met, still) => {
      const alone = waitIn(met.map(seen), now)
      const sorted = met.map((each) => waitIn(Array.from({ length: fewest }, () => seen(each)), now)?.days ?? 0).sort((a, b) => a - b)
      expect(alone).toEqual({ days: sorted[Math.ceil(sorted.length / 2) - 1], more: false })
      const longest = still.map((each) => waiting(each))
      const both = waitIn([...met.map(seen), ...longest], now)
      expect((both?.days ?? 0) >= (alone?.days ?? 0)).toBe(true)
    }))
  })
})

test('its words are plain, and promise nothing', () => {
  const all = [null, { days: 0, more: false }, { days: 1, more: false }, { days: 8, more: false }, { days: 8, more: true }].map(waitWords)
  expect(all[2]).toBe('Half of the people sent to us meet the OT within 1 working day. Others wait more.')
  expect(all[4]).toBe('More than half of the people sent to us wait more than 8 working days.')
  for (const words of all) expect(words).not.toMatch(/you will|at most|no longer than/i)
  expect(readingAge(all)).toBeLessThanOrEqual(9)
})
