import { beforeAll, expect, test, vi } from 'vitest'
import { freshId } from '#db/ids'
import { aPerson, cookies, goTo } from './visit'

vi.mock('next/headers', async () => (await import('./visit')).nextHeaders)
const { openSession } = await import('#db/sessions')
const typing = await import('../../app/refer/[draft]/typing/route')
const switchPractice = await import('../../app/switch-practice/route')

beforeAll(async () => {
  await (await import('#db/migrate')).migrate()
  const { id, practice } = await aPerson('clinician')
  cookies.set('best-fit', (await openSession(id, practice, Date.now())) ?? '')
  goTo('/refer')
})

const notForms = [['text/plain', 'born=1944'], ['application/json', '{}'], ['', '']] as const
const request = (type: string, body: string) => new Request('http://localhost:3000/', { method: 'POST', body, headers: type ? { 'content-type': type } : {} })

test.each(notForms)('what is typed comes as a form: %s is the sender’s fault', async (type, body) => {
  const answer = await typing.POST(request(type, body), { params: Promise.resolve({ draft: freshId() }) })
  expect(answer.status).toBe(400)
})

test.each(notForms)('no practice is named without a form: %s changes nothing', async (type, body) => {
  const before = cookies.get('best-fit')
  const answer = await switchPractice.POST(request(type, body))
  expect([answer.status, answer.headers.get('location'), answer.headers.get('set-cookie')]).toEqual([303, '/sign-in', null])
  expect(cookies.get('best-fit')).toBe(before)
})
