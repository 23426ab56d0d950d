import { describe, expect, test } from 'vitest'
import { freshId } from '#db/ids'
import { verifyChain } from '#db/verify'
import { theClock } from '#lib/me'
import type { Referral } from '#lib/referral'
import { thisMorning, timePassed } from '../../app/api/clock/mornings'
import { aReferral } from '../support/database'
import { kinds } from '../support/histories'
import { aSurgery, byItself, day, live, morning, now, rowOf } from '../support/mornings'
import { asOwner } from '../support/raw'

/** T68: off 20 days, a fit note that ends in 9 working days. */
const t68 = { ...kinds.work, firstDayOff: '2026-11-04', fitNoteEnds: '2026-12-04', safetyTalk: 'asked_none', safetyTalkOn: '2026-11-23' } as const

describe('each working morning', () => {
  test('T68: a band comes forward once as the fit note draws near, and never goes back', async () => {
    const { gp, me } = await aSurgery()
    const sent = await aReferral(gp, t68)
    expect(sent).toMatchObject({ band: 'P3_ROUTINE', due: '2026-12-04' })
    await live(me, 0, 3)
    expect(await byItself(me, sent)).toEqual([])
    await live(me, 4, 12)
    expect(await byItself(me, sent)).toEqual(['comeForward 2026-11-27'])
    expect(await now(me, sent)).toMatchObject({ state: 'QUEUED', band: 'P1_URGENT', due: '2026-12-04', version: 2 })
    expect((await rowOf(me, sent, 7))?.tags.map(({ words }) => words)).toEqual(['Urgent'])
  })

  test('T37: without its safety conversation nobody is let go, however long they wait', async () => {
    const { gp, me } = await aSurgery()
    const sent = await aReferral(gp, kinds.mental)
    await live(me, 0, 30)
    expect(await now(me, sent)).toMatchObject({ state: 'HOLD_INFO', incomplete: false })
    expect((await byItself(me, sent)).filter((act) => act.startsWith('release'))).toEqual([])
    const row = await rowOf(me, sent, 3)
    expect(row?.tags.map(({ words }) => words)).toContain('Hold is late')
    expect(row?.flags).toContainEqual({ words: 'Hold: safety conversation', loud: true })
  })

  test('H-6: a hold nobody answered is let go on working day 3, and its row says so', async () => {
    const { gp, me } = await aSurgery()
    const sent = await aReferral(gp, kinds.held)
    await live(me, 0, 2)
    expect((await now(me, sent)).state).toBe('HOLD_INFO')
    await live(me, 3, 5)
    expect(await now(me, sent)).toMatchObject({ state: 'QUEUED', band: 'P3_ROUTINE', incomplete: true })
    expect(await byItself(me, sent)).toEqual(['releaseByClock 2026-11-26'])
    expect((await rowOf(me, sent, 3))?.flags).toContainEqual({ words: 'Released without its answer' })
  })

  test('from a receptionist it goes on to the screener', async () => {
    const { sam, me } = await aSurgery()
    const sent = await aReferral(sam, kinds.noConsentYet)
    expect(sent.state).toBe('HOLD_INFO')
    await live(me, 0, 3)
    expect(await now(me, sent)).toMatchObject({ state: 'UNSCREENED', incomplete: true })
  })

  test('nothing happens at a weekend, on a bank holiday, or in the night', async () => {
    const { gp, me } = await aSurgery()
    const thursday = Date.parse('2026-12-24T10:00:00Z')
    const sent = await aReferral({ ...gp, at: thursday }, kinds.held)
    for (let at = thursday; at < Date.parse('2026-12-31T05:00:00Z'); at += day / 4) await thisMorning(me.practice, at)
    // Only its own evening counts: nobody answered by the close of its second working day.
    expect(await byItself(me, sent)).toEqual(['escalate 2026-12-30'])
    await thisMorning(me.practice, Date.parse('2026-12-31T05:00:00Z'))
    expect(await byItself(me, sent)).toEqual(['escalate 2026-12-30', 'releaseByClock 2026-12-31'])
  })

  test('a morning missed is made up for as soon as somebody is up', async () => {
    const { gp, me } = await aSurgery()
    const sent = await aReferral(gp, kinds.held)
    await thisMorning(me.practice, Date.parse('2026-11-27T16:20:00Z'))
    expect(await byItself(me, sent)).toEqual(['releaseByClock 2026-11-27'])
  })

  test('everybody who waits has their turn, more than a page of them', async () => {
    const { gp, me } = await aSurgery()
    const all: Referral[] = []
    for (let n = 0; n < 53; n += 1) all.push(await aReferral(gp, kinds.held))
    await thisMorning(me.practice, morning(3))
    for (const one of all) expect((await now(me, one)).state).toBe('QUEUED')
  })
})

describe('however many instances', () => {
  test('each thing is done once', async () => {
    const { gp, me } = await aSurgery()
    const [held, late] = [await aReferral(gp, kinds.held), await aReferral(gp, t68)]
    await Promise.all(Array.from({ length: 5 }, () => thisMorning(me.practice, morning(7))))
    await thisMorning(me.practice, morning(7) + 60_000)
    expect(await byItself(me, held)).toEqual(['releaseByClock 2026-11-30'])
    expect(await byItself(me, late)).toEqual(['comeForward 2026-11-30'])
    expect(await verifyChain(me)).toMatchObject({ holds: true })
  })

  test('of two that do it all the same, one is first and the other passes by', async () => {
    const { gp, me } = await aSurgery()
    const sent = await aReferral(gp, kinds.held)
    const clock = theClock(me.practice, morning(3))
    const ends = await Promise.all(Array.from({ length: 4 }, () => timePassed(clock, sent)))
    expect(ends.filter(({ state }) => state === 'QUEUED')).toHaveLength(1)
    expect(await byItself(me, sent)).toEqual(['releaseByClock 2026-11-26'])
  })

  test('one that died in the middle is followed by another', async () => {
    const { gp, me } = await aSurgery()
    const { takeLease } = await import('#db/leases')
    const sent = await aReferral(gp, kinds.held)
    await takeLease(`morning ${me.practice}`, freshId(), morning(3), 600_000)
    await thisMorning(me.practice, morning(3) + 60_000)
    expect((await now(me, sent)).state).toBe('HOLD_INFO')
    await thisMorning(me.practice, morning(3) + 600_000)
    expect((await now(me, sent)).state).toBe('QUEUED')
  })
})

test('a referral that cannot be read holds up no other', async () => {
  const { gp, me } = await aSurgery()
  const [broken, sent] = [await aReferral(gp, kinds.held), await aReferral(gp, kinds.held)]
  await asOwner(me.practice, `update referrals set whole = '{' where id = '${broken.id}'`)
  await thisMorning(me.practice, morning(3))
  expect((await now(me, sent)).state).toBe('QUEUED')
})
