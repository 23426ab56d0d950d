import { expect, describe, test } from 'vitest'
import { file, isThere } from './support/house/source'

const { text } = file('docs/clinical-safety.md')
const hazards = text.split(/^### /m).slice(1).map((part) => ({ id: part.split(' ')[0] ?? '', part }))
const named = [...text.matchAll(/^- `(tests\/[\w./-]+)`: (.+)$/gm)].map(([, path = '', title = '']) => ({ path, title }))

/** Whether this file has a test, or a chapter of tests, of exactly this title. */
const has = (path: string, title: string) =>
  isThere(path) && ['\'', '"', '`'].some((quote) => new RegExp(`\\(\\s*${escaped(quote + title + quote)}`).test(file(path).text))
const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

describe('the clinical safety page', () => {
  test('speaks of every hazard of the specification, once and in order', () => {
    expect(hazards.map(({ id }) => id)).toEqual(Array.from({ length: 25 }, (_, n) => `HZ${n + 1}`))
  })

  test('names a test for each, or says that it is not controlled', () => {
    expect(hazards.filter(({ part }) => !/^- `tests\//m.test(part)).map(({ id }) => id)).toEqual([])
    const uncontrolled = hazards.filter(({ part }) => part.includes('**Not controlled in this version.**')).map(({ id }) => id)
    expect(uncontrolled.filter((id) => !text.includes(`**Not controlled in this version: ${id}`))).toEqual([])
  })

  test('names only tests that exist', () => {
    expect(named.length).toBeGreaterThan(70)
    expect(named.filter(({ path, title }) => !has(path, title))).toEqual([])
  })

  test('would be seen to name one that does not', () => {
    expect(has('tests/lib/me.test.ts', 'the clock acts under its own name, for one practice, at the moment it is given')).toBe(true)
    expect(has('tests/lib/me.test.ts', 'the clock acts')).toBe(false)
    expect(has('tests/lib/nobody.test.ts', 'the clock acts')).toBe(false)
  })

  test('says that nobody has signed it', () => expect(text).toMatch(/^# Clinical safety\n\n\*\*Not signed\. Not for clinical use\.\*\*/))
})
