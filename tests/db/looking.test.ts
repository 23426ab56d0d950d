import { afterEach, describe, expect, test } from 'vitest'
import { onPostgres } from '#db/dialect'
import { allActs, openWithTimeline, timeline, whoLooked } from '#db/history'
import { freshId } from '#db/ids'
import { addReferral, findOpen, listMine, listQueue, openReferral, saveChange } from '#db/referrals'
import type { Me } from '#lib/me'
import { aForm, aMove, aPractice, aReferral, staffOf } from '../support/database'
import { aPatientWho } from '../support/patients'
import { asOwner } from '../support/raw'

const day = 24 * 60 * 60_000

/** From now on this practice cannot keep an act. */
async function noActsIn(practice: string) {
  const name = `full_${freshId().replaceAll('-', '')}`
  if (onPostgres) {
    await asOwner('', `create function ${name}() returns trigger language plpgsql as $$ begin raise exception 'planted' using errcode = '53100'; end $$`,
      `create trigger ${name} before insert on acts for each row when (new.practice = '${practice}') execute function ${name}()`)
    ends.push(() => asOwner('', `drop function ${name} cascade`))
  } else {
    await asOwner('', `create trigger ${name} before insert on acts when new.practice = '${practice}' begin select raise(abort, 'planted'); end`)
    ends.push(() => asOwner('', `drop trigger ${name}`))
  }
}
const ends: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of ends.splice(0)) await end()
})

describe('when an act cannot be kept', () => {
  const views: [string, (me: Me, id: string) => Promise<unknown>][] = [
    ['an opened referral', (me, id) => openReferral(me, id)],
    ['a page of it', (me, id) => openWithTimeline(me, id)],
    ['its history', (me, id) => timeline(me, id)],
    ['the queue', (me) => listQueue(me)],
    ['a search', (me) => listQueue(me, { search: 'ade' })],
    ['what I sent', (me) => listMine(me)],
    ['a duplicate', (me) => findOpen(me, { lastName: 'Ade', born: '1944-03-14' })], // of the patient referred below
    ['who looked', (me, id) => whoLooked(me, id)],
    ['the audit', (me) => allActs(me)],
  ]
  test.each(views)('nothing is shown of %s', async (_, view) => {
    const me = staffOf(await aPractice())
    const { id } = await aReferral(me, aPatientWho({ lastName: 'Ade' }))
    await noActsIn(me.practice)
    const shown = await view(me, id).catch((why: unknown) => why)
    expect(shown).toMatchObject({ name: 'Fault' })
    expect(JSON.stringify(shown) + String(shown)).not.toMatch(/ade|planted/i)
  })

  test('nothing is changed, and it can be changed once it can', async () => {
    const me = staffOf(await aPractice())
    const priya = staffOf(me.practice, 'ot')
    const referral = await aReferral(me)
    await noActsIn(me.practice)
    const claimed = aMove(priya, referral, 'claim')
    const form = aForm(me)
    await expect(saveChange(priya, 1, claimed)).rejects.toMatchObject({ name: 'Fault' })
    await expect(addReferral(me, form)).rejects.toMatchObject({ name: 'Fault' })
    await ends.splice(0)[0]?.()
    expect(await openReferral(me, referral.id)).toMatchObject({ version: 1, owner: null })
    expect(await openReferral(me, form.referral.id)).toBeUndefined()
    await saveChange(priya, 1, claimed)
    await addReferral(me, form)
  })

  test('those who look in other practices at the same time are served', async () => {
    const [full, other] = [staffOf(await aPractice()), staffOf(await aPractice())]
    const [{ id }, there] = [await aReferral(full), await aReferral(other)]
    await noActsIn(full.practice)
    const looks = await Promise.allSettled([...Array(10)].flatMap(() => [openReferral(full, id), openReferral(other, there.id)]))
    expect(looks.map(({ status }) => status)).toEqual([...Array(10)].flatMap(() => ['rejected', 'fulfilled']))
  })
})

describe('who looked at a patient', () => {
  test('are those who opened it, and those whose lists and searches showed it, the latest first', async () => {
    const me = staffOf(await aPractice())
    const { id, patient } = await aReferral(me)
    const other = await aReferral(me)
    const [priya, ruth, leo] = [staffOf(me.practice, 'ot'), staffOf(me.practice, 'supervisor'), staffOf(me.practice, 'manager')]
    await openReferral(priya, id)
    await listQueue(ruth)
    await findOpen(me, { nhsNumber: patient.nhsNumber })
    await openReferral(ruth, other.id)
    const looked = await whoLooked(leo, id)
    expect(looked.map(({ act, me: { name } }) => `${name} ${act}`)).toEqual([
      'Leo Marsh who-looked', 'Dr Ngozi Okafor searched', 'Dr Ruth Vale listed', 'Priya Shah opened',
    ])
  })

  test('lists count for three months unless asked for longer, openings for ever', async () => {
    const me = staffOf(await aPractice(), 'ot')
    const { id } = await aReferral(staffOf(me.practice))
    await listQueue(me)
    await openReferral(me, id)
    const later = { ...me, at: me.at + 100 * day }
    expect((await whoLooked(later, id)).map(({ act }) => act)).toEqual(['who-looked', 'opened'])
    expect((await whoLooked(later, id, 0)).map(({ act }) => act)).toContain('listed')
  })
})

test('every view of a walk is noted once: as many acts as views', async () => {
  const me = staffOf(await aPractice(), 'ot')
  const { id } = await aReferral(staffOf(me.practice))
  const views = [() => openReferral(me, id), () => listQueue(me), () => openWithTimeline(me, id), () => listMine(me), () => timeline(me, id)]
  const walk = Array.from({ length: 60 }, (_, n) => (n * 7 + (n >> 2)) % views.length)
  const before = await countOf(me)
  for (const step of walk) await views[step]?.()
  expect(await countOf(me)).toBe(before + walk.length)
})

test('a search for an open referral is noted with whom it found, and not when it showed nobody', async () => {
  const me = staffOf(await aPractice())
  const { id, patient } = await aReferral(me)
  const before = await countOf(me)
  expect(await findOpen(me, { lastName: 'Nobody', born: '1944-03-14' })).toEqual([])
  expect(await countOf(me)).toBe(before)
  await findOpen(me, { nhsNumber: patient.nhsNumber })
  expect((await allActs(me, { act: 'searched' })).rows).toMatchObject([{ detail: { by: 'patient', ids: [id] } }])
})

const countOf = async ({ practice }: Me) =>
  Number((await asOwner(practice, `select count(*) as n from acts where practice = '${practice}'`))[0]?.n)

test('the audit goes through every act, the latest first, page by page, and can be narrowed', async () => {
  const me = staffOf(await aPractice(), 'manager')
  const { id } = await aReferral(staffOf(me.practice))
  for (let n = 0; n < 60; n += 1) await openReferral(staffOf(me.practice, 'ot'), id)
  const first = await allActs(me, { act: 'opened' })
  const second = await allActs(me, { act: 'opened' }, first.next ?? 0)
  expect([first.rows.length, second.rows.length, second.next]).toEqual([50, 10, null])
  expect(first.rows[0]?.seq).toBeGreaterThan(second.rows[0]?.seq ?? 0)
  expect((await allActs(me, { staff: me.staff })).rows.map(({ act }) => act)).toEqual(['audit-read', 'audit-read', 'audit-read'])
  expect((await allActs(me, { subject: id, act: 'sent' })).rows).toHaveLength(1)
})
