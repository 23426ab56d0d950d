import { describe, expect, test } from 'vitest'
import type { FoundFacts as Found, StopFacts } from '#lib/rules/fact-table'
import { fired, type When } from '#lib/rules/row'
import { holdClock } from '#lib/rules/hold-clock'
import { blanks } from '#lib/rules/sentences'
import { tables } from '#lib/rules/steps'
import { stopIds } from '#lib/rules/verdict'

const rows = [...Object.values(tables).flat(), ...holdClock]
const ids = new Set<string>(rows.map(({ id }) => id))
const numbered = (letter: string, last: number) => Array.from({ length: last }, (_, n) => `${letter}${n + 1}`)

/** C.1 to C.5, every rule by its id; and S14, the last line of D.2, which has none there. */
const everyRule = [
  ...numbered('S', 14), ...numbered('X', 23), 'X3b', 'X5b', 'X9b', 'X12b', ...numbered('F-', 11), ...numbered('W-', 7), ...numbered('M-', 8),
  ...numbered('P-', 16), ...numbered('H-', 11), 'H-5b',
]

describe('the tables of rules', () => {
  test('hold a row for every rule of the specification, and no other', () => {
    expect(everyRule.filter((id) => !ids.has(id))).toEqual([])
    expect([...ids].filter((id) => !everyRule.includes(id))).toEqual([])
    expect([...stopIds]).toEqual(numbered('S', 14))
  })

  test('know every blank of every sentence', () => {
    const used = rows.flatMap(({ because }) => [...because.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''))
    expect(used.filter((name) => !Object.hasOwn(blanks, name))).toEqual([])
    expect(Object.keys(blanks).filter((name) => !used.includes(name))).toEqual([])
  })

  test('do not compile with a fact or a value that is none', () => {
    // @ts-expect-error a misspelt fact
    const fact: When<Found> = { every: [{ wantHome: 'yes' }] }
    // @ts-expect-error a value the fact never has
    const value: When<Found> = [{ age: 'over 65' }]
    // @ts-expect-error a stop cannot read what a later step finds
    const early: When<StopFacts> = { fitsFrail: 'yes' }
    expect([fact, value, early]).toHaveLength(3)
  })
})

describe('a condition', () => {
  type Two = { readonly a: '1' | '2' | '3'; readonly b: 'yes' | 'no' }
  const holds = (when: When<Two>, a: Two['a'], b: Two['b']) => fired([{ when }], { a, b }).length === 1

  test('needs all of its facts, each in any of its values', () => {
    expect(holds({ a: ['1', '2'], b: 'yes' }, '2', 'yes')).toBe(true)
    expect(holds({ a: ['1', '2'], b: 'yes' }, '3', 'yes')).toBe(false)
    expect(holds({ a: ['1', '2'], b: 'yes' }, '2', 'no')).toBe(false)
  })

  test('in a list needs any one; after "every" needs each', () => {
    expect(holds([{ a: '1' }, { b: 'yes' }], '3', 'yes')).toBe(true)
    expect(holds([{ a: '1' }, { b: 'yes' }], '3', 'no')).toBe(false)
    expect(holds({ every: [{ a: '1' }, [{ b: 'yes' }, { b: 'no' }]] }, '1', 'no')).toBe(true)
    expect(holds({ every: [{ a: '1' }, { b: 'yes' }] }, '1', 'no')).toBe(false)
  })
})

