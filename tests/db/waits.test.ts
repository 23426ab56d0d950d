import { expect, test } from 'vitest'
import { allActs } from '#db/history'
import { openReferral, saveChange } from '#db/referrals'
import { waitsOf } from '#db/waits'
import type { Me } from '#lib/me'
import { aMove, aPractice, aReferral, mondayMorning, staffOf } from '../support/database'
import { fromReception } from '../support/queue'
import type { Typed } from '#lib/typed'

const day = 24 * 60 * 60_000
const on = (me: Me, days: number): Me => ({ ...me, at: mondayMorning + days * day })
const done = async (me: Me, id: string, name: string, said: Typed = {}) => {
  const referral = await openReferral(me, id)
  if (referral) await saveChange(me, referral.version, aMove(me, referral, name, said))
}
const met = async (ot: Me, id: string) => {
  await done(ot, id, 'accept', { read: 'yes' })
  await done(ot, id, 'contact', { how: 'phone', came: 'spoke' })
  await done(ot, id, 'book', { place: 'phone', 'on[day]': '1', 'on[month]': '12', 'on[year]': '2026', time: '10:30' })
  await done(on(ot, 9), id, 'seen', { found: 'Can do the stairs with a second rail.' })
}

test('the waits are of those who met the OT, when they first did, and of those who still wait', async () => {
  const practice = await aPractice()
  const [gp, ot] = [staffOf(practice), staffOf(practice, 'ot')]
  const first = await aReferral(gp)
  const second = await aReferral(on(gp, 1))
  await aReferral(on(staffOf(practice, 'receptionist'), 2), fromReception())
  const gone = await aReferral(gp)
  await met(ot, first.id)
  await done(ot, gone.id, 'movedAway')
  expect(await waitsOf(on(ot, 10))).toEqual([
    { sentAt: mondayMorning + 2 * day, seenAt: null },
    { sentAt: second.sentAt, seenAt: null },
    { sentAt: mondayMorning, seenAt: mondayMorning + 9 * day },
  ])
})

test('they are this practice’s alone, of the last half year, and that they were counted is noted', async () => {
  const [here, there] = [await aPractice(), await aPractice()]
  await aReferral(staffOf(here))
  expect(await waitsOf(staffOf(there, 'ot'))).toEqual([])
  expect(await waitsOf(on(staffOf(here, 'ot'), 184))).toEqual([])
  expect(await waitsOf(staffOf(here))).toHaveLength(1)
  expect((await allActs(staffOf(here, 'manager'), { act: 'waits-counted' })).rows).toHaveLength(2)
})
