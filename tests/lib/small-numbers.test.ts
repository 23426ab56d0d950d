import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { safeTable, type Shown } from '#lib/small-numbers'

type Line = number[]

/** The hidden counts that follow from the shown ones, by elimination: the sums of rows and columns as equations. */
function toldIn(shown: readonly (readonly Shown[])[]): number {
  const hidden = shown.flatMap((row, r) => row.flatMap((count, c) => (count === null ? [[r, c] as const] : [])))
  const lines = [...shown.map((_, r) => ['r', r] as const), ...(shown[0] ?? []).map((_, c) => ['c', c] as const)]
  const last = { r: (shown[0]?.length ?? 0) - 1, c: shown.length - 1 }
  const sign = (way: 'r' | 'c', r: number, c: number) => ((way === 'r' ? c === last.r : r === last.c) ? -1 : 1)
  let left: Line[] = lines.map(([way, at]) => hidden.map(([r, c]) => ((way === 'r' ? r : c) === at ? sign(way, r, c) : 0)))
  const solved: Line[] = []
  hidden.forEach((_, n) => {
    const pivot = left.find((line) => line[n] !== 0)
    if (!pivot) return
    const own = pivot.map((each) => each / (pivot[n] ?? 1))
    const clear = (line: Line) => line.map((each, at) => each - (line[n] ?? 0) * (own[at] ?? 0))
    left = left.filter((line) => line !== pivot).map(clear)
    solved.splice(0, solved.length, ...solved.map(clear), own)
  })
  return solved.filter((line) => line.filter((each) => Math.abs(each) > 1e-9).length === 1).length
}

describe('HZ23: a table of groups, before it leaves the practice,', () => {
  test('hides a group of fewer than 5, and a second one, from which the first could be worked out', () => {
    expect(safeTable([[20, 3, 9], [12, 30, 6]])).toEqual([[20, null, null, 32], [12, null, null, 48], [32, 33, 15, 80]])
  })
  test('shows everything where every group is large or empty, with its sums', () => {
    expect(safeTable([[5, 0], [9, 60]])).toEqual([[5, 0, 5], [9, 60, 69], [14, 60, 74]])
  })
  test('hides a small sum as well', () => {
    const [row] = safeTable([[1, 1, 0], [40, 50, 60], [7, 8, 9]])
    expect(row?.at(-1)).toBeNull()
  })
  test('hides a single group of one altogether', () => {
    expect(safeTable([[1]])).toEqual([[null, null], [null, null]])
  })
  test('leaves no hidden count that follows from the others, whatever the table', () => {
    expect(toldIn([[20, null, 9, 32], [12, 30, 6, 48], [32, 33, 15, 80]])).toBe(1)
    const rows = fc.integer({ min: 1, max: 5 }).chain((width) => fc.array(fc.array(fc.integer({ min: 0, max: 14 }), { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }))
    fc.assert(fc.property(rows, (table) => {
      const shown = safeTable(table)
      expect(toldIn(shown)).toBe(0)
      table.forEach((row, r) => row.forEach((count, c) => {
        if (count > 0 && count < 5) expect(shown[r]?.[c]).toBeNull()
        else expect([null, count]).toContain(shown[r]?.[c])
      }))
    }))
  })
})
