import { expect, test } from 'vitest'
import { listAgain } from '#db/list-again'
import { openReferral, saveChange } from '#db/referrals'
import { listQueue } from '#db/list-queue'
import { againViews } from '#lib/again'
import { lineOf } from '#lib/mine'
import { queueRow } from '#lib/queue-row'
import type { Me } from '#lib/me'
import type { Typed } from '#lib/typed'
import { kinds } from '../support/histories'
import { aMove, aPractice, aReferral, mondayMorning, staffOf } from '../support/database'

const day = 86_400_000
const on = (me: Me, days: number): Me => ({ ...me, at: mondayMorning + days * day })

const does = async (me: Me, id: string, name: string, typed: Typed = {}) => {
  const referral = await openReferral(me, id)
  if (!referral) throw new Error('not there')
  await saveChange(me, referral.version, aMove(me, referral, name, typed))
}
const redirect = { reason: 'needs_specialist', destination: 'Neuro rehab', toldWho: 'Ali', told: 'yes' }

test('HZ12: three weeks after a redirect whoever sent it, and the OT, are asked whether the patient got there', async () => {
  const practice = await aPractice()
  const [gp, priya] = [staffOf(practice), staffOf(practice, 'ot')]
  const { id } = await aReferral(gp)
  await does(priya, id, 'redirect', redirect)
  await does(priya, id, 'sendSummary', { summary: 'Neuro rehab has them.' })
  expect(againViews(await listAgain(on(gp, 21)), on(gp, 21))).toEqual([])
  await does(gp, id, 'acknowledge')
  expect(await listAgain(on(gp, 20))).toEqual([])
  expect(againViews(await listAgain(on(gp, 21)), on(gp, 21))).toMatchObject([{ href: `/referrals/${id}`, words: 'sent by you on 23 Nov 2026, to be asked about by 14 Dec 2026' }])
  const { rows } = await listQueue(on(priya, 21), { place: 'again' })
  expect(rows.map((row) => queueRow(row, { me: on(priya, 21), today: '2026-12-14', back: '' }))).toMatchObject([{ press: { label: 'Ask and record', opens: true }, note: { words: 'Did they get there?' } }])
  expect(rows.map((row) => lineOf(row, on(gp, 2)).next)).toEqual(['Ask by 14 Dec 2026 whether they got there'])
  await does(on(gp, 21), id, 'arrived', { got: 'yes', source: 'Rang their desk' })
  expect(await listAgain(on(gp, 22))).toEqual([])
  expect((await listQueue(on(priya, 22), { place: 'again' })).rows).toEqual([])
})

test('HZ12: a signpost is asked about after two weeks, also by the OT when its sender is gone, and never shown to another practice', async () => {
  const practice = await aPractice()
  const [gp, priya, stranger] = [staffOf(practice), staffOf(practice, 'ot'), staffOf(await aPractice(), 'ot')]
  const { id } = await aReferral(gp, kinds.elsewhere)
  const ids = async (me: Me) => (await listQueue(me, { place: 'again' })).rows.map((row) => row.id)
  expect(await ids(on(priya, 14))).toEqual([id])
  expect(await ids(on(stranger, 14))).toEqual([])
  expect((await listAgain(on(gp, 14))).map((row) => row.id)).toEqual([id])
  expect(await listAgain(on({ ...stranger, staff: gp.staff }, 14))).toEqual([])
  await does(on(gp, 14), id, 'askAgain', { source: 'Nobody answered' })
  expect(await listAgain(on(gp, 15))).toEqual([])
  await does(on(gp, 28), id, 'takenOn', { takenBy: 'Their desk', told: 'yes' })
  expect(await ids(on(priya, 29))).toEqual([])
})
