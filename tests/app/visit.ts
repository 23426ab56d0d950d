// A browser without a browser: the cookies and heads a request brings, over a database of this test file's own.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freshId } from '#db/ids'
import type { Role } from '#lib/me'
import { inGoodStanding } from '../support/standing'

// What next.config.js asks for.
process.env.__NEXT_EXPERIMENTAL_AUTH_INTERRUPTS = 'true'

export const folder = mkdtempSync(join(tmpdir(), 'best-fit-app-'))
process.env.DATABASE_URL = `file:${join(folder, 'best-fit.db')}`
process.env.BEST_FIT_KEY = Buffer.from(Array.from({ length: 32 }, (_, at) => (at * 37 + 11) % 251)).toString('base64')

const jar = new Map<string, string>()
let heads: Record<string, string> = {}

/** What `next/headers` is in these tests. */
export const nextHeaders = {
  cookies: async () => ({
    get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
    set: (name: string, value: string) => void jar.set(name, value),
  }),
  headers: async () => new Headers(heads),
}

/** The cookies of the one browser there is. */
export const cookies = jar

/** The next request goes to this path. */
export const goTo = (path: string) => {
  heads = { 'x-best-fit-path': path, 'x-best-fit-request': freshId(), 'x-best-fit-origin': 'http://localhost:3000' }
}

/** Where a page or an action ended: the address it redirects to, or the status it stops with. */
export const endOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work
    return 'did not end'
  } catch (thrown) {
    const [kind = '', how, to] = String((thrown as { digest?: string }).digest ?? '').split(';')
    if (kind === 'NEXT_REDIRECT') return to ?? ''
    if (kind === 'NEXT_HTTP_ERROR_FALLBACK') return how ?? ''
    throw thrown
  }
}

export const password = 'three wet ducks'

/** A practice of this test's own with one person in it, and what they sign in with. */
export const aPerson = async (role: Role = 'ot', name = 'Priya Shah') => {
  const [{ addPerson }, { addPractice }, { hashPassword }, { theClock }] = await Promise.all([
    import('#db/people'), import('#db/practices'), import('../../app/_server/passwords'), import('#lib/me'),
  ])
  const [practice, id] = [freshId(), freshId()]
  await addPractice(practice, { name: 'Quillbrook Surgery', ods: null, pcn: 'Quill', phone: '01632 960123' }, Date.now())
  const email = `${id}@quillbrook.example`
  await addPerson(theClock(practice, Date.now()), { id, email, name, password: await hashPassword(password), role, job: 'OT' })
  if (role === 'ot') await (await import('#db/standings')).saveStanding(theClock(practice, Date.now()), { staff: id, standing: inGoodStanding(Date.now()), version: 0 })
  return { id, practice, email, name, me: { staff: id, name, job: 'OT', role, practice, at: Date.now(), request: freshId(), standing: 'good' as const } }
}

/** A form as a browser sends it. */
export const sent = (typed: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(typed)) form.append(name, value)
  return form
}
