import { afterEach, describe, expect, test } from 'vitest'
import { readPost } from '#db/outbox'
import { Away } from '../../app/_server/post/line'
import { addressOf, anAsked, aPostedSurgery, standing } from '../support/noticed'
import { aPost, closeServers, plain, rounds, short } from '../support/posting'

afterEach(closeServers)

describe('a mail server that', () => {
  test('puts a letter off (4xx) has it again after five minutes, then ten, and no sooner', async () => {
    const { practice, gp, me } = await aPostedSurgery()
    await anAsked(gp, me)
    const { asked, letters, manners, go } = await aPost(practice, { rcpt: () => 451 })
    for (let minutes = 0; minutes <= 14; minutes += 1) await go(minutes)
    expect(asked).toHaveLength(2)
    expect(await plain(practice)).toEqual([['waiting', 2, 'later']])
    manners.rcpt = undefined
    await go(14.9)
    expect(letters).toEqual([])
    await go(15)
    expect(letters).toHaveLength(1)
    expect(await plain(practice)).toEqual([['sent', 3, null]])
  })

  test('puts it off for a day and a half is given up, and a manager sees it', async () => {
    const { practice, gp, me, leo } = await aPostedSurgery()
    await anAsked(gp, me)
    const { asked, go } = await aPost(practice, { body: () => 452 })
    for (let hours = 0; hours <= 48; hours += 0.5) await go(hours * 60)
    expect(await plain(practice)).toMatchObject([['failed', expect.any(Number), 'gave-up']])
    expect(asked.length).toBeGreaterThan(8)
    expect(asked.length).toBeLessThan(20)
    expect((await readPost(leo)).undelivered).toMatchObject([{ why: 'gave-up' }])
  })

  test('refuses one person (5xx) is believed, and the others of the round have their letters', async () => {
    const { practice, gp, me, vale } = await aPostedSurgery()
    await anAsked(gp, me)
    await anAsked(vale, me)
    const { letters, asked, go } = await aPost(practice, { rcpt: (to) => (to === addressOf(gp) ? 550 : undefined) })
    for (const minutes of [0, 10, 100]) await go(minutes)
    expect(letters.map(({ to }) => to)).toEqual([[addressOf(vale)]])
    expect(asked.sort()).toEqual([addressOf(gp), addressOf(vale)].sort())
    expect((await standing(practice)).map(({ person, stands, why }) => [person, stands, why]).sort()).toEqual([[gp.staff, 'failed', 'refused'], [vale.staff, 'sent', null]].sort())
  })

  test('never greets keeps nothing: the notice has not begun, and goes when it is back', async () => {
    const { practice, gp, me } = await aPostedSurgery()
    await anAsked(gp, me)
    const { letters, go } = await aPost(practice, {}, { onConnect: () => undefined })
    await expect(go(0, short)).rejects.toBeInstanceOf(Away)
    expect(await plain(practice)).toEqual([['waiting', 0, null]])
    expect(letters).toEqual([])
    const back = await aPost(practice)
    await back.go(1)
    expect(back.letters).toHaveLength(1)
  })

  test('is not there at all is the same', async () => {
    const { practice, gp, me } = await aPostedSurgery()
    await anAsked(gp, me)
    const { office } = await aPost(practice)
    await closeServers()
    await expect(rounds(practice, office)(0)).rejects.toBeInstanceOf(Away)
    expect(await plain(practice)).toEqual([['waiting', 0, null]])
  })

  test('hangs before it says go on has not had the letter: it is tried again', async () => {
    const { practice, gp, me } = await aPostedSurgery()
    await anAsked(gp, me)
    const { letters, manners, go } = await aPost(practice, { rcpt: () => 'hang' })
    await go(0, short)
    expect(await plain(practice)).toEqual([['waiting', 1, 'away']])
    manners.rcpt = undefined
    await go(5)
    expect(letters).toHaveLength(1)
  })

  test('hangs after it took the letter in is not written to twice: at most once', async () => {
    const { practice, gp, me, leo } = await aPostedSurgery()
    await anAsked(gp, me)
    const { letters, manners, go } = await aPost(practice, { body: () => 'hang' })
    await go(0, short)
    manners.body = undefined
    for (const minutes of [5, 20, 600]) await go(minutes)
    expect(letters).toHaveLength(1)
    expect(await plain(practice)).toEqual([['unsure', 1, 'broken']])
    expect((await readPost(leo)).undelivered).toMatchObject([{ why: 'broken' }])
  })
})
