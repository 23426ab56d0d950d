import { describe, expect, test } from 'vitest'
import { allActs } from '#db/history'
import { freshId } from '#db/ids'
import { addPerson, changeMember, endMember, membersOf, personByEmail, practicesOf, rehash } from '#db/people'
import { Stale } from '#lib/refusal'
import { aMember, aPractice, mondayMorning, staffOf } from '../support/database'

const at = mondayMorning
const aPerson = (more = {}) => ({ id: freshId(), email: `${freshId()}@example.test`, name: 'Priya Shah', password: 'hash', role: 'ot', job: 'OT', ...more }) as const

describe('a person', () => {
  test('is known by their address, however it is written', async () => {
    const leo = staffOf(await aPractice(), 'manager')
    const priya = aPerson({ email: `Priya.${freshId()}@Example.test` })
    await addPerson(leo, priya)
    expect(await personByEmail(` ${priya.email.toUpperCase()} `)).toMatchObject({ id: priya.id, name: 'Priya Shah', password: 'hash' })
    expect(await personByEmail('nobody@example.test')).toBeUndefined()
  })

  test('may work in several practices, as something else in each', async () => {
    const [here, there] = [await aPractice('A Surgery'), await aPractice('B Surgery')]
    const priya = aPerson()
    await addPerson(staffOf(there, 'manager'), { ...priya, role: 'supervisor', job: 'Lead' })
    await addPerson(staffOf(here, 'manager'), priya)
    expect(await practicesOf(priya.id)).toEqual([
      { practice: here, practiceName: 'A Surgery', role: 'ot', job: 'OT' },
      { practice: there, practiceName: 'B Surgery', role: 'supervisor', job: 'Lead' },
    ])
    await endMember(staffOf(here, 'manager'), priya.id, 1)
    expect(await practicesOf(priya.id)).toHaveLength(1)
  })

  test('cannot be taken over by another with the same address', async () => {
    const me = await aMember(await aPractice())
    const thief = aPerson({ email: `${me.staff}@example.test`, password: 'mine' })
    await expect(addPerson(staffOf(await aPractice(), 'manager'), thief)).rejects.toMatchObject({ name: 'Fault' })
    expect(await personByEmail(thief.email)).toMatchObject({ id: me.staff, password: 'a hash' })
  })

  test('who left comes back as somebody new to the practice, and is known again', async () => {
    const leo = staffOf(await aPractice(), 'manager')
    const priya = aPerson()
    await addPerson(leo, priya)
    await endMember(leo, priya.id, 1)
    expect((await membersOf(leo))[0]).toMatchObject({ person: priya.id, endedAt: at })
    await addPerson(leo, { ...priya, job: 'Lead OT' })
    expect((await membersOf(leo))[0]).toMatchObject({ person: priya.id, endedAt: null, job: 'Lead OT' })
  })

  test('who joins again in another role is changed by nobody who still looks at the old one', async () => {
    const leo = staffOf(await aPractice(), 'manager')
    const priya = aPerson()
    await addPerson(leo, priya)
    await addPerson(leo, { ...priya, role: 'supervisor', job: 'Lead' })
    await expect(changeMember(leo, priya.id, 1, { role: 'receptionist', job: 'Reception' })).rejects.toThrow(Stale)
    await expect(endMember(leo, priya.id, 1)).rejects.toThrow(Stale)
    expect((await membersOf(leo))[0]).toMatchObject({ person: priya.id, role: 'supervisor', job: 'Lead', version: 2 })
  })

  test('gets a dearer hash of the same password, unless they changed it meanwhile', async () => {
    const me = await aMember(await aPractice())
    const before = await personByEmail(`${me.staff}@example.test`)
    if (!before) throw new Error('not kept')
    await rehash(before, 'dearer')
    await rehash(before, 'too late')
    expect(await personByEmail(before.email)).toMatchObject({ password: 'dearer' })
  })
})

describe('the members of a practice', () => {
  test('are listed by name, and each change is noted and made once', async () => {
    const leo = staffOf(await aPractice(), 'manager')
    const [zoe, adam] = [aPerson({ name: 'Zoë' }), aPerson({ name: 'Adam' })]
    for (const each of [zoe, adam]) await addPerson(leo, each)
    expect((await membersOf(leo)).map(({ name }) => name)).toEqual(['Adam', 'Zoë'])
    await changeMember(leo, zoe.id, 1, { role: 'manager', job: 'Manager' })
    await expect(changeMember(leo, zoe.id, 1, { role: 'ot', job: 'OT' })).rejects.toThrow(Stale)
    await expect(endMember(leo, zoe.id, 1)).rejects.toThrow(Stale)
    expect((await allActs(leo, { subject: zoe.id })).rows.map(({ act }) => act)).toEqual(['role-changed', 'joined'])
  })
})
