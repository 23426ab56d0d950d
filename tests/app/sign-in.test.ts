import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { aPerson, cookies, folder, goTo, password } from './visit'

vi.mock('next/headers', async () => (await import('./visit')).nextHeaders)
const { signInAs } = await import('../../app/_server/sign-in')
const { nobody } = await import('../../app/_server/session')
const { endSession, readSession, switchPractice } = await import('#db/sessions')
const { addPerson, endMember, membersOf } = await import('#db/people')

type Person = Awaited<ReturnType<typeof aPerson>>
const minute = 60_000
beforeAll(async () => {
  await (await import('#db/migrate')).migrate()
})
beforeEach(() => {
  cookies.clear()
  goTo('/sign-in')
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-23T08:00:00Z') })
})
const later = (ms: number) => vi.setSystemTime(Date.now() + ms)
const trying = async (email: string, typed = password) => Boolean(await signInAs({ email, password: typed }, await nobody()))
const wrongly = async ({ email }: Person, times: number) => {
  for (let time = 0; time < times; time += 1) expect(await trying(email, 'not my password')).toBe(false)
}

describe('signing in', () => {
  test('opens a session and leaves its id, which means nothing, in a cookie', async () => {
    const priya = await aPerson()
    expect(await trying(`  ${priya.email.toUpperCase()} `)).toBe(true)
    const id = cookies.get('best-fit') ?? ''
    expect(id).toMatch(/^[\w-]{43}$/)
    expect(await readSession(id)).toMatchObject({ staff: priya.id, practice: priya.practice, role: 'ot' })
  })

  test('leaves nothing in the database that could be used as a cookie', async () => {
    await trying((await aPerson()).email)
    const kept = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1')).join('')
    expect(kept).not.toContain(cookies.get('best-fit'))
    expect(kept).not.toContain(password)
  })

  test('makes a new id each time, and never takes one it is shown', async () => {
    const { email } = await aPerson()
    cookies.set('best-fit', 'chosen-by-somebody-else')
    await trying(email)
    const first = cookies.get('best-fit')
    await trying(email)
    expect(new Set(['chosen-by-somebody-else', first, cookies.get('best-fit')]).size).toBe(3)
  })

  test('leads back to the practice one was in when the session ended by itself, and to the first after signing out', async () => {
    const [priya, there] = [await aPerson(), await aPerson()]
    await addPerson(there.me, { id: priya.id, email: priya.email, name: priya.name, password: '', role: 'ot', job: 'OT' })
    const where = async () => (await readSession(cookies.get('best-fit') ?? ''))?.practice
    await trying(priya.email)
    const first = await where()
    const other = first === priya.practice ? there.practice : priya.practice
    const moved = (await switchPractice(cookies.get('best-fit') ?? '', other, Date.now())) ?? ''
    later(16 * minute)
    await trying(priya.email)
    expect(await where()).toBe(other)
    for (const id of [moved, cookies.get('best-fit') ?? '']) await endSession(id, Date.now())
    await trying(priya.email)
    expect(await where()).toBe(first)
  })

  test('answers no to a wrong password, an unknown address and somebody who has left alike', async () => {
    const [priya, tom] = [await aPerson(), await aPerson()]
    const [{ version = 0 } = {}] = await membersOf(tom.me)
    await endMember(tom.me, tom.id, version)
    expect([await trying(priya.email, 'wrong wrong wrong'), await trying('nobody@quillbrook.example'), await trying(tom.email)]).toEqual([false, false, false])
    expect(cookies.size).toBe(0)
  })

  test('takes as long for an unknown address as for a wrong password', async () => {
    const { email } = await aPerson()
    const time = async (address: string) => {
      const from = performance.now()
      await trying(address, 'wrong wrong wrong')
      return performance.now() - from
    }
    await time(email)
    const median = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
    const [wrong, unknown]: [number[], number[]] = [[], []]
    for (let time_ = 0; time_ < 4; time_ += 1) {
      wrong.push(await time(email))
      unknown.push(await time(`nobody-${time_}@quillbrook.example`))
    }
    expect(Math.abs(median(wrong) - median(unknown))).toBeLessThan(median(wrong))
  })
})

describe('guessing', () => {
  test('is shut out for a minute after five wrong passwords, even with the right one', async () => {
    const priya = await aPerson()
    await wrongly(priya, 5)
    expect(await trying(priya.email)).toBe(false)
    later(minute + 1)
    expect(await trying(priya.email)).toBe(true)
  })

  test('begins again at nought after the right password', async () => {
    const priya = await aPerson()
    await wrongly(priya, 4)
    expect(await trying(priya.email)).toBe(true)
    cookies.clear()
    await wrongly(priya, 4)
    expect(await trying(priya.email)).toBe(true)
  })

  test('by strangers does not shut out the browser its owner signed in with before', async () => {
    const priya = await aPerson()
    await trying(priya.email)
    const hers = cookies.get('best-fit-device') ?? ''
    cookies.clear()
    await wrongly(priya, 5)
    expect(await trying(priya.email)).toBe(false)
    cookies.set('best-fit-device', hers)
    expect(await trying(priya.email)).toBe(true)
  })

  test('in that browser is counted too', async () => {
    const priya = await aPerson()
    await trying(priya.email)
    await wrongly(priya, 10)
    expect(await trying(priya.email)).toBe(false)
  })

  test('is not helped by another person’s browser, or a made-up one', async () => {
    const [priya, tom] = [await aPerson(), await aPerson()]
    await trying(tom.email)
    await wrongly(priya, 5)
    expect(await trying(priya.email)).toBe(false)
    cookies.set('best-fit-device', 'made-up.signature')
    expect(await trying(priya.email)).toBe(false)
  })

  test('all at once gets no further than one after the other', async () => {
    const priya = await aPerson()
    await Promise.all(Array.from({ length: 30 }, () => trying(priya.email, 'not my password')))
    const { counted } = await import('#db/counters')
    expect((await counted(`account ${priya.email}`)).count).toBeGreaterThanOrEqual(5)
    expect(await trying(priya.email)).toBe(false)
  })
})
