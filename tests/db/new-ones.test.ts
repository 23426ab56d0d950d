import { expect, test } from 'vitest'
import { allActs } from '#db/history'
import { countNew } from '#db/new-ones'
import { aPractice, aReferral, mondayMorning, staffOf } from '../support/database'
import { kinds } from '../support/histories'

test('how many came in since a list was drawn, of this practice and into the queue; nothing is noted', async () => {
  const practice = await aPractice()
  const [gp, me] = [staffOf(practice), staffOf(practice, 'ot')]
  const at = (minutes: number) => mondayMorning + minutes * 60_000
  await aReferral({ ...gp, at: at(-5) })
  await aReferral({ ...gp, at: at(1) })
  await aReferral({ ...gp, at: at(2) }, kinds.held)
  await aReferral({ ...gp, at: at(3) }, kinds.stop)
  await aReferral(staffOf(await aPractice(), 'clinician', { at: at(4) }))
  const acts = (await allActs({ ...me, role: 'manager' })).rows.length
  expect([await countNew(me, at(0)), await countNew(me, at(1)), await countNew(me, at(9))]).toEqual([2, 1, 0])
  expect((await allActs({ ...me, role: 'manager' })).rows.length).toBe(acts + 1)
})
