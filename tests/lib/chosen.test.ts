import { expect, test } from 'vitest'
import { handedWords, readIds, tickedIn, writeIds } from '#lib/chosen'

test('those ticked are read once each, at most a page of them, and go through an address', () => {
  expect(tickedIn({ chosen: ['a', 'b', 'a'] })).toEqual(['a', 'b'])
  expect(tickedIn({ chosen: 'a' })).toEqual(['a'])
  expect(tickedIn({})).toEqual([])
  expect(tickedIn({ chosen: Array.from({ length: 40 }, (_, n) => String(n)) })).toHaveLength(25)
  expect(readIds(writeIds(['a-1', 'b-2']))).toEqual(['a-1', 'b-2'])
  for (const word of [undefined, '', ['a', 'b'], '_']) expect(readIds(word)).toEqual([])
})

test('what came of it is said, also of those that stayed', () => {
  expect(handedWords({})).toBeNull()
  expect(handedWords({ handed: 'many' })).toBeNull()
  expect(handedWords({ handed: '1', left: '0' })).toBe('1 referral is handed over.')
  expect(handedWords({ handed: '3', left: '1' })).toMatch(/^3 referrals are handed over\. One could not be/)
})
