import { expect, test } from 'vitest'
import { freshId } from '#db/ids'
import { keepMany, type Made } from '#db/seed/keep-many'
import { addReferral, saveChange } from '#db/referrals'
import { verifyChain } from '#db/verify'
import { submit } from '#lib/referral'
import { aMove, aPractice, staffOf } from '../support/database'
import { aPatientWho } from '../support/patients'
import { asOwner } from '../support/raw'

/** Two referrals as any practice might get them, the second claimed since. */
const forms = [1, 2].map((n) => ({ id: freshId(), reference: `BF-000${n}`, answers: aPatientWho({ words: 'I fell.' }) }))
const historiesIn = (practice: string): Made[][] => {
  const [me, priya] = [staffOf(practice), staffOf(practice, 'ot')]
  return forms.map((form, n) => {
    const sent = submit(me, form)
    return [{ me, change: sent }, ...(n === 1 ? [{ me: priya, change: aMove(priya, sent.referral, 'claim') }] : [])]
  })
}

const kept = async (practice: string, table: 'referrals' | 'acts') => {
  const rows = await asOwner(practice, `select * from ${table} where practice = '${practice}' order by ${table === 'acts' ? 'seq' : 'id'}`)
  const mine = rows.filter(({ act }) => act !== 'practice-added').map(({ link: _differs, ...row }) => row)
  return JSON.stringify(mine, null, 1).replaceAll(practice, 'this practice')
}

test('what is kept at once is what is kept one by one: rows, acts and a chain that holds', async () => {
  const [slow, fast] = [await aPractice(), await aPractice()]
  for (const [sent, moved] of historiesIn(slow)) {
    if (sent) await addReferral(sent.me, sent.change)
    if (moved) await saveChange(moved.me, 1, moved.change)
  }
  await keepMany(fast, historiesIn(fast))
  expect(await kept(fast, 'referrals')).toBe(await kept(slow, 'referrals'))
  expect(await kept(fast, 'acts')).toBe(await kept(slow, 'acts'))
  expect(await verifyChain(staffOf(fast, 'manager'))).toMatchObject({ holds: true, head: { seq: 5 } })
})

test('a change of another practice is not kept', async () => {
  const [here, there] = [await aPractice(), await aPractice()]
  await expect(keepMany(here, historiesIn(there))).rejects.toThrow('another practice')
})
