import { describe, expect, test } from 'vitest'
import { many, one, typedDay, typedFrom, typedFromDay, type Typed } from '#lib/typed'

function form(...pairs: [string, string | Blob][]): FormData {
  const made = new FormData()
  for (const [field, value] of pairs) {
    if (typeof value === 'string') made.append(field, value)
    else made.append(field, value)
  }
  return made
}

describe('what a form sent', () => {
  test('is one text a field, and a list where a field came twice', () => {
    expect(typedFrom(form(['words', ' a '], ['gate', 'G1'], ['gate', 'G2'], ['blank', '']))).toEqual({ words: ' a ', gate: ['G1', 'G2'], blank: '' })
  })

  test('leaves out what the framework adds', () => {
    expect(typedFrom(form(['$ACTION_ID_1', ''], ['words', 'a']))).toEqual({ words: 'a' })
  })

  test('takes a file for no answer at all', () => {
    const typed = typedFrom(form(['words', new Blob(['x'])], ['gate', 'G1'], ['gate', new Blob(['x'])]))
    expect(typed).toEqual({ words: [], gate: ['G1'] })
    expect(one(typed, 'words')).toBeNull()
  })

  test('is read in one pass, however many fields there are', () => {
    const many = form(...Array.from({ length: 20_000 }, (_, at): [string, string] => [at.toString(36), '']))
    const began = performance.now()
    expect(Object.keys(typedFrom(many))).toHaveLength(20_000)
    expect(performance.now() - began).toBeLessThan(1_000)
  })

  test('cannot reach what every object inherits', () => {
    const typed = typedFrom(form(['__proto__', 'x']))
    expect(Object.getPrototypeOf(typed)).toBe(Object.prototype)
    expect(one({}, 'constructor')).toBeUndefined()
    expect(one({}, '__proto__')).toBeUndefined()
    expect(many({}, 'toString')).toEqual([])
  })
})

test('one text is one, none, or not one', () => {
  const typed: Typed = { a: ' x ', b: ' ', c: ['x'], d: [] }
  expect(['a', 'b', 'c', 'd', 'e'].map((field) => one(typed, field))).toEqual([' x ', undefined, null, null, undefined])
})

test('a list leaves out blanks and refuses what no form has', () => {
  const typed = { a: 'x', b: ['x', '', 'y'], c: [1], d: new Array<string>(101).fill('x') } as unknown as Typed
  expect(['a', 'b', 'c', 'd', 'e'].map((field) => many(typed, field))).toEqual([['x'], ['x', 'y'], null, null, []])
})

describe('a typed day', () => {
  const typed = (day: string, month: string, year: string): Typed => ({ 'on[day]': day, 'on[month]': month, 'on[year]': year })

  test('is the day its parts make, or the parts as typed', () => {
    expect(typedDay(typed(' 1', '2 ', '2026'), 'on')).toBe('2026-02-01')
    expect(typedDay(typed('31', '2', '2026'), 'on')).toBe('31 2 2026')
    expect(typedDay(typed('', '', ''), 'on')).toBeUndefined()
    expect(typedDay({ ...typed('1', '2', '2026'), 'on[day]': ['1', '2'] }, 'on')).toBeNull()
    expect(typedDay({ on: '2026-02-01' }, 'on')).toBe('2026-02-01')
  })

  test.each([['Jan', 1], ['february', 2], ['SEPT', 9], ['dec', 12]])('may name its month: %s', (month, number) => {
    expect(typedDay(typed('1', month, '2026'), 'on')).toBe(`2026-${String(number).padStart(2, '0')}-01`)
  })

  test('goes back into its three boxes', () => {
    expect(typedFromDay('on', '2026-02-01')).toEqual(typed('1', '2', '2026'))
  })
})
