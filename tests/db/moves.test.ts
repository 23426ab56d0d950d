import { describe, expect, test } from 'vitest'
import { allActs, openWithTimeline, timeline } from '#db/history'
import { freshId } from '#db/ids'
import { openReferral, saveChange, whoWon } from '#db/referrals'
import { replay } from '#lib/referral'
import { Stale } from '#lib/refusal'
import { aMove, aPractice, aReferral, staffOf } from '../support/database'

describe('a move', () => {
  test('is kept with its act, and replays to the stored row', async () => {
    const [me, priya] = await here()
    const referral = await aReferral(me)
    const claimed = aMove(priya, referral, 'claim')
    await saveChange(priya, 1, claimed)
    const accepted = aMove(priya, claimed.referral, 'accept', { read: 'yes' })
    await saveChange(priya, 2, accepted)
    const kept = await openWithTimeline(priya, referral.id)
    expect(kept?.referral).toEqual(accepted.referral)
    expect(kept?.timeline.map(({ act }) => act)).toEqual(['sent', 'claim', 'accept'])
    expect(replay(kept?.timeline ?? [])).toEqual(accepted.referral)
  })

  test('on a version that is no longer there is stale, leaves no act, and tells who was first', async () => {
    const [me, priya] = await here()
    const tom = staffOf(me.practice, 'ot', { staff: 'tom', name: 'Tom Reyes' })
    const referral = await aReferral(me)
    const mine = aMove(priya, referral, 'claim')
    await saveChange(tom, 1, aMove(tom, referral, 'claim'))
    await expect(saveChange(priya, 1, mine)).rejects.toThrow(Stale)
    expect(await whoWon(priya, referral.id)).toBe('Tom Reyes claimed this referral at 10:44, before you. Look at what has happened.')
    expect((await timeline(priya, referral.id)).map(({ act }) => act)).toEqual(['sent', 'claim'])
  })

  test('decided on another version than the form was drawn for is stale', async () => {
    const [me, priya] = await here()
    const referral = await aReferral(me)
    const claimed = aMove(priya, referral, 'claim')
    await saveChange(priya, 1, claimed)
    await expect(saveChange(priya, 1, aMove(priya, claimed.referral, 'accept', { read: 'yes' }))).rejects.toThrow(Stale)
  })

  test('nobody can name the winner of a race nobody ran', async () => {
    const [me] = await here()
    expect(await whoWon(me, (await aReferral(me)).id)).toMatch(/^Somebody changed this before you/)
  })
})

describe('opening', () => {
  test('what is not there, or no id at all, is undefined', async () => {
    const me = staffOf(await aPractice())
    expect(await openReferral(me, freshId())).toBeUndefined()
    expect(await openReferral(me, "' or 1=1 --")).toBeUndefined()
    expect(await openWithTimeline(me, 'x')).toBeUndefined()
    expect(await timeline(me, 'x')).toEqual([])
  })

  test('is noted once, with who, when, what and as what', async () => {
    const me = staffOf(await aPractice(), 'supervisor', { request: 'r-77' })
    const { id } = await aReferral(staffOf(me.practice))
    await openReferral(me, id)
    const { rows } = await allActs(me, { act: 'opened' })
    expect(rows).toEqual([{ seq: 3, act: 'opened', subject: id, me: { ...me } }])
  })
})

const here = async () => {
  const practice = await aPractice()
  return [staffOf(practice), staffOf(practice, 'ot')] as const
}
