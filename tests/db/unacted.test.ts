import { expect, test } from 'vitest'
import { listQueue, listMine, openReferral, saveChange } from '#db/referrals'
import { whoLooked } from '#db/history'
import { listStopped } from '#db/list-stopped'
import { lineOf } from '#lib/mine'
import type { Me } from '#lib/me'
import type { Typed } from '#lib/typed'
import { standingIn, unactedIn } from '#lib/unacted'
import { aMove, aPractice, aReferral, staffOf } from '../support/database'
import { kinds } from '../support/histories'
import { aPatientWho } from '../support/patients'

const minute = 60_000
const later = (me: Me, minutes: number): Me => ({ ...me, at: me.at + minutes * minute })
const alarm = async (me: Me) => unactedIn((await listQueue(me)).stopped, me.at)
const nextOf = async (me: Me) => (await listMine(me)).rows.map((row) => lineOf(row, me).next)
const done = async (me: Me, id: string, said: Typed) => {
  const referral = await openReferral(me, id)
  if (referral) await saveChange(me, referral.version, aMove(me, referral, 'recordStop', said))
}
const aStop = async (more = {}) => {
  const practice = await aPractice()
  const gp = staffOf(practice)
  return { gp, me: staffOf(practice, 'ot'), sent: await aReferral(gp, { ...kinds.stop, ...more }) }
}

test('a stop that nobody has acted on for 15 minutes stands over the queue and in its sender’s list', async () => {
  const { gp, me, sent } = await aStop()
  expect(await alarm(later(me, 14))).toEqual([])
  expect(await nextOf(later(gp, 14))).toEqual(['Act now'])
  expect(await alarm(later(me, 15))).toEqual([{ id: sent.id, href: `/refer/${sent.id}/verdict`, who: expect.stringMatching(/^ADE-\w+, Folasade/), since: '10:44' }])
  expect(await nextOf(later(gp, 15))).toEqual(['No action recorded. Act now'])
  expect(await alarm(later(me, 24 * 60))).toMatchObject([{ since: expect.stringContaining('Nov') }])
})

test('who was shown there is noted, and no other page and no other practice shows it', async () => {
  const { me, sent } = await aStop()
  const at = later(me, 20)
  expect((await listQueue(at, { state: 'QUEUED' })).stopped).toEqual([])
  expect((await listQueue({ ...at, practice: await aPractice() })).stopped).toEqual([])
  const listed = async () => (await whoLooked(at, sent.id)).filter(({ act }) => act === 'listed').map(({ me: who }) => who.name)
  expect(await listed()).toEqual([])
  await alarm(at)
  expect(await listed()).toEqual(['Priya Shah'])
})

test('HZ1: what a receptionist stopped stands on the clinicians’ list at once, rings after 15 minutes, and goes once it is recorded', async () => {
  const practice = await aPractice()
  const [sam, gp] = [staffOf(practice, 'receptionist'), staffOf(practice)]
  const list = async (minutes: number) => standingIn(await listStopped(later(gp, minutes)), later(gp, minutes).at)
  const sent = await aReferral(sam, { gate: ['worried'] })
  expect(await list(0)).toEqual([{ id: sent.id, href: `/refer/${sent.id}/verdict`, who: `${sent.reference}, name not known`, since: '10:44', late: false }])
  expect(await list(15)).toMatchObject([{ late: true }])
  expect(await listStopped(staffOf(await aPractice()))).toEqual([])
  expect((await whoLooked(later(gp, 20), sent.id)).map(({ act }) => act)).toContain('listed')
  expect(await nextOf(later(sam, 20))).toEqual(['No action recorded. Get a clinician now'])
  await done(later(gp, 20), sent.id, { action: 'duty', takenBy: 'Dr Vale', told: 'yes', gate: 'none_of_these' })
  expect(await list(30)).toEqual([])
  expect(await nextOf(later(sam, 30))).toEqual(['What was done is recorded. Go on with the form'])
})

test('it is quiet once what was done is recorded, also while the form waits to be finished', async () => {
  const whole = await aStop()
  await done(later(whole.gp, 20), whole.sent.id, { action: 'ucr', told: 'yes' })
  expect(await alarm(later(whole.me, 40))).toEqual([])
  const half = await aStop(aPatientWho({ gate: ['G3'], words: undefined, lastName: undefined }))
  await done(later(half.gp, 20), half.sent.id, { action: 'ucr', told: 'yes' })
  expect(await openReferral(half.me, half.sent.id)).toMatchObject({ state: 'STOPPED', verdict: { stops: [] } })
  expect(await alarm(later(half.me, 60))).toEqual([])
})
