import fc from 'fast-check'
import { expect, test } from 'vitest'
import { timeline } from '#db/history'
import { freshId, freshReference } from '#db/ids'
import { placeOf } from '#db/places'
import { addReferral, listQueue, openReferral, saveChange } from '#db/referrals'
import { verifyChain } from '#db/verify'
import { allStates, states } from '#lib/moves/states'
import { apply, replay, type Done, type Referral } from '#lib/referral'
import { Stale } from '#lib/refusal'
import { aPractice, staffOf } from '../support/database'
import { aHistory } from '../support/histories'

const stored = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

/** The same history, in a practice of this test's. */
function moved(acts: readonly Done[], practice: string): Done[] {
  const [id, reference] = [freshId(), freshReference()]
  return acts.map((act) => {
    const detail = act.act === 'sent' ? { ...(act.detail as object), reference } : act.detail
    return { ...act, subject: id, detail, me: { ...act.me, practice } }
  })
}

/** Keeps it act by act, each as the change it was; between two, whoever comes with an older version is turned away. */
async function live(acts: readonly Done[]): Promise<Referral> {
  let referral: Referral | undefined
  for (const { me, ...act } of acts) {
    const next = apply(referral ?? null, act, me)
    if (!referral) await addReferral(me, { referral: next, act })
    else {
      await saveChange(me, referral.version, { referral: next, act })
      await expect(saveChange(me, referral.version, { referral: next, act })).rejects.toThrow(Stale)
    }
    referral = next
  }
  if (!referral) throw new Error('no acts')
  return referral
}

test('whatever people and time do to a referral, what is stored is what its acts replay to', { timeout: 120_000 }, async () => {
  const practice = await aPractice()
  const me = staffOf(practice, 'ot')
  const lives = fc.sample(aHistory, 60)
  const seen = new Set<string>()
  const open: string[] = []
  for (const { acts } of lives) {
    const referral = await live(moved(acts, practice))
    const kept = await openReferral(me, referral.id)
    expect(kept).toEqual(stored(referral))
    expect(stored(replay(await timeline(me, referral.id)))).toEqual(kept)
    seen.add(referral.state)
    if (placeOf(referral.state) === 'queue') open.push(referral.id)
  }
  const listed: string[] = []
  for (let after: string | null = ''; after !== null;) {
    const page: Awaited<ReturnType<typeof listQueue>> = await listQueue(me, {}, after)
    listed.push(...page.rows.map(({ id }) => id))
    after = page.next
  }
  expect(listed.sort()).toEqual(open.sort())
  expect(await verifyChain(me)).toMatchObject({ holds: true })
  console.log(`${lives.length} histories ended in ${seen.size} states`)
  expect(seen.size).toBeGreaterThanOrEqual(8)
})

test('every open state lies somewhere, and only what is over lies where nobody looks', () => {
  for (const state of allStates) expect([state, placeOf(state) === 'over']).toEqual([state, states[state].stage === 'over'])
})
