import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { codeOf, log, logTo, quietConsole, whereOf } from '../../app/_server/guard/log.js'

let lines: string[] = []
const kept = { ...console }
beforeEach(() => {
  lines = []
  logTo({ write: (text) => lines.push(text) })
})
afterAll(() => {
  logTo(process.stdout)
  Object.assign(console, kept)
})
const logged = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>)

const secrets = ['Joan Mercer', 'MERCER', 'SMITH', 'EVANS', 'joan mercer', '/mercer1943', '943 476 5919', '9434765919', '1943-09-21', 'priya.shah@quillbrook.example', '07700 900461', 'ZZ99 3VZ', 'fell twice\nlast week']

describe('the log', () => {
  test('keeps ids, codes, doors and figures', () => {
    log({ what: 'action failed', code: 'SQLITE_BUSY', door: '/referrals/[id] makeMove', status: 503, ms: 12, staff: '01890000-0000-7000-8000-000000000000' })
    expect(logged()).toEqual([{ at: expect.any(String), what: 'action failed', code: 'SQLITE_BUSY', door: '/referrals/[id] makeMove', status: 503, ms: 12, staff: '01890000-0000-7000-8000-000000000000' }])
  })

  test('leaves out what is not a listed field', () => {
    log({ what: 'failed', name: 'Joan Mercer', words: 'x', body: {} } as never)
    expect(Object.keys(logged()[0] ?? {})).toEqual(['at', 'what'])
  })

  test('cannot be made to hold a person, whichever field is tried', () => {
    const fields = ['what', 'code', 'door', 'kind', 'where', 'status', 'ms', 'request', 'staff', 'practice', 'subject', 'name'] as const
    for (const field of fields) for (const text of secrets) log({ what: 'failed', [field]: text })
    for (const text of secrets) expect([text, lines.join('').includes(text.split('\n')[0] ?? '')]).toEqual([text, false])
  })

  test('is one line of JSON whatever comes in', () => {
    log({ what: 'failed', where: 'a\nb', door: '/x\r\n{"what":"forged"}' })
    expect(lines.join('').split('\n').length).toBe(2)
  })
})

describe('a fault', () => {
  const fault = (text: string, more: object = {}) => Object.assign(new Error(text), more)

  test('is told by its code, never by its words', () => {
    expect(codeOf(fault('x', { code: 'SQLITE_FULL' }))).toBe('SQLITE_FULL')
    expect(codeOf(fault('x', { code: '40P01' }))).toBe('40P01')
    expect(codeOf(fault('x', { cause: fault('y', { code: 'ECONNREFUSED' }) }))).toBe('ECONNREFUSED')
    expect(codeOf(new TypeError('x'))).toBe('TypeError')
    expect(codeOf(fault('x', { name: 'Joan', code: 'Joan Mercer' }))).toBe('Error')
    expect(codeOf('Joan Mercer')).toBe('NOT_AN_ERROR')
  })

  test('is told by where it was thrown, without the words a stack begins with', () => {
    const where = whereOf(new Error('Joan Mercer at 943 476 5919\n    at Joan (x:1:1)'.split('\n')[0]))
    expect(where).toMatch(/log\.test\.ts:\d+:\d+$/)
  })

  test('that a library prints reaches the log as its code alone', () => {
    quietConsole()
    for (const text of secrets) {
      console.error(new Error(text))
      console.error(text)
      console.warn('failed', new Error(text), { text })
      console.log(text)
    }
    Object.assign(console, kept)
    expect(lines.length).toBe(secrets.length * 3)
    for (const text of secrets) expect(lines.join('')).not.toContain(text)
  })
})
