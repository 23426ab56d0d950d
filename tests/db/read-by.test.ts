import { expect, test } from 'vitest'
import { listQueue, openReferral } from '#db/referrals'
import { londonDay } from '#lib/day'
import type { Me } from '#lib/me'
import { queueRow } from '#lib/queue-row'
import { aPractice, aReferral, staffOf } from '../support/database'

const flags = async (me: Me, id: string, filter = {}) => {
  const row = (await listQueue(me, filter)).rows.find((each) => each.id === id)
  return row && queueRow(row, { me, today: londonDay(me.at), back: '' }).flags.map(({ words }) => words).filter((words) => words.includes('ead by'))
}

test('HZ14: the queue shows what nobody has read, and to each OT what they have not opened themselves', async () => {
  const practice = await aPractice()
  const [gp, priya] = [staffOf(practice), staffOf(practice, 'ot')]
  const tom = staffOf(practice, 'ot', { staff: 'tom', name: 'Tom Reyes' })
  const { id } = await aReferral(gp)
  await openReferral(gp, id)
  await listQueue(priya)
  await openReferral(priya, id, 'worked-on')
  for (const filter of [{}, { mine: false, cohort: 'FRAIL' as const }]) expect(await flags(priya, id, filter)).toEqual(['Read by nobody yet'])
  await openReferral(tom, id)
  expect([await flags(priya, id), await flags(tom, id)]).toEqual([['Not read by you'], []])
  expect(await flags(staffOf(practice, 'supervisor'), id)).toEqual([])
  await openReferral(priya, id)
  expect(await flags(priya, id)).toEqual([])
})
