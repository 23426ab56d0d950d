import { describe, expect, test } from 'vitest'
import { allActs } from '#db/history'
import { changeMember, changePassword, endMember } from '#db/people'
import { dropOldSessions, endSession, openSession, readSession, switchPractice, touchSession } from '#db/sessions'
import { theClock, type Me } from '#lib/me'
import { aMember, aPractice, mondayMorning, staffOf } from '../support/database'
import { asOwner } from '../support/raw'
import { addPerson } from '#db/people'

const minute = 60_000
const day = 24 * 60 * minute
const at = mondayMorning

const signedIn = async (practice?: string) => {
  const me = await aMember(practice ?? (await aPractice()), 'ot')
  return { me, id: await signIn(me) }
}
const signIn = async (me: Me, when = at) => (await openSession(me.staff, me.practice, when, 'r-in')) ?? ''

describe('a session', () => {
  test('says whose it is, as what and where, and since when', async () => {
    const { me, id } = await signedIn(await aPractice('Quillbrook Surgery'))
    expect(id).toMatch(/^[\w-]{43}$/)
    const { staff, name, job, role, practice } = me
    expect(await readSession(id)).toEqual({ staff, name, job, role, practice, practiceName: 'Quillbrook Surgery', places: 1, openedAt: at, seenAt: at })
  })

  test('is kept so that nobody can use what the database holds', async () => {
    const { id } = await signedIn()
    const kept = JSON.stringify(await asOwner('', 'select * from sessions'))
    expect(kept).not.toContain(id)
    expect(await readSession('nobody’s')).toBeUndefined()
    const [hash] = /[0-9a-f]{64}/.exec(kept) ?? []
    expect(await readSession(hash ?? '')).toBeUndefined()
  })

  test('is touched forwards only: a clock set back takes nothing away, nor gives anything', async () => {
    const { id } = await signedIn()
    for (const [when, seen] of [[5, 5], [3, 5], [5, 5], [15, 15]] as const) {
      await touchSession(id, at + when * minute)
      expect((await readSession(id))?.seenAt).toBe(at + seen * minute)
    }
    expect((await readSession(id))?.openedAt).toBe(at)
  })

  test('ended opens nothing any more, and may be ended again', async () => {
    const { me, id } = await signedIn()
    await endSession(id, at + minute)
    expect(await readSession(id)).toBeUndefined()
    await endSession(id, at + minute)
    expect((await allActs(me)).rows.map(({ act }) => act).slice(1, 3)).toEqual(['signed-out', 'signed-in'])
  })

  test('is not opened where somebody does not work', async () => {
    const me = await aMember(await aPractice())
    expect(await openSession(me.staff, await aPractice(), at)).toBeUndefined()
    expect(await openSession('nobody', me.practice, at)).toBeUndefined()
  })

  test('takes a change of role with the next request, and ends with the work', async () => {
    const { me, id } = await signedIn()
    const leo = staffOf(me.practice, 'manager')
    await changeMember(leo, me.staff, 1, { role: 'supervisor', job: 'Lead OT' })
    expect(await readSession(id)).toMatchObject({ role: 'supervisor', job: 'Lead OT' })
    await endMember(leo, me.staff, 2)
    expect(await readSession(id)).toBeUndefined()
    expect(await openSession(me.staff, me.practice, at)).toBeUndefined()
  })

  test('ends with a new password, wherever it is open', async () => {
    const { me, id } = await signedIn()
    const other = await signIn(me)
    await changePassword(me, 'another hash')
    expect([await readSession(id), await readSession(other)]).toEqual([undefined, undefined])
  })

  test('is one of three at most: a fourth closes the one used longest ago', async () => {
    const { me, id } = await signedIn()
    const more = [await signIn(me, at + minute), await signIn(me, at + 2 * minute)]
    await touchSession(id, at + 3 * minute)
    more.push(await signIn(me, at + 4 * minute))
    const open = await Promise.all([id, ...more].map(async (each) => (await readSession(each)) !== undefined))
    expect(open).toEqual([true, false, true, true])
  })

  test('nobody has used for a day is forgotten', async () => {
    const { id } = await signedIn()
    await dropOldSessions(at + day)
    expect(await readSession(id)).toBeDefined()
    await dropOldSessions(at + day + 1)
    expect(await readSession(id)).toBeUndefined()
  })
})

describe('going on in another practice', () => {
  test('is under a new id, as what one is there, and the twelve hours go on', async () => {
    const { me, id } = await signedIn()
    const there = await aPractice('Elsewhere')
    await addPerson(theClock(there, at), { id: me.staff, email: `${me.staff}@example.test`, name: me.name, password: 'x', role: 'manager', job: 'Manager' })
    const next = (await switchPractice(id, there, at + 5 * minute)) ?? ''
    expect(next).not.toBe(id)
    expect(await readSession(next)).toMatchObject({ practice: there, role: 'manager', practiceName: 'Elsewhere', places: 2, openedAt: at, seenAt: at + 5 * minute })
    expect(await readSession(id)).toBeUndefined()
  })

  test('is refused where one does not work, and the session stays as it was', async () => {
    const { me, id } = await signedIn()
    expect(await switchPractice(id, await aPractice(), at)).toBeUndefined()
    expect(await switchPractice('nobody’s', me.practice, at)).toBeUndefined()
    expect(await readSession(id)).toMatchObject({ practice: me.practice })
  })
})
