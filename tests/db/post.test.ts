import { afterEach, describe, expect, test } from 'vitest'
import { dueNotices, readPost, takeNotice } from '#db/outbox'
import { endMember } from '#db/people'
import { theClock } from '#lib/me'
import { mondayMorning } from '../support/database'
import { addressOf, anAsked, aPostedSurgery } from '../support/noticed'
import { aPost, closeServers, plain, rounds } from '../support/posting'

afterEach(closeServers)

describe('the post', () => {
  test('takes each notice to its person once, and holds a reference and a link and nothing else', async () => {
    const { practice, gp, me } = await aPostedSurgery()
    const { id, reference, patient: ade } = await anAsked(gp, me)
    const { letters, go } = await aPost(practice)
    await go(0)
    await go(1)
    expect(letters.map(({ to }) => to)).toEqual([[addressOf(gp)]])
    expect(letters[0]?.raw).toContain(`Subject: Best Fit: a question for you (${reference})`)
    expect(letters[0]?.text).toContain(`https://best-fit.example/referrals/${id}`)
    expect(letters[0]?.raw).toMatch(/^Auto-Submitted: auto-generated$/m)
    for (const canary of [ade.lastName, ade.firstName, ade.nhsNumber, ade.phone, 'hip']) expect(letters[0]?.text).not.toContain(canary)
    expect(await plain(practice)).toEqual([['sent', 1, null]])
  })

  test('however many instances, each goes once', async () => {
    const { practice, gp, me } = await aPostedSurgery()
    for (let n = 0; n < 6; n += 1) await anAsked(gp, me)
    const { letters, go } = await aPost(practice)
    await Promise.all(Array.from({ length: 5 }, () => go(0)))
    expect(letters).toHaveLength(6)
    expect(new Set(letters.map(({ raw }) => /^Message-ID: (.*)$/im.exec(raw)?.[1])).size).toBe(6)
  })

  test('also without a lease: of many who take one notice, one has it', async () => {
    const { practice, gp, me } = await aPostedSurgery()
    await anAsked(gp, me)
    const clock = theClock(practice, mondayMorning)
    const [notice] = await dueNotices(clock)
    expect(notice).toMatchObject({ email: addressOf(gp) })
    const taken = await Promise.all(Array.from({ length: 8 }, () => Promise.resolve(notice ? takeNotice(clock, notice) : false)))
    expect(taken.filter(Boolean)).toHaveLength(1)
  })

  test('is off until a mail server is named: nothing goes, and nothing old goes later', async () => {
    const { practice, gp, me } = await aPostedSurgery()
    await anAsked(gp, me)
    await rounds(practice, null)(60)
    expect(await plain(practice)).toEqual([['waiting', 0, null]])
    await rounds(practice, null)(25 * 60)
    expect(await plain(practice)).toEqual([])
  })

  test('does not write to who has left, not even once', async () => {
    const { practice, gp, me, leo } = await aPostedSurgery()
    await anAsked(gp, me)
    await endMember(leo, gp.staff, 1)
    const { letters, asked, go } = await aPost(practice)
    await go(0)
    expect([letters, asked]).toEqual([[], []])
    expect(await plain(practice)).toEqual([['failed', 1, 'left']])
    expect((await readPost(leo)).undelivered).toMatchObject([{ person: gp.staff, says: 'question', why: 'left' }])
  })
})

test('an instance that died with a letter in its hand is followed by one that does not send it again', async () => {
  const { practice, gp, me } = await aPostedSurgery()
  await anAsked(gp, me)
  const clock = theClock(practice, mondayMorning)
  const [notice] = await dueNotices(clock)
  expect(notice && (await takeNotice(clock, notice))).toBe(true) // and here it dies, whether or not the server said 250
  const { letters, go } = await aPost(practice)
  for (const minutes of [1, 9, 11, 30]) await go(minutes)
  expect(letters).toEqual([])
  expect(await plain(practice)).toEqual([['unsure', 1, 'broken']])
})
