import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asCell, fromCell } from '#lib/formula-safe'

const risky = fc.stringMatching(/^['\s]{0,3}[=+\-@\uff1d\uff0b\uff0d\uff20\t\r'"a1 \n]{0,6}$/)

describe('a cell of a file', () => {
  test('says after reading what it said before writing, whatever it is', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), risky), (text) => void expect(fromCell(asCell(text))).toBe(text)), { numRuns: 2_000 })
  })

  test('begins with nothing a spreadsheet takes for a formula, on none of its lines', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), risky), (text) => {
      for (const line of asCell(text).split(/\r\n|\r|\n/)) expect(line).not.toMatch(/^[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^\t/)
    }), { numRuns: 2_000 })
  })

  test.each([
    ['=1+1', "'=1+1"], ['+44 1632 960100', "'+44 1632 960100"], ['-', "'-"], ['@SUM(A1)', "'@SUM(A1)"], ['\tx', "'\tx"], ['\u00a0=1', "'\u00a0=1"],
    ['\uff1d1', "'\uff1d1"], ['Ring us\n=1', "Ring us\n'=1"], ["'=1", "''=1"],
    ['01632 960100', '01632 960100'], ["O'Neill", "O'Neill"], ["'twas", "'twas"], ['a=b', 'a=b'], ['', ''],
  ])('%j', (text, cell) => expect(asCell(text)).toBe(cell))
})
