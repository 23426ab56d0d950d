import { expect, test } from 'vitest'
import { shutUntil } from '../../app/_server/throttle'

const minutes = (failures: number) => shutUntil(failures, 1_000_000) && (shutUntil(failures, 1_000_000) - 1_000_000) / 60_000

test('five wrong passwords shut an account for a minute, ten for a quarter of an hour, twenty for an hour', () => {
  expect([0, 4, 5, 9, 10, 19, 20, 99].map(minutes)).toEqual([0, 0, 1, 1, 15, 15, 60, 60])
})

test('a hundred shut it until the practice manager opens it again', () => {
  expect(shutUntil(100, Date.now())).toBe(Number.MAX_SAFE_INTEGER)
})

test('ten thousand guesses without a pause are a hundred tries at most in any three days', () => {
  let [failures, open, tried] = [0, 0, 0]
  for (let at = 0; at < 3 * 86_400_000; at += 1_000) {
    if (at < open) continue
    tried += 1
    failures += 1
    open = shutUntil(failures, at)
  }
  expect(tried).toBeLessThanOrEqual(100)
})
