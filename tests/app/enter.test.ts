import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { londonDay } from '#lib/day'
import type { Role } from '#lib/me'
import { aPerson, cookies, endOf, goTo } from './visit'

vi.mock('next/headers', async () => (await import('./visit')).nextHeaders)
const { enter, peek } = await import('../../app/_server/enter')
const { isOver } = await import('../../app/_server/session')
const { endSession, openSession, readSession, switchPractice } = await import('#db/sessions')
const { addPerson, changeMember, endMember, membersOf } = await import('#db/people')
const { saveStanding } = await import('#db/standings')

const minute = 60_000
beforeAll(async () => {
  await (await import('#db/migrate')).migrate()
})
beforeEach(() => {
  cookies.clear()
  goTo('/queue?band=soon')
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-23T08:00:00Z') })
})
const wait = (ms: number) => vi.setSystemTime(Date.now() + ms)

/** Somebody who has just signed in. */
const signedIn = async (role: Role = 'ot') => {
  const person = await aPerson(role)
  const id = (await openSession(person.id, person.practice, Date.now())) ?? ''
  cookies.set('best-fit', id)
  return { ...person, session: id }
}

describe('a door', () => {
  test('opens for a role it is for, and says who came through', async () => {
    const { id, practice } = await signedIn('ot')
    expect(await enter('/queue')).toMatchObject({ staff: id, practice, role: 'ot', name: 'Priya Shah', at: Date.now(), request: expect.any(String) })
  })

  test('HZ24: brings an OT’s standing as it is at this request, and nobody else’s', async () => {
    const { id, practice, me } = await signedIn('ot')
    expect(await enter('/queue')).toMatchObject({ standing: 'good' })
    await saveStanding(me, { staff: id, standing: { hcpc: 'OT1', found: 'registered', checkedOn: londonDay(Date.now()), renewBy: '2020-01-01' }, version: 1 })
    expect(await enter('/queue')).toMatchObject({ standing: 'ended', practice })
    await signedIn('clinician')
    expect(await enter('/queue')).not.toHaveProperty('standing')
  })

  test('sends whoever is not signed in to sign in, and back here', async () => {
    expect(await endOf(enter('/queue'))).toBe('/sign-in?to=%2Fqueue%3Fband%3Dsoon')
    cookies.set('best-fit', 'x'.repeat(43))
    expect(await endOf(enter('/queue'))).toBe('/sign-in?to=%2Fqueue%3Fband%3Dsoon')
  })

  test('stays shut for another role with 403, and that is noted', async () => {
    const { me } = await signedIn('receptionist')
    expect(await endOf(enter('/queue'))).toBe('403')
    const { allActs } = await import('#db/history')
    expect(JSON.stringify(await allActs({ ...me, role: 'manager' }))).toContain('"refused"')
  })

  test('that is not in the table opens for nobody', async () => {
    await signedIn('manager')
    for (const door of ['/nowhere', '/queue nothing', '', 'constructor']) expect([door, await endOf(enter(door))]).toEqual([door, '403'])
  })

  test('for anyone opens without a session, as nobody of no practice', async () => {
    expect(await enter('/')).toMatchObject({ staff: 'nobody', practice: '' })
    const { id } = await signedIn()
    expect(await enter('/')).toMatchObject({ staff: id })
  })
})

describe('a session', () => {
  test('is over after 15 minutes without a request, and after 12 hours in all', () => {
    const at = (openedAt: number, seenAt: number) => isOver({ openedAt: -openedAt, seenAt: -seenAt }, 0)
    expect([at(15 * minute - 1000, 15 * minute - 1000), at(15 * minute, 15 * minute)]).toEqual([false, true])
    expect([at(12 * 60 * minute - 1000, 0), at(12 * 60 * minute, 0)]).toEqual([false, true])
  })

  test('goes on while somebody works, and ends when they stop', async () => {
    await signedIn()
    for (let quarter = 0; quarter < 3; quarter += 1) {
      wait(14 * minute)
      expect(await enter('/queue')).toMatchObject({ role: 'ot' })
    }
    wait(15 * minute)
    expect(await endOf(enter('/queue'))).toMatch(/^\/sign-in/)
  })

  test('is not prolonged by what a page asks by itself: their idle time goes on', async () => {
    const { id, session } = await signedIn()
    const before = (await readSession(session))?.seenAt
    for (let minutes = 1; minutes < 15; minutes += 1) {
      wait(minute)
      expect(await peek('/queue/new')).toMatchObject({ staff: id })
    }
    expect((await readSession(session))?.seenAt).toBe(before)
    wait(minute)
    expect(await peek('/queue/new')).toBeUndefined()
    expect(await endOf(enter('/queue'))).toMatch(/^\/sign-in/)
  })

  test('is asked so only through a door of their role', async () => {
    await signedIn('receptionist')
    expect(await peek('/queue/new')).toBeUndefined()
  })

  test('ends after 12 hours, however busy', async () => {
    await signedIn()
    for (let at = 0; at < 12 * 60 - 14; at += 14) {
      wait(14 * minute)
      await enter('/queue')
    }
    wait(14 * minute)
    expect(await endOf(enter('/queue'))).toMatch(/^\/sign-in/)
  })

  test('has the role of this moment: changed or dismissed, the next click knows', async () => {
    const { me, id } = await signedIn('ot')
    const boss = { ...me, staff: 'boss', role: 'manager' as const }
    const [{ version = 0 } = {}] = await membersOf(boss)
    await changeMember(boss, id, version, { role: 'receptionist', job: 'Reception' })
    expect(await endOf(enter('/queue'))).toBe('403')
    await endMember(boss, id, version + 1)
    expect(await endOf(enter('/queue'))).toMatch(/^\/sign-in/)
  })

  test('opens nothing once it is signed out', async () => {
    const { session } = await signedIn()
    await endSession(session, Date.now())
    expect(await endOf(enter('/queue'))).toMatch(/^\/sign-in/)
  })

  test('goes on in another of one’s practices under another id, and nowhere else', async () => {
    const [here, there, foreign] = [await signedIn('ot'), await aPerson('ot'), await aPerson('ot')]
    await addPerson({ ...there.me, staff: 'boss', role: 'manager' }, { id: here.id, email: here.email, name: here.name, password: '', role: 'supervisor', job: 'Supervisor' })
    expect(await switchPractice(here.session, foreign.practice, Date.now())).toBeUndefined()
    const next = (await switchPractice(here.session, there.practice, Date.now())) ?? ''
    expect(await readSession(here.session)).toBeUndefined()
    cookies.set('best-fit', next)
    expect(await enter('/queue')).toMatchObject({ staff: here.id, practice: there.practice, role: 'supervisor' })
  })
})
