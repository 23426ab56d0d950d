import { expect, test, vi } from 'vitest'
import { Fault, Unknown } from '#db/fault'
import { freshId } from '#db/ids'
import { addReferral, openReferral, saveChange } from '#db/referrals'
import { Stale } from '#lib/refusal'
import { aForm, aMove, aPractice, aReferral, staffOf } from '../support/database'
import { aPatientWho } from '../support/patients'

// A production build gives pages and routes copies of their own of each module; whichever is first opens the database for all.
test('another copy of the modules, on the database this one opened, is told who was first', async () => {
  const me = staffOf(await aPractice())
  const priya = staffOf(me.practice, 'ot')
  const referral = await aReferral(me)
  vi.resetModules()
  const copy = { ...(await import('#db/referrals')), ...(await import('#lib/refusal')) }
  await saveChange(priya, 1, aMove(priya, referral, 'claim'))
  const late = await copy.saveChange(priya, 1, aMove(priya, referral, 'claim')).catch((thrown: unknown) => thrown)
  expect(late instanceof copy.Stale && late instanceof Stale).toBe(true)
})

test('another copy sends what was sent before, and under a reference that is taken', async () => {
  const me = staffOf(await aPractice())
  const first = aForm(me)
  await addReferral(me, first)
  vi.resetModules()
  const copy = await import('#db/referrals')
  expect(await copy.addReferral(me, first)).toEqual(first.referral)
  const { referral, act } = aForm(me, aPatientWho(), freshId())
  const reference = first.referral.reference
  const added = await copy.addReferral(me, { referral: { ...referral, reference }, act: { ...act, detail: { ...(act.detail as object), reference } } })
  expect(added.reference).not.toBe(reference)
  expect(await openReferral(me, referral.id)).toEqual(added)
})

test('a fault of another copy is a fault, and one of unknown outcome stays apart', async () => {
  vi.resetModules()
  const copy = await import('#db/fault')
  expect([new copy.Fault('53300') instanceof Fault, new copy.Fault('53300') instanceof Unknown]).toEqual([true, false])
  expect([new copy.Unknown('gone') instanceof Fault, new copy.Unknown('gone') instanceof Unknown, copy.mayPass(new Unknown('gone'))]).toEqual([true, true, false])
})
