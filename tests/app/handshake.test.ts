import { expect, test, vi } from 'vitest'

vi.mock('next/headers', () => ({ cookies: () => undefined, headers: () => undefined }))
process.env.BEST_FIT_KEY = Buffer.from(Array.from({ length: 32 }, (_, i) => (i * 37) % 251)).toString('base64')
const { handshake } = await import('../../app/_server/handshake')

const typed = { email: 'priya.shah@quillbrook.example', password: 'three wet ducks' }
const priya = { id: 'priya' }

test('a person who is known gets the id of the row that was opened for them, bare', async () => {
  expect(await handshake(typed, async () => priya, async (user) => `row-of-${user.id}`)).toBe('row-of-priya')
})

test('what was typed reaches the check unchanged', async () => {
  const seen = vi.fn(async () => null)
  await handshake(typed, seen, async () => 'row')
  expect(seen).toHaveBeenCalledWith(expect.objectContaining(typed))
})

test('nobody known gets nothing, and no row is opened', async () => {
  const open = vi.fn(async () => 'row')
  expect(await handshake(typed, async () => null, open)).toBeUndefined()
  expect(open).not.toHaveBeenCalled()
})

test('a fault while checking is a fault, not a wrong password', async () => {
  const fault = new Error('database is away')
  await expect(handshake(typed, async () => Promise.reject(fault), async () => 'row')).rejects.toBe(fault)
})
