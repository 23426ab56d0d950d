import { describe, expect, test } from 'vitest'
import { count, counted, dropOldCounters, forget } from '#db/counters'
import { allActs } from '#db/history'
import { freshId } from '#db/ids'
import { acceptInvitation, invite, readInvitation } from '#db/invitations'
import { addPerson, changeMember, endMember, membersOf, personByEmail, practicesOf, rehash } from '#db/people'
import { addPractice, allPractices, changePractice, readPractice } from '#db/practices'
import { listServices, saveService, type Service } from '#db/services'
import { readSetting, saveSetting } from '#db/settings'
import { Stale } from '#lib/refusal'
import { aMember, aPractice, mondayMorning, staffOf } from '../support/database'
import { asOwner } from '../support/raw'

const at = mondayMorning
const hour = 60 * 60_000
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

describe('an invitation', () => {
  const invited = async () => {
    const leo = staffOf(await aPractice('Quillbrook Surgery'), 'manager')
    const email = `${freshId()}@example.test`
    return { leo, email, word: await invite(leo, { email, name: 'Tom', role: 'ot', job: 'OT' }) }
  }
  const tom = { email: 'ignored@example.test', name: 'Tom Reyes', password: 'hash' }

  test('says what it is to, and makes its holder a member, once', async () => {
    const { leo, email, word } = await invited()
    expect(await readInvitation(word, at)).toMatchObject({ practice: leo.practice, practiceName: 'Quillbrook Surgery', email, role: 'ot', job: 'OT' })
    const joined = await acceptInvitation(word, tom, at)
    expect(joined?.practice).toBe(leo.practice)
    expect(await personByEmail(email)).toMatchObject({ id: joined?.person, name: 'Tom Reyes' })
    expect(await acceptInvitation(word, tom, at)).toBeUndefined()
    expect(await readInvitation(word, at)).toBeUndefined()
  })

  test('accepted twice at once makes one member', async () => {
    const { leo, word } = await invited()
    const outcomes = await Promise.allSettled([acceptInvitation(word, tom, at), acceptInvitation(word, tom, at)])
    expect(outcomes.filter((each) => each.status === 'fulfilled' && each.value)).toHaveLength(1)
    expect(await membersOf(leo)).toHaveLength(1)
  })

  test.each([
    ['too old', (word: string) => [word, at + 24 * hour] as const],
    ['altered', (word: string) => [`${word}x`, at] as const],
    ['made up', () => ['x', at] as const],
  ])('%s leads nowhere', async (_, alter) => {
    const { leo, word } = await invited()
    expect(await readInvitation(...alter(word))).toBeUndefined()
    const [said, when] = alter(word)
    expect(await acceptInvitation(said, tom, when)).toBeUndefined()
    expect(await membersOf(leo)).toEqual([])
  })

  test('leaves somebody already known their own name and password', async () => {
    const me = await aMember(await aPractice())
    const leo = staffOf(await aPractice(), 'manager')
    const word = await invite(leo, { email: `${me.staff}@example.test`, name: '', role: 'ot', job: 'OT' })
    expect(await acceptInvitation(word, { email: '', name: 'Thief', password: 'thief’s' }, at)).toEqual({ person: me.staff, practice: leo.practice })
    expect(await personByEmail(`${me.staff}@example.test`)).toMatchObject({ name: me.name, password: 'a hash' })
  })

  test('is kept so that nobody can use what the database holds', async () => {
    const { leo, word } = await invited()
    expect(JSON.stringify(await asOwner(leo.practice, 'select * from invitations'))).not.toContain(word)
  })
})

describe('what a practice sets for itself', () => {
  test('its name and phone: by the latest version only', async () => {
    const leo = staffOf(await aPractice(), 'manager')
    await changePractice(leo, 1, { name: 'New Surgery', ods: null, pcn: 'PCN', phone: '01632 960999' })
    expect(await readPractice(leo)).toMatchObject({ name: 'New Surgery', version: 2 })
    await expect(changePractice(leo, 1, { name: 'Other', ods: null, pcn: '', phone: '' })).rejects.toThrow(Stale)
    expect((await allPractices()).some(({ id }) => id === leo.practice)).toBe(true)
  })

  test('a practice is added once', async () => {
    const id = await aPractice()
    await expect(addPractice(id, { name: 'Twin', ods: null, pcn: '', phone: '' }, at)).rejects.toMatchObject({ name: 'Fault' })
  })

  test('its services: added once, changed by the latest version only, listed by kind', async () => {
    const leo = staffOf(await aPractice(), 'manager')
    await saveService(leo, { ...aService, kind: 'UCR_2H' })
    await saveService(leo, aService)
    await expect(saveService(leo, aService)).rejects.toThrow(Stale)
    await saveService(leo, { ...aService, version: 1, phone: '111' })
    await expect(saveService(leo, { ...aService, version: 1 })).rejects.toThrow(Stale)
    expect(await listServices(leo)).toEqual([{ ...aService, version: 2, phone: '111' }, { ...aService, kind: 'UCR_2H', version: 1 }])
  })

  test('its settings: none at first, then by the latest version only', async () => {
    const leo = staffOf(await aPractice(), 'manager')
    expect(await readSetting(leo, 'closed')).toEqual({ value: null, version: 0 })
    await saveSetting(leo, 'closed', ['2026-12-24'], 0)
    await expect(saveSetting(leo, 'closed', [], 0)).rejects.toThrow(Stale)
    await saveSetting(leo, 'closed', ['2026-12-24', '2026-12-31'], 1)
    await expect(saveSetting(leo, 'closed', [], 1)).rejects.toThrow(Stale)
    expect(await readSetting(leo, 'closed')).toEqual({ value: ['2026-12-24', '2026-12-31'], version: 2 })
  })
  const aService: Service = {
    kind: 'DUTY_GP', name: 'Duty doctor', phone: '01632 960123', hours: [{ days: 'mon-fri', from: '08:00', to: '18:30' }], outOfHours: 'MH_CRISIS_111',
    whoCanRefer: ['clinician'], criteria: 'Today', area: ['ZZ99'], patientText: 'Ring us', reviewedOn: '2026-11-23', reviewDue: '2027-02-23', version: 0,
  }
})

describe('a counter', () => {
  test('counts every one of many at once, begins again when told, and is forgotten in a day', async () => {
    const what = `sign-in ${freshId()}`
    await Promise.all(Array.from({ length: 30 }, () => count(what, at)))
    expect(await counted(what)).toEqual({ count: 30, at })
    await forget(what)
    expect(await counted(what)).toEqual({ count: 0, at: 0 })
    await count(what, at)
    await dropOldCounters(at + 24 * hour)
    expect(await counted(what)).toEqual({ count: 1, at })
    await dropOldCounters(at + 24 * hour + 1)
    expect(await counted(what)).toEqual({ count: 0, at: 0 })
  })
})
