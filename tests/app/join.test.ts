import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { aPerson, cookies, goTo, password } from './visit'

vi.mock('next/headers', async () => (await import('./visit')).nextHeaders)
const { invitationOf, join } = await import('../../app/_server/join')
const { welcomeFrom } = await import('../../app/welcome/asks')
const { firstLink, refuseBadDirectory } = await import('../../app/_server/commands/begin')
const { nobody } = await import('../../app/_server/session')
const { signInAs } = await import('../../app/_server/sign-in')
const { invite } = await import('#db/invitations')
const { membersOf, practicesOf } = await import('#db/people')
const { allPractices } = await import('#db/practices')
const { listServices } = await import('#db/services')
const { theClock } = await import('#lib/me')

beforeAll(async () => {
  await (await import('#db/migrate')).migrate()
})
beforeEach(() => {
  cookies.clear()
  goTo('/welcome')
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-23T08:00:00Z') })
})
const hour = 60 * 60_000
const wait = (ms: number) => vi.setSystemTime(Date.now() + ms)
const tom = { email: 'tom.reyes@quillbrook.example', name: 'Tom Reyes', role: 'ot', job: 'OT' } as const

describe('the first start', () => {
  const wordIn = (link: string | undefined) => new URL(link ?? '').searchParams.get('invitation') ?? ''

  test('prints a link that works once, within an hour, and makes the manager', async () => {
    const late = wordIn(await firstLink('http://localhost:3000', Date.now()))
    wait(hour + 1)
    expect(await invitationOf(late, Date.now())).toBeUndefined()
    const word = wordIn(await firstLink('http://localhost:3000', Date.now()))
    const typed = { word, name: 'Leo Marsh', email: 'Leo@Quillbrook.example', password, practiceName: 'Quillbrook Surgery', practicePhone: '01632 960123', pcn: 'Quill' }
    const { answers, problems } = await welcomeFrom(typed, await nobody())
    expect(problems).toEqual([])
    await join(answers, await nobody())
    expect(await allPractices()).toMatchObject([{ name: 'Quillbrook Surgery', phone: '01632 960123', pcn: 'Quill' }])
    expect(await signInAs({ email: 'leo@quillbrook.example', password }, await nobody())).toBeDefined()
    await expect(join(answers, await nobody())).rejects.toMatchObject({ code: 'no-invitation' })
  })

  test('leaves nobody without a number to ring in a danger', async () => {
    await expect(refuseBadDirectory(Date.now())).resolves.toBeUndefined()
    const [practice] = await allPractices()
    const all = await listServices(theClock(practice?.id ?? '', Date.now()))
    expect(all.find(({ kind }) => kind === 'DUTY_GP')).toMatchObject({ phone: '01632 960123' })
    await aPerson('manager')
    await expect(refuseBadDirectory(Date.now())).rejects.toThrow('AMBULANCE_999: no phone number')
  })

  test('is over once somebody works here', async () => {
    expect(await firstLink('http://localhost:3000', Date.now())).toBeUndefined()
  })

  test('cannot be guessed', async () => {
    for (const guess of ['', 'a', 'x'.repeat(43), '%', '\0']) expect(await invitationOf(guess, Date.now())).toBeUndefined()
  })
})

describe('an invitation', () => {
  test('makes somebody a member in the role the manager chose, whatever their form says', async () => {
    const leo = await aPerson('manager', 'Leo Marsh')
    const word = await invite(leo.me, tom)
    const { answers } = await welcomeFrom({ word, name: 'Tom Reyes', password, role: 'manager', practiceName: 'Mine', email: 'other@x.example' }, await nobody())
    await join(answers, await nobody())
    expect(await membersOf(leo.me)).toContainEqual(expect.objectContaining({ email: tom.email, role: 'ot', job: 'OT' }))
    expect(await signInAs({ email: tom.email, password }, await nobody())).toBeDefined()
  })

  test('works once, within 24 hours, and says nothing of why it does not', async () => {
    const leo = await aPerson('manager', 'Leo Marsh')
    const [used, old] = [await invite(leo.me, { ...tom, email: 'a@quillbrook.example' }), await invite(leo.me, { ...tom, email: 'b@quillbrook.example' })]
    await join({ word: used, name: 'Tom', password }, await nobody())
    wait(24 * hour)
    for (const word of [used, old, `${old}x`, '']) {
      expect(await invitationOf(word, Date.now())).toBeUndefined()
      await expect(join({ word, name: 'Tom', password }, await nobody())).rejects.toMatchObject({ code: 'no-invitation' })
    }
  })

  test('to somebody with an account adds a practice, and leaves their name and password alone', async () => {
    const [priya, leo] = [await aPerson('ot'), await aPerson('manager', 'Leo Marsh')]
    const word = await invite(leo.me, { email: priya.email, name: 'Somebody Else', role: 'supervisor', job: 'Supervisor' })
    expect(await invitationOf(word, Date.now())).toMatchObject({ who: 'known' })
    const { answers } = await welcomeFrom({ word, name: 'Somebody Else', password: 'another long password' }, await nobody())
    await join(answers, await nobody())
    expect((await practicesOf(priya.id)).map(({ role }) => role).sort()).toEqual(['ot', 'supervisor'])
    expect(await signInAs({ email: priya.email, password: 'another long password' }, await nobody())).toBeUndefined()
    expect(await signInAs({ email: priya.email, password }, await nobody())).toBeDefined()
  })

  test('asks for a name and a password worth having', async () => {
    const leo = await aPerson('manager', 'Leo Marsh')
    const word = await invite(leo.me, { ...tom, email: 'c@quillbrook.example' })
    const { problems } = await welcomeFrom({ word, name: '', password: 'tom reyes ot' }, await nobody())
    expect(problems.map(({ field }) => field)).toEqual(['name'])
    expect((await welcomeFrom({ word, name: 'Tom Reyes', password: 'quillbrook surgery' }, await nobody())).problems).toMatchObject([{ field: 'password' }])
  })
})
