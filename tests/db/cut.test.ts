import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { database, onPostgres } from '#db/dialect'
import { Unknown } from '#db/fault'
import { timeline } from '#db/history'
import { closeDatabase } from '#db/health'
import { memo } from '#db/memo'
import { postgresStore } from '#db/postgres'
import { addReferral, listMine, openReferral, saveChange } from '#db/referrals'
import { verifyChain } from '#db/verify'
import { aForm, aMove, aPractice, aReferral, staffOf } from '../support/database'
import { aLineTo } from '../support/cut-line'

if (onPostgres) {
  let line: Awaited<ReturnType<typeof aLineTo>>
  beforeAll(async () => {
    line = await aLineTo(database)
    memo.store = Promise.resolve(postgresStore(line.url))
  })
  afterAll(async () => {
    await closeDatabase()
    line.close()
  })

  test('a form whose answer was lost on the way is one referral, once it is sent again', async () => {
    const me = staffOf(await aPractice())
    const forms = Array.from({ length: 20 }, () => aForm(me))
    for (const form of forms) {
      line.cutNext()
      await expect(addReferral(me, form)).rejects.toBeInstanceOf(Unknown)
      expect(await addReferral(me, form)).toEqual(form.referral)
      expect((await timeline(me, form.referral.id)).map(({ act }) => act)).toEqual(['sent'])
    }
    expect((await listMine(me)).rows).toHaveLength(20)
    expect(await verifyChain(me)).toMatchObject({ holds: true })
  })

  test('a line that dies in silence is given up within seconds, and another is taken once there is one', async () => {
    const me = staffOf(await aPractice())
    await aReferral(me)
    line.goDead(true)
    const [forms, start] = [[aForm(me), aForm(me)], performance.now()]
    const tried = [...forms.map((form) => addReferral(me, form)), listMine(me)]
    expect((await Promise.allSettled(tried)).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    expect(performance.now() - start).toBeLessThan(15_000)
    line.goDead(false)
    for (const form of forms) expect(await addReferral(me, form)).toEqual(form.referral)
    expect((await listMine(me)).rows).toHaveLength(3)
  })

  test('a move whose answer was lost is not made twice', async () => {
    const [me, priya] = [staffOf(await aPractice()), staffOf('', 'ot')]
    const ot = { ...priya, practice: me.practice }
    const referral = await aReferral(me)
    line.cutNext()
    await expect(saveChange(ot, 1, aMove(ot, referral, 'claim'))).rejects.toBeInstanceOf(Unknown)
    expect(await openReferral(ot, referral.id)).toMatchObject({ version: 2, owner: { staff: ot.staff } })
    expect((await timeline(ot, referral.id)).map(({ act }) => act)).toEqual(['sent', 'claim'])
  })
}

test('a database that does not answer is said not to, within a moment', async () => {
  const before = memo.store
  const { answers } = await import('#db/health')
  memo.store = Promise.resolve({ read: () => Promise.reject(new Error('away')), keep: () => Promise.reject(new Error('away')), close: () => Promise.resolve() })
  expect(await answers()).toBe(false)
  memo.store = Promise.resolve({ read: () => new Promise<never>(() => undefined), keep: () => Promise.reject(new Error('away')), close: () => Promise.resolve() })
  vi.useFakeTimers()
  const asked = answers()
  await vi.advanceTimersByTimeAsync(2_000)
  vi.useRealTimers()
  expect(await asked).toBe(false)
  memo.store = before
  expect(await answers()).toBe(true)
})
