import { expect, test } from 'vitest'
import { readAttended } from '#db/attended'
import { nextInQueue } from '#db/list-queue'
import { listMine, listQueue } from '#db/referrals'
import { aPractice, aReferral, mondayMorning, staffOf } from '../support/database'

const hour = 3_600_000

test('whether anybody opens the queue is told by what was noted then: not by a sender’s own list, a search or another practice', async () => {
  const practice = await aPractice()
  const [gp, priya, leo] = [staffOf(practice), staffOf(practice, 'ot'), staffOf(practice, 'manager')]
  const later = (hours: number) => ({ at: mondayMorning + hours * hour })
  expect(await readAttended(leo)).toEqual({ openedAt: null, waiting: 0, since: null })
  const { id } = await aReferral(gp)
  await listMine({ ...gp, ...later(1) })
  await listQueue({ ...priya, ...later(2) }, { search: 'ade' })
  await listQueue({ ...staffOf(await aPractice(), 'ot'), ...later(3) })
  expect(await readAttended(leo)).toEqual({ openedAt: null, waiting: 1, since: mondayMorning })
  await listQueue({ ...priya, ...later(4) })
  expect(await readAttended(leo)).toMatchObject({ openedAt: mondayMorning + 4 * hour })
  await nextInQueue({ ...priya, ...later(5) }, {}, { id, state: 'QUEUED', dueOn: '2026-11-24' })
  expect(await readAttended(leo)).toMatchObject({ openedAt: mondayMorning + 5 * hour })
})
