import { expect, test } from 'vitest'
import { openWithTimeline, timeline } from '#db/history'
import { openReferral, saveChange } from '#db/referrals'
import { verifyChain } from '#db/verify'
import { undo } from '#lib/moves/undo'
import { move, replay } from '#lib/referral'
import { Stale } from '#lib/refusal'
import { aPractice, aReferral, mondayMorning, staffOf } from '../support/database'

const stored = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

test('what was undone is kept as it was before, with its history: what is stored is what its acts replay to', async () => {
  const practice = await aPractice()
  const [gp, me] = [staffOf(practice), staffOf(practice, 'ot')]
  const sent = await aReferral(gp)
  const accepted = move(me, sent, 'accept', { read: 'yes' })
  await saveChange(me, 1, accepted)
  const change = undo({ ...me, at: mondayMorning + 60_000 }, await timeline(me, sent.id))
  await saveChange(me, 2, change)
  const kept = await openReferral(me, sent.id)
  expect(kept).toMatchObject({ state: 'QUEUED', owner: null, version: 3 })
  expect(stored(replay(await timeline(me, sent.id)))).toEqual(kept)
  await expect(saveChange(me, 2, change)).rejects.toThrow(Stale)
  expect((await timeline(me, sent.id)).map(({ act }) => act)).toEqual(['sent', 'accept', 'undone'])
  expect(await verifyChain(me)).toMatchObject({ holds: true })
})

test('who else has it open is told from who opened it in the last minutes, and from nobody of another practice', async () => {
  const practice = await aPractice()
  const [gp, me] = [staffOf(practice), staffOf(practice, 'ot')]
  const tom = staffOf(practice, 'ot', { staff: 'tom', name: 'Tom Reyes' })
  const sent = await aReferral(gp)
  const at = (n: number) => mondayMorning + n * 60_000
  await openReferral({ ...tom, at: at(0) }, sent.id)
  await openReferral({ ...gp, at: at(1) }, sent.id)
  await openReferral({ ...tom, at: at(2) }, sent.id)
  expect((await openWithTimeline({ ...me, at: at(4) }, sent.id))?.here).toEqual([{ name: 'Tom Reyes', at: at(2) }, { name: 'Dr Ngozi Okafor', at: at(1) }])
  expect((await openWithTimeline({ ...me, at: at(7) }, sent.id))?.here).toEqual([{ name: 'Tom Reyes', at: at(2) }])
  expect((await openWithTimeline({ ...tom, at: at(20) }, sent.id))?.here).toEqual([])
})
