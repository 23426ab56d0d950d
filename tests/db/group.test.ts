import { expect, test } from 'vitest'
import { timeline } from '#db/history'
import { freshId } from '#db/ids'
import { store } from '#db/open'
import { addReferral, openReferral, saveChange } from '#db/referrals'
import { verifyChain } from '#db/verify'
import { Stale } from '#lib/refusal'
import { aForm, aMove, aPractice, aReferral, staffOf } from '../support/database'

/** How many times the database was written to meanwhile. */
async function writes(during: () => Promise<unknown>): Promise<number> {
  const open = await store()
  const keep = open.keep.bind(open)
  let count = 0
  open.keep = (keeping) => ((count += 1), keep(keeping))
  await during().finally(() => (open.keep = keep))
  return count
}

test('what many do at one moment, looking and changing, is kept together', async () => {
  const me = staffOf(await aPractice())
  const [seen, ...forms] = [await aReferral(me), ...Array.from({ length: 12 }, () => aForm(me))]
  const count = await writes(() => Promise.all([...forms.map((form) => addReferral(me, form)), openReferral(me, seen.id), openReferral(me, freshId())]))
  expect(count).toBe(1)
  for (const { referral } of forms) expect(await openReferral(me, referral.id)).toEqual(referral)
  expect(await verifyChain(me)).toMatchObject({ holds: true })
})

test('one who comes too late takes nobody along, and is told of their own', async () => {
  const me = staffOf(await aPractice())
  const [priya, tom] = [staffOf(me.practice, 'ot'), staffOf(me.practice, 'ot', { staff: 'tom', name: 'Tom Reyes' })]
  const mine = await Promise.all(Array.from({ length: 6 }, () => aReferral(me)))
  const [wanted] = mine
  if (!wanted) throw new Error('six were sent')
  const claims = mine.map((referral) => saveChange(priya, 1, aMove(priya, referral, 'claim')))
  const late = saveChange(tom, 1, aMove(tom, wanted, 'claim')).catch((thrown: unknown) => thrown)
  await Promise.all([...claims, openReferral(me, wanted.id)])
  expect(await late).toBeInstanceOf(Stale)
  expect(await late).toMatchObject({ subject: wanted.id })
  for (const { id } of mine) expect((await timeline(me, id)).map(({ act, me: who }) => [act, who.name])).toEqual([['sent', me.name], ['claim', priya.name]])
  expect(await verifyChain(me)).toMatchObject({ holds: true })
})
