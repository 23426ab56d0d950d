import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { peopleIn, quantileOf, stillWaiting, type Waits } from '#lib/survival'

const met = (...waits: number[]) => waits.map((wait) => ({ wait, met: 1, left: 0 }))
const left = (...waits: number[]) => waits.map((wait) => ({ wait, met: 0, left: 1 }))

describe('the share still waiting, worked by hand', () => {
  test('falls by those met of those who were there', () => {
    // 6 people: met after 1, 3, 3 and 5; last seen waiting after 2 and 4.
    // 5/6 after 1; then 4 are there at 3: × 2/4; then 1 is there at 5: × 0.
    expect(stillWaiting([...met(1, 3, 3, 5), ...left(2, 4)])).toEqual([
      { wait: 1, share: 5 / 6 }, { wait: 3, share: (5 / 6) * (2 / 4) }, { wait: 5, share: 0 },
    ])
  })
  test('is Freireich’s of 1963, 6-mercaptopurine, as every textbook prints it', () => {
    const waits = [...met(6, 6, 6, 7, 10, 13, 16, 22, 23), ...left(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35)]
    const printed = [[6, 0.857], [7, 0.807], [10, 0.753], [13, 0.690], [16, 0.627], [22, 0.538], [23, 0.448]]
    expect(stillWaiting(waits).map(({ wait, share }) => [wait, Number(share.toFixed(3))])).toEqual(printed)
    expect(quantileOf(waits, 0.5)).toEqual({ wait: 23, more: false })
  })
})

describe('the wait that half do not exceed', () => {
  test('is the middle one when nobody waits any more', () => {
    expect(quantileOf(met(1, 2, 3, 4, 9), 0.5)).toEqual({ wait: 3, more: false })
    expect(quantileOf(met(1, 2, 3, 4), 0.5)).toEqual({ wait: 2, more: false })
    expect(quantileOf(met(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), 0.9)).toEqual({ wait: 9, more: false })
  })
  test('is longer for everybody who still waits: of two met at once, and two who wait since 20 days', () => {
    expect(quantileOf([...met(0, 0), ...left(20, 20)], 0.5)).toEqual({ wait: 0, more: false })
    expect(quantileOf([...met(0), ...left(20, 20)], 0.5)).toEqual({ wait: 20, more: true })
  })
  test('is not reached where nobody was met, and unknown of nobody', () => {
    expect(quantileOf(left(3, 8), 0.5)).toEqual({ wait: 8, more: true })
    expect(quantileOf([], 0.5)).toBeNull()
    expect(quantileOf([{ wait: 3, met: 0, left: 0 }], 0.9)).toBeNull()
  })
})

test('counted together or one by one, in any order, it is the same; whoever still waits never makes it shorter', () => {
  const one = fc.record({ wait: fc.integer({ min: 0, max: 30 }), met: fc.integer({ min: 0, max: 3 }), left: fc.integer({ min: 0, max: 3 }) })
  fc.assert(fc.property(fc.array(one, { minLength: 1, maxLength: 25 }), (waits) => {
    const apart: Waits = waits.flatMap(({ wait, met: ended, left: waiting }) => [...Array.from({ length: ended }, () => met(wait)), ...Array.from({ length: waiting }, () => left(wait))]).flat()
    expect(quantileOf(apart.toReversed(), 0.5)).toEqual(quantileOf(waits, 0.5))
    expect(peopleIn(apart)).toBe(peopleIn(waits))
    const [without, all] = [quantileOf(waits.map((each) => ({ ...each, left: 0 })), 0.5), quantileOf(waits, 0.5)]
    if (without && all) expect(all.more || all.wait >= without.wait).toBe(true)
  }))
})
