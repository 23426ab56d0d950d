import { expect, test } from 'vitest'
import { readAttended } from '#db/attended'
import { readCover } from '#db/cover'
import { nextInQueue } from '#db/list-queue'
import { endMember } from '#db/people'
import { listMine, listQueue } from '#db/referrals'
import { saveSetting } from '#db/settings'
import { aMember, aPractice, aReferral, mondayMorning, staffOf } from '../support/database'

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

test('who works here, their leave and a pause are read in one go: not who has left, and nothing of another practice', async () => {
  const practice = await aPractice()
  const [leo, priya] = [await aMember(practice, 'manager'), await aMember(practice, 'ot')]
  const gone = await aMember(practice, 'ot', 'Tom Reyes')
  await endMember(leo, gone.staff, 1)
  expect(await readCover(leo)).toEqual({
    workers: [{ person: leo.staff, name: 'Leo Marsh', job: 'GP', role: 'manager' }, { person: priya.staff, name: 'Priya Shah', job: 'GP', role: 'ot' }],
    leave: { value: null, version: 0 }, closed: { value: null, version: 0 }, pause: { value: null, version: 0 },
  })
  await saveSetting(leo, 'pause', { reason: 'x', reopens: '2026-12-01' }, 0)
  await saveSetting(leo, 'other', 1, 0)
  expect(await readCover(priya)).toMatchObject({ pause: { value: { reason: 'x', reopens: '2026-12-01' }, version: 1 }, leave: { version: 0 } })
  expect(await readCover(staffOf(await aPractice(), 'manager'))).toMatchObject({ workers: [], pause: { version: 0 } })
})
