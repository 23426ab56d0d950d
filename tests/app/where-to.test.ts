import { expect, test, vi } from 'vitest'
import { mayEnter } from '#lib/doors'
import { roles } from '#lib/me'

vi.mock('next/headers', async () => (await import('./visit')).nextHeaders)
const { ours, startOf } = await import('../../app/_server/enter')

test('after signing in one goes on only to a page of ours', () => {
  for (const good of ['/queue', '/queue?band=soon&after=a.b', '/refer/01890000-0000-7000-8000-000000000000']) expect(ours(good)).toBe(good)
  for (const bad of ['//evil.example', 'https://evil.example', '/\\evil.example', '/sign-in?to=/a', '/sign-out', '', undefined, ['/a'], '/a\r\nb', 'javascript:1', '/a#<b>']) expect([bad, ours(bad)]).toEqual([bad, '/'])
})

test('where one’s work begins is a page one may open', async () => {
  for (const role of roles) expect([role, mayEnter(role, startOf(role))]).toEqual([role, true])
  expect(startOf('ot', '/refer')).toBe('/refer')
})
