import { describe, expect, test } from 'vitest'
import { keepBalance, lastBalance, readBalance } from '#db/balance'
import { timeline } from '#db/history'
import { openReferral, saveChange } from '#db/referrals'
import { balanceOf, buckets, type Balance, type Bucket } from '#lib/balance'
import { theClock } from '#lib/me'
import { undo } from '#lib/moves/undo'
import type { State } from '#lib/moves/states'
import type { Referral } from '#lib/referral'
import { aMove, aPractice, aReferral, mondayMorning, staffOf } from '../support/database'
import { thisBalance } from '../../app/api/clock/balances'
import { asOwner } from '../support/raw'
import { aDie, aWalk } from '../support/walk'

const inBucket = ({ state, ended }: Referral): Bucket => {
  const own: Partial<Record<State, Bucket>> = { SIGNPOSTED: 'signposted', REDIRECTED: 'redirected', RETURNED_TO_REFERRER: 'returned' }
  const at = state === 'SUMMARY_SENT' ? (ended?.state ?? 'SIGNPOSTED') : state
  return own[at] ?? (ended ? 'closed' : 'open')
}
/** The balance as whoever looks at every referral would count it. */
const byHand = (all: Iterable<Referral>): Balance => {
  const counts = { open: 0, closed: 0, redirected: 0, signposted: 0, returned: 0, received: 0 }
  for (const each of all) {
    counts.received += 1
    counts[inBucket(each)] += 1
  }
  return counts
}

describe('nothing gets lost', () => {
  test('HZ10: over 10,000 moves the balance never drifts, day by day or counted afresh', { timeout: 300_000 }, async () => {
    const practice = await aPractice()
    const [all, roll] = [new Map<string, Referral>(), aDie(2026)]
    const start = performance.now()
    let at = mondayMorning
    for (let day = 1; day <= 10; day += 1) {
      at = await aWalk(practice, roll, 1_000, at, all)
      const me = theClock(practice, at)
      const { tally, differences, days } = await readBalance(me)
      expect(differences).toEqual([])
      expect(balanceOf(tally)).toEqual(byHand(all.values()))
      expect(days.length).toBe(Math.ceil((day - 1) / 2))
      if (day % 2) expect(await keepBalance(me)).toMatchObject({ received: all.size, differs: 0, stray: 0 })
    }
    const { received, ...where } = balanceOf((await readBalance(theClock(practice, at))).tally)
    console.log(`${received} received in 10,000 moves: ${JSON.stringify(where)}, ${Math.round((performance.now() - start) / 1000)} s`)
    for (const bucket of Object.keys(buckets) as Bucket[]) expect([bucket, where[bucket] > 0]).toEqual([bucket, true])
    const afresh = await readBalance(theClock(practice, at), true)
    expect([balanceOf(afresh.tally), afresh.differences]).toEqual([{ received, ...where }, []])
  })

  test('HZ10: a referral that is gone, or is not where its acts left it, is an alarm, and says where', async () => {
    const practice = await aPractice()
    const [gp, me] = [staffOf(practice), staffOf(practice, 'ot')]
    const [lost, moved] = [await aReferral(gp), await aReferral(gp)]
    await aReferral(gp)
    const told = async () => (await readBalance(me)).differences.map(({ what, acts, stored }) => [what, acts, stored])
    expect(await told()).toEqual([])
    await asOwner(practice, `delete from referrals where practice = '${practice}' and id = '${lost.id}'`)
    expect(await told()).toEqual([['Received, and stored', 3, 2], ['Open', 3, 2]])
    await asOwner(practice, `update referrals set state = 'COMPLETED' where practice = '${practice}' and id = '${moved.id}'`)
    expect(await told()).toEqual([['Received, and stored', 3, 2], ['Open', 3, 1], ['Closed', 0, 1]])
    expect(await keepBalance(theClock(practice, mondayMorning))).toMatchObject({ day: '2026-11-22', received: 3, differs: 2 })
    expect(await lastBalance(me)).toMatchObject({ differs: 2 })
  })

  test('HZ10: a step that was undone is counted where the referral stands again', async () => {
    const practice = await aPractice()
    const [gp, ot] = [staffOf(practice), staffOf(practice, 'ot')]
    const { id, version } = await aReferral(gp)
    const open = await openReferral(ot, id)
    if (!open) throw new Error('no such referral')
    await saveChange(ot, version, aMove(ot, open, 'returnToReferrer', { reason: 'info_missing', advice: 'Talk to them.', instead: 'See them again.', told: 'yes' }))
    expect(balanceOf((await readBalance(ot)).tally)).toMatchObject({ open: 0, returned: 1 })
    await saveChange(ot, version + 1, undo(ot, await timeline(ot, id)))
    const { tally, differences } = await readBalance(ot)
    expect([balanceOf(tally), differences]).toEqual([{ received: 1, open: 1, closed: 0, redirected: 0, signposted: 0, returned: 0 }, []])
  })

  test('another practice’s referrals are none of it', async () => {
    const [here, there] = [await aPractice(), await aPractice()]
    await aReferral(staffOf(here))
    expect(balanceOf((await readBalance(staffOf(there, 'manager'))).tally).received).toBe(0)
    expect((await readBalance(staffOf(there, 'manager'))).differences).toEqual([])
    expect(balanceOf((await readBalance(staffOf(here, 'manager'))).tally)).toMatchObject({ received: 1, open: 1 })
  })

  test('what is done while it is counted makes no difference', async () => {
    const practice = await aPractice()
    const gp = staffOf(practice)
    const sending = Array.from({ length: 40 }, () => aReferral(gp))
    const seen = await Promise.all(Array.from({ length: 12 }, () => readBalance(gp)))
    await Promise.all(sending)
    expect(seen.flatMap(({ differences }) => differences)).toEqual([])
  })
})

describe('each night', () => {
  test('the balance of the day before is kept once, however many instances, at weekends too', async () => {
    const practice = await aPractice()
    const night = (moment: string) => thisBalance(practice, Date.parse(moment))
    await aReferral(staffOf(practice))
    await Promise.all(Array.from({ length: 4 }, () => night('2026-11-28T00:01:00Z')))
    await night('2026-11-28T09:00:00Z')
    await night('2026-11-29T00:00:00Z')
    const { days } = await readBalance(staffOf(practice, 'manager'))
    expect(days.map(({ day, received, differs }) => [day, received, differs])).toEqual([['2026-11-28', 1, 0], ['2026-11-27', 1, 0]])
  })
})
