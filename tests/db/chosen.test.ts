import { expect, test } from 'vitest'
import { whoLooked } from '#db/history'
import { openMany } from '#db/chosen'
import { aPractice, aReferral, staffOf } from '../support/database'

test('several are opened at once to be printed, of this practice only, and it is noted of each', async () => {
  const practice = await aPractice()
  const [gp, me] = [staffOf(practice), staffOf(practice, 'ot')]
  const [one, two, other] = [await aReferral(gp), await aReferral(gp), await aReferral(staffOf(await aPractice()))]
  expect((await openMany(me, [two.id, one.id, other.id, 'no id'])).map(({ id }) => id)).toEqual([one.id, two.id].sort())
  expect((await whoLooked({ ...me, role: 'manager' }, one.id)).some(({ detail }) => String(JSON.stringify(detail)).includes('printed'))).toBe(true)
  expect(await openMany(me, [])).toEqual([])
})
