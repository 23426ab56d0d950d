import { describe, expect, test } from 'vitest'
import { phone, showPhone } from '#lib/phone'
import { postcode, showPostcode } from '#lib/postcode'
import { readReference, referenceFrom } from '#lib/reference'

describe('a phone number', () => {
  test.each([
    ['01632960417', '01632 960 417'], ['01632 960 417', '01632 960 417'], ['+44 1632 960417', '01632 960 417'], ['0044 1632 960417', '01632 960 417'],
    ['+44 (0)1632 960417', '01632 960 417'], ['07700 900123', '07700 900 123'], ['020 7946 0123', '020 7946 0123'], ['(0117) 496-0123', '0117 496 0123'],
    ['0161 496 0123', '0161 496 0123'], ['0800 123 4567', '0800 123 4567'],
  ])('“%s” is read and shown as “%s”', (typed, shown) => {
    expect(phone(typed)).toEqual({ state: 'valid', digits: shown.replace(/ /g, '') })
    expect(showPhone(typed)).toBe(shown)
  })

  test.each(['999', '12345', 'ask her son', '0000 000 0000', '+33 1 23 45 67 89', '07700 900123 or 01632 960417'])('“%s” is odd, and kept as typed', (typed) => {
    expect(phone(typed)).toEqual({ state: 'odd', typed })
    expect(showPhone(typed)).toBe(typed)
  })

  test('may be absent', () => {
    expect(phone('  ')).toEqual({ state: 'absent' })
    expect(showPhone('')).toBe('')
  })
})

describe('a postcode', () => {
  test.each([['n19 3ab', 'N19 3AB'], ['EC1A1BB', 'EC1A 1BB'], [' w1a 0 ax ', 'W1A 0AX'], ['m11ae', 'M1 1AE'], ['gir 0aa', 'GIR 0AA']])('“%s” is %s', (typed, shown) => {
    expect(postcode(typed)).toEqual({ state: 'valid', postcode: shown })
    expect(showPostcode(typed)).toBe(shown)
  })

  test.each(['N19', 'no fixed abode', '12345', 'N19 3A', 'Ｎ19 3AB'])('“%s” is odd, and kept as typed', (typed) => {
    expect(postcode(typed)).toEqual({ state: 'odd', typed })
    expect(showPostcode(typed)).toBe(typed)
  })

  test('may be absent', () => {
    expect(postcode(' ')).toEqual({ state: 'absent' })
    expect(showPostcode('')).toBe('')
  })
})

describe('a reference', () => {
  test('is made of random bytes, in letters and digits nobody mistakes', () => {
    expect(referenceFrom(Uint8Array.of(4, 26, 7, 19))).toBe('BF-4T7K')
    const every = Array.from({ length: 256 }, (_, byte) => referenceFrom(Uint8Array.of(byte, byte, byte, byte)))
    expect(new Set(every).size).toBe(32)
    for (const reference of every) expect(reference).toMatch(/^BF-[0-9A-HJKMNP-TV-Z]{4}$/)
    for (const reference of every) expect(readReference(reference)).toBe(reference)
  })

  test.each([['bf 4t7k', 'BF-4T7K'], ['4T7K', 'BF-4T7K'], ['BF4T7K', 'BF-4T7K'], [' bf-o1il ', 'BF-0111'], ['bf4t', 'BF-BF4T'], ['bf jane', 'BF-JANE']])('“%s” is %s', (typed, reference) => {
    expect(readReference(typed)).toBe(reference)
  })

  test.each(['', 'BF-', '4T7', 'Mrs Ade', 'Jane', '900 000 0009', '4T7U', 'BF-4T7K9'])('“%s” is none', (typed) => {
    expect(readReference(typed)).toBeUndefined()
  })
})
