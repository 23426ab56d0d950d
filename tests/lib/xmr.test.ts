import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { xmrOf, type Signal } from '#lib/xmr'

const signals = (values: readonly number[], option = {}) => xmrOf(values, option).points.map((point) => point.signals)
const marked = (values: readonly number[], signal: Signal) => signals(values).flatMap((found, at) => (found.includes(signal) ? [at] : []))
/** Twelve points about 10 whose moving ranges are all 2, so that the limits are 10 ± 5.32 and the near limits 10 ± 3.55. */
const even = [9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11]

describe('the limits of an XmR chart, worked by hand', () => {
  test('stand 2.66 mean moving ranges from the mean', () => {
    const { mean, limits } = xmrOf(even)
    expect(mean).toBe(10)
    expect(limits?.upper).toBeCloseTo(15.32, 10)
    expect(limits?.lower).toBeCloseTo(4.68, 10)
  })
  test('leave out a moving range above 3.267 of their mean: 1, 2, 1, 2, 10, 1, 2, … as NHS-R’s vignette has it', () => {
    const series = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1] // 12 points, sum 26; ranges 1 1 1 8 9 1 1 1 1 1 1, sum 26
    expect(xmrOf(series).mean).toBeCloseTo(26 / 12, 10)
    expect(xmrOf(series).limits?.upper).toBeCloseTo(26 / 12 + 2.66, 10) // 8 and 9 are above 3.267 × 26/11 = 7.72: left out, all others are 1
    expect(xmrOf(series, { screened: false }).limits?.upper).toBeCloseTo(26 / 12 + (2.66 * 26) / 11, 10)
    expect(marked(series, 'outside')).toEqual([4])
  })
  test('are never below a floor, though a point is told by the limits as they are', () => {
    expect(xmrOf(even.map((each) => each - 9), { floor: 0 }).limits?.lower).toBe(0)
  })
  test('are not known of fewer than 12 points, and then nothing is special', () => {
    const few = xmrOf([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 90])
    expect(few.limits).toBeNull()
    expect(few.points.every((point) => point.signals.length === 0)).toBe(true)
    expect(xmrOf([])).toEqual({ mean: 0, limits: null, points: [] })
  })
})

describe('no chance is', () => {
  test('7 in a row on one side of the mean, every one of them; 6 are', () => {
    expect(marked([...Array(7).fill(8), ...Array(7).fill(12)] as number[], 'side')).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])
    expect(marked([...Array(6).fill(8), ...Array(6).fill(12)] as number[], 'side')).toEqual([])
  })
  test('a stretch that a point on the mean breaks off, is', () => {
    expect(marked([8, 8, 8, 10, 8, 8, 8, 12, 12, 12, 12, 12, 12, 10], 'side')).toEqual([])
  })
  test('7 that only rise or only fall, which is six steps', () => {
    expect(marked([5, 5, 5, 5, 5, 1, 2, 3, 4, 5, 6, 7, 3, 3], 'trend')).toEqual([5, 6, 7, 8, 9, 10, 11])
    expect(marked([7, 6, 5, 4, 3, 2, 1, 5, 5, 5, 5, 5], 'trend')).toEqual([0, 1, 2, 3, 4, 5, 6])
    expect(marked([5, 5, 5, 5, 5, 1, 2, 3, 4, 5, 6, 6, 3, 3], 'trend')).toEqual([])
  })
  test('2 of 3 beyond two thirds of the way, with all 3 on that side: the two are marked', () => {
    const series = (three: readonly number[]) => [...even, ...three, 9, 11, 9, 11]
    expect(marked(series([15.5, 11, 15.5]), 'near')).toEqual([12, 14])
    expect(marked(series([15.5, 9, 15.5]), 'near')).toEqual([]) // the one between lies on the other side
  })
})

test('turned upside down, the same points are marked; moved, the limits move with them', () => {
  const series = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 12, maxLength: 60 })
  fc.assert(fc.property(series, (values) => {
    expect(signals(values.map((value) => -value))).toEqual(signals(values))
    const [here, there] = [xmrOf(values), xmrOf(values.map((value) => value + 100))]
    expect(there.limits?.upper).toBeCloseTo((here.limits?.upper ?? 0) + 100, 6)
  }))
})
