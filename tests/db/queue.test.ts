import { describe, expect, test } from 'vitest'
import { allActs } from '#db/history'
import { listQueue, openReferral, saveChange } from '#db/referrals'
import type { Me } from '#lib/me'
import type { Referral } from '#lib/referral'
import { aMove, aPractice, aReferral, mondayMorning, staffOf } from '../support/database'
import { aPatientWho } from '../support/patients'
import { aQueue, byDue, fromReception, inOrder, shown } from '../support/queue'
import { asOwner } from '../support/raw'

const day = 24 * 60 * 60_000

test('an empty practice has an empty queue', async () => {
  const me = staffOf(await aPractice(), 'ot')
  expect(await listQueue(me)).toEqual({
    rows: [], next: null, stopped: [],
    counts: { open: 0, toScreen: 0, holdsLate: 0, waiting: 0, due: 0, mine: 0, longestSince: null, more: false },
  })
})

describe('the order', () => {
  test('is what is to be screened and holds that are late, then by due date, then by id', async () => {
    const { me, soon, later, alsoLater, unscreened, held } = await aQueue()
    const at = (days: number) => shown({ ...me, at: me.at + days * day })
    expect(await at(0)).toEqual([unscreened.id, ...inOrder(soon, held, later, alsoLater)])
    expect(await at(30)).toEqual([...inOrder(unscreened, held), ...inOrder(soon, later, alsoLater)])
  })

  test('holds page by page, whatever is added or taken between', async () => {
    const me = staffOf(await aPractice(), 'ot')
    const [doctor, sam] = [staffOf(me.practice), staffOf(me.practice, 'receptionist')]
    const all: Referral[] = []
    for (let n = 0; n < 30; n += 1) all.push(await aReferral(sam, fromReception()))
    for (let n = 0; n < 30; n += 1) all.push(await aReferral(doctor))
    const pages = await everyPage(me)
    expect(pages.map((page) => page.length)).toEqual([25, 25, 10])
    const front = all.slice(0, 30).sort(byDue).map(({ id }) => id)
    expect(pages.flat()).toEqual([...front, ...all.slice(30).sort(byDue).map(({ id }) => id)])
    const first = await listQueue(me)
    const gone = all.find(({ id }) => id === first.rows[24]?.id)
    if (gone) await saveChange(me, 1, aMove(me, gone, 'movedAway'))
    expect((await listQueue(me, {}, first.next ?? '')).rows.map(({ id }) => id)).toEqual(pages[1])
  })

  test('begins at the beginning when what comes back is no place to go on from', async () => {
    const { me } = await aQueue()
    const all = await shown(me)
    for (const after of ['', 'x', '3.2026-11-23.x', "1.2026-11-23.' or 1=1"]) expect(await shown(me, {}, after)).toEqual(all)
  })
})

describe('the counts', () => {
  test('say what is to be screened, on hold, late, due, waiting, mine, and since when the longest has waited', async () => {
    const { me, soon } = await aQueue()
    await saveChange(me, 1, aMove(me, soon, 'claim'))
    expect((await listQueue(me)).counts).toEqual({
      open: 5, toScreen: 1, holdsLate: 0, waiting: 3, due: 1, mine: 1, longestSince: mondayMorning, more: false,
    })
    const later = await listQueue({ ...me, at: me.at + 60 * day })
    expect(later.counts).toMatchObject({ open: 5, holdsLate: 1, due: 5 })
  })

  test('are of the whole queue, whatever is shown of it', async () => {
    const { me } = await aQueue()
    expect((await listQueue(me, { state: 'UNSCREENED' })).counts.open).toBe(5)
  })
})

describe('what is noted', () => {
  test('of a list: whom it showed, and no more', async () => {
    const { me } = await aQueue()
    const ids = await shown(me, { state: 'UNSCREENED' })
    expect((await allActs(me, { act: 'listed' })).rows[0]).toMatchObject({ subject: null, detail: { list: 'queue', state: 'UNSCREENED', ids } })
  })

  test('of a search: whom it showed, and of what was typed only a hash, the same for the same term', async () => {
    const { me, soon } = await aQueue()
    for (const search of ['Ade', 'ADE ', 'Adel']) await shown(me, { search })
    const { rows } = await allActs(me, { act: 'searched' })
    const terms = rows.map(({ detail }) => (detail as { term: string }).term)
    expect(terms[1]).toBe(terms[2])
    expect(terms[0]).not.toBe(terms[1])
    expect(JSON.stringify(rows)).toContain(soon.id)
    expect(JSON.stringify(rows).toLowerCase()).not.toContain('ade')
  })
})

test('one bad row never breaks the list: it is shown without its card', async () => {
  const { me, soon } = await aQueue()
  await asOwner(me.practice, `update referrals set card = 'no JSON', due_on = 'Ўß%', band = '?' where practice = '${me.practice}' and id = '${soon.id}'`)
  const { rows } = await listQueue(me)
  expect(rows).toHaveLength(5)
  expect(rows.find(({ id }) => id === soon.id)).toMatchObject({ card: null, band: '?' })
  expect((await openReferral(me, soon.id))?.id).toBe(soon.id)
})

test('a row carries all that is drawn of it', async () => {
  const me = staffOf(await aPractice(), 'ot')
  const words = 'I want to get up the stairs to my own bed again, and to the shop, and to see my sister every Sunday.'
  const { id, reference, dueOn, due, contactBy, patient } = await aReferral(staffOf(me.practice), aPatientWho({ words, needs: ['interpreter'], language: 'Yoruba', message: 'no' }))
  const [row] = (await listQueue(me)).rows
  expect(row).toMatchObject({ id, reference, dueOn, state: 'QUEUED', band: 'P2_SOON', cohorts: ' FRAIL ', nhsNumber: patient.nhsNumber, born: '1944-03-14', version: 1 })
  expect(row?.card).toMatchObject({
    title: 'Mrs', lastName: patient.lastName, firstName: 'Folasade', words: words.slice(0, 80), needs: ['interpreter'], language: 'Yoruba', message: 'no',
    role: 'clinician', due, contactBy, owner: null, cleared: false,
  })
  expect(Object.keys(row ?? {})).not.toContain('whole')
})

async function everyPage(me: Me): Promise<string[][]> {
  const pages: string[][] = []
  for (let after: string | null = ''; after !== null;) {
    const page = await listQueue(me, {}, after)
    pages.push(page.rows.map(({ id }) => id))
    after = page.next
  }
  return pages
}
