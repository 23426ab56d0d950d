import { expect, test } from 'vitest'
import { allActs } from '#db/history'
import { freshId } from '#db/ids'
import { countSignpost, countSignposts } from '#db/signposts'
import type { Signpost } from '#lib/call/walk'
import { aPractice, mondayMorning, staffOf } from '../support/database'
import { asOwner } from '../support/raw'

const hour = 60 * 60_000
const ten = Math.floor(mondayMorning / hour) * hour
const toOt: Signpost = { route: 'OT', reason: 'onlyKit:no' }
const toCouncil: Signpost = { route: 'ADULT_SOCIAL_CARE', reason: 'fell:no' }

test('calls are counted by route, reason and hour', async () => {
  const sam = staffOf(await aPractice(), 'receptionist')
  const later = { ...sam, at: sam.at + hour }
  for (const [me, signpost] of [[sam, toOt], [sam, toOt], [sam, toCouncil], [later, toOt]] as const) await countSignpost(me, freshId(), signpost)
  expect(await countSignposts(sam, ten, ten + 2 * hour)).toEqual([
    { hour: ten, ...toCouncil, count: 1 },
    { hour: ten, ...toOt, count: 2 },
    { hour: ten + hour, ...toOt, count: 1 },
  ])
  expect(await countSignposts(sam, ten, ten + hour)).toHaveLength(2)
  expect(await countSignposts(sam, ten + hour, ten + hour)).toEqual([])
})

test('a call sent twice counts once', async () => {
  const sam = staffOf(await aPractice(), 'receptionist')
  const call = freshId()
  await Promise.all([countSignpost(sam, call, toOt), countSignpost(sam, call, toOt)])
  await countSignpost({ ...sam, at: sam.at + hour }, call, toCouncil)
  expect(await countSignposts(sam, 0, mondayMorning * 2)).toMatchObject([{ count: 1 }])
})

test('HZ22: what is kept of a call names no patient, no member of staff, no moment and no referral', async () => {
  const sam = staffOf(await aPractice(), 'receptionist')
  const call = freshId()
  await countSignpost(sam, call, toOt)
  const [row] = await asOwner(sam.practice, `select * from signposts where practice = '${sam.practice}'`)
  expect(Object.keys(row ?? {}).sort()).toEqual(['hour', 'id', 'practice', 'reason', 'route'])
  expect(Number(row?.hour)).toBe(ten)
  expect(JSON.stringify(row)).not.toContain(call)
  expect(JSON.stringify(row)).not.toContain(sam.staff)
  expect((await allActs(sam)).rows.map(({ act }) => act)).toEqual(['audit-read', 'practice-added'])
})
