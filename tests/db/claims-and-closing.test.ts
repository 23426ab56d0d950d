import { describe, expect, test } from 'vitest'
import { saveChange } from '#db/referrals'
import { saveSetting } from '#db/settings'
import { move } from '#lib/referral'
import { thisMorning } from '../../app/api/clock/mornings'
import { aReferral } from '../support/database'
import { kinds } from '../support/histories'
import { aSurgery, byItself, live, morning, rowOf } from '../support/mornings'

describe('claims and days closed', () => {
  test('a claim nobody acted on lapses once, and the queue says so', async () => {
    const { gp, me } = await aSurgery()
    const sent = await aReferral(gp)
    const claim = move(me, sent, 'claim', {})
    await saveChange(me, sent.version, claim)
    await live(me, 0, 2)
    expect(await byItself(me, sent)).toEqual([])
    await Promise.all(Array.from({ length: 4 }, () => thisMorning(me.practice, morning(3))))
    await live(me, 3, 7)
    expect(await byItself(me, sent)).toEqual(['lapse 2026-11-26'])
    expect(await rowOf(me, sent, 3)).toMatchObject({ press: { label: 'Claim' }, flags: expect.arrayContaining([{ words: 'Claim of Priya Shah lapsed', loud: true }]) as unknown })
  })

  test('on a day the practice is closed nothing happens, and no clock counts it', async () => {
    const { gp, me } = await aSurgery()
    await saveSetting({ ...me, role: 'manager' }, 'closed', [{ day: '2026-11-26', why: 'Training' }], 0)
    const sent = await aReferral(gp, kinds.held)
    await live(me, 0, 3)
    expect(await byItself(me, sent)).toEqual([])
    await live(me, 4, 5)
    expect(await byItself(me, sent)).toEqual(['releaseByClock 2026-11-27'])
  })

  test('H-3: at closing it is put before the duty clinician, once, and stays held', async () => {
    const { gp, me } = await aSurgery()
    const sent = await aReferral(gp, kinds.mental)
    const closing = Date.parse('2026-11-23T18:31:00Z')
    await thisMorning(me.practice, closing - 3_600_000)
    expect(await byItself(me, sent)).toEqual([])
    await Promise.all(Array.from({ length: 3 }, () => thisMorning(me.practice, closing)))
    await live(me, 1, 9)
    expect(await byItself(me, sent)).toEqual(['escalate 2026-11-23'])
    expect((await rowOf(me, sent, 1))?.flags).toContainEqual({ words: 'Duty clinician told', loud: true })
  })
})
