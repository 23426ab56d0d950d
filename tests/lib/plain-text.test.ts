import { describe, expect, test } from 'vitest'
import { plainText, readable } from '#lib/plain-text'
import { hostile } from '../support/hostile'

test.each(hostile)('$name: $words', ({ text, words }) => {
  const plain = plainText(text, 400)
  if (words === 'blank') expect(plain).toEqual({ text: '' })
  else expect('text' in plain).toBe(words === 'kept')
})

describe('plain text', () => {
  test('is written one way: composed, trimmed, line ends alike', () => {
    expect(plainText('  Zoe\u0308 \r\n  May\t', 50)).toEqual({ text: 'Zoë May' })
    expect(plainText('12 Quill Lane\r\nLondon\rN19 3AB\n', 50, true)).toEqual({ text: '12 Quill Lane\nLondon\nN19 3AB' })
  })

  test('counts characters as people do not bytes, after composing them', () => {
    expect(plainText('👍'.repeat(5), 5)).toEqual({ text: '👍'.repeat(5) })
    expect(plainText('e\u0301'.repeat(5), 5)).toEqual({ text: 'é'.repeat(5) })
    expect(plainText('👍'.repeat(6), 5)).toEqual({ fault: 'long' })
  })

  test('keeps the joiners of a family, and loses breaks nobody sees', () => {
    expect(plainText('👩‍👧 soft\u00ad and z\u200bero', 50)).toEqual({ text: '👩‍👧 soft and zero' })
  })

  test('names what is wrong with it', () => {
    expect(plainText('a\u0000', 50)).toEqual({ fault: 'control' })
    expect(plainText('a\udc00', 50)).toEqual({ fault: 'surrogate' })
    expect(plainText('a\u202e', 50)).toEqual({ fault: 'direction' })
    expect(plainText('\u3164', 50)).toEqual({ fault: 'invisible' })
  })
})

test('whatever was typed can be read for a search, and nothing hides in it', () => {
  for (const { text } of hostile) expect(readable(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/)
  expect(readable('off\u200b le\u0007gs')).toBe('off legs')
  expect(readable('x'.repeat(10_000_000)).length).toBe(100_000)
})
