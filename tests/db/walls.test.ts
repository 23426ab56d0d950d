import { describe, expect, test } from 'vitest'
import { read } from '#db/client'
import { onPostgres } from '#db/dialect'
import { keepDraft } from '#db/drafts'
import { freshId } from '#db/ids'
import { reportIncident } from '#db/incidents'
import { invite } from '#db/invitations'
import { store } from '#db/open'
import { listQueue } from '#db/referrals'
import { referrals } from '#db/schema/referrals'
import { saveService } from '#db/services'
import { saveSetting } from '#db/settings'
import { countSignpost } from '#db/signposts'
import { saveStanding } from '#db/standings'
import { addSupervision } from '#db/supervisions'
import type { Me } from '#lib/me'
import { aMember, aPractice, aReferral, mondayMorning, staffOf } from '../support/database'
import { asApp } from '../support/raw'

/** Every table that is a practice's own has a second wall behind the queries, on PostgreSQL. */
const tenants = ['acts', 'drafts', 'incidents', 'invitations', 'members', 'referrals', 'services', 'settings', 'signposts', 'standings', 'supervisions']

async function aFullPractice(): Promise<Me> {
  const me = await aMember(await aPractice(), 'manager')
  await aReferral(staffOf(me.practice))
  await keepDraft(me, { id: freshId(), door: '/refer send', typed: {}, problems: [], version: 0, at: mondayMorning })
  await saveService(me, {
    kind: 'UCR_2H', name: 'Rapid Response', phone: '1', hours: [], outOfHours: null, whoCanRefer: [], criteria: '', area: [], patientText: '',
    reviewedOn: '2026-11-23', reviewDue: '2027-02-23', version: 0,
  })
  await saveSetting(me, 'closed', [], 0)
  await countSignpost(me, freshId(), { route: 'OT', reason: 'off:yes' })
  await saveStanding(me, { staff: me.staff, standing: {}, version: 0 })
  await addSupervision(me, freshId(), { ot: me.staff, heldOn: '2026-11-20', kind: 'clinical', about: [], themes: [], discussed: '', actions: '' })
  await reportIncident(me, freshId(), { referral: 'r', reference: 'BF-4T7K', kind: 'other', harm: 'no', words: '' })
  await invite(me, { email: 'a@example.test', name: 'A', role: 'ot', job: 'OT' })
  return me
}

/** A query of ours that forgot its practice. */
const forgetful = (me: Me) => read(me, (db) => db.select({ practice: referrals.practice }).from(referrals))

if (onPostgres) {
  describe('the second wall', () => {
    test.each(tenants)('shows nothing of %s to who was asked for no practice, and only theirs to who was', async (table) => {
      const [me, other] = [await aFullPractice(), await aFullPractice()]
      const all = `select practice from ${table}`
      expect(await asApp(undefined, all)).toEqual([])
      expect(await asApp('', all)).toEqual([])
      expect(new Set((await asApp(me.practice, all)).map(({ practice }) => practice))).toEqual(new Set([me.practice]))
      expect(await asApp(me.practice, `${all} where practice = '${other.practice}'`)).toEqual([])
    })

    test.each(tenants.filter((table) => table !== 'acts'))('lets nobody change or move a row of another practice in %s', async (table) => {
      const [me, other] = [await aFullPractice(), await aFullPractice()]
      const count = async () => (await asApp(other.practice, `select count(*) as n from ${table}`))[0]?.n
      const before = await count()
      await asApp(me.practice, `delete from ${table} where practice = '${other.practice}'`)
      expect(await asApp(me.practice, `update ${table} set practice = practice where practice = '${other.practice}' returning 1`)).toEqual([])
      await expect(asApp(me.practice, `update ${table} set practice = '${other.practice}'`)).rejects.toThrow(/row-level security|duplicate key|foreign key/)
      expect(await count()).toBe(before)
    })

    test('stands behind a query that forgot its practice', async () => {
      const [me] = [await aFullPractice(), await aFullPractice()]
      expect(new Set((await forgetful(me)).map(({ practice }) => practice))).toEqual(new Set([me.practice]))
    })

    test('is told of no practice once a use is over, also when it ended in an error', async () => {
      const me = await aFullPractice()
      const failing = read(me, async (db) => {
        await db.select().from(referrals)
        throw new Error('planted')
      })
      await expect(failing).rejects.toThrow('planted')
      const open = await store()
      const left = await Promise.all(Array.from({ length: 30 }, () => open.read({ practice: '' }, (db) => db.select().from(referrals))))
      expect(left.flat()).toEqual([])
    })
  })

  describe('the app’s role', () => {
    test.each([
      ['make a table', 'create table mine (id text)'],
      ['drop one', 'drop table referrals'],
      ['switch the wall off', 'alter table referrals disable row level security'],
      ['change an act', "update acts set name = 'x'"],
      ['destroy acts', 'delete from acts'],
      ['empty the acts', 'truncate acts'],
      ['pretend a migration', "insert into migrations values ('x', 'x', 1)"],
    ])('may not %s', async (_, statement) => {
      await expect(asApp('x', statement)).rejects.toThrow(/permission denied|must be owner/)
    })
  })

  test('a read cannot write', async () => {
    const me = staffOf(await aPractice())
    const sly = read(me, (db) => (db as unknown as { delete: (table: unknown) => Promise<unknown> }).delete(referrals))
    await expect(sly).rejects.toMatchObject({ name: 'Fault', code: '25006' })
  })
} else {
  test('without a second wall a query that forgot its practice shows all: this is why each is tried from outside', async () => {
    const [me, other] = [await aFullPractice(), await aFullPractice()]
    const seen = new Set((await forgetful(me)).map(({ practice }) => practice))
    expect([seen.has(me.practice), seen.has(other.practice)]).toEqual([true, true])
    expect((await listQueue(me)).rows).toHaveLength(1)
  })
}
