import { expect, test } from 'vitest'
import { theClock } from '#lib/me'

test('the clock acts under its own name, for one practice, at the moment it is given', () => {
  expect(theClock('quillbrook', 5)).toMatchObject({ name: 'Best Fit', role: 'clock', practice: 'quillbrook', at: 5 })
})
