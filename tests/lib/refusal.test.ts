import { expect, test, vi } from 'vitest'
import * as own from '#lib/refusal'

// A production build gives pages and routes copies of their own of each module; whichever opens the database throws for all.
test('a loser of a race is known whichever copy of the module says so', async () => {
  vi.resetModules()
  const copy = await import('#lib/refusal')
  expect(copy.Stale).not.toBe(own.Stale)
  expect(new copy.Stale('a referral')).toBeInstanceOf(own.Stale)
  expect(new own.Stale('a referral')).toBeInstanceOf(copy.Stale)
})

test.each([new Error('stale'), new own.Refusal('not-open', 'Not open'), { name: 'other' }, 'Stale', null, undefined])('%s is not taken for one', (thrown) => {
  expect(thrown instanceof own.Stale).toBe(false)
})
