import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { goTo } from './visit'

vi.mock('next/headers', async () => (await import('./visit')).nextHeaders)
const clock = await import('../../app/api/clock/route')
const health = await import('../../app/api/health/route')

beforeAll(() => goTo('/api/clock'))
afterEach(() => void delete process.env.BEST_FIT_INSIDE)
const knock = (secret?: string) =>
  clock.POST(new Request('http://localhost/api/clock', { method: 'POST', headers: secret === undefined ? {} : { 'x-best-fit-inside': secret } }))

test('health is 503 until the database has its tables, and then 200, and says nothing else', async () => {
  expect((await health.GET()).status).toBe(503)
  await (await import('#db/migrate')).migrate()
  const answer = await health.GET()
  expect([answer.status, await answer.json()]).toEqual([200, { status: 'ok' }])
})

test('the clock is not there for anybody but the guard', async () => {
  expect((await knock('')).status).toBe(404)
  expect((await knock()).status).toBe(404)
  process.env.BEST_FIT_INSIDE = 'secret'
  expect((await knock()).status).toBe(404)
  expect((await knock('guessed')).status).toBe(404)
})

test('the guard’s knock has the chores done', async () => {
  process.env.BEST_FIT_INSIDE = 'secret'
  const answer = await knock('secret')
  expect([answer.status, await answer.json()]).toEqual([200, { done: expect.any(Number) }])
})
