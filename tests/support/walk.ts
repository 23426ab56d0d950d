import { freshId, freshReference } from '#db/ids'
import { addReferral, saveChange } from '#db/referrals'
import { londonDay } from '#lib/day'
import type { Me, Role } from '#lib/me'
import { asksFor, move, movesFor, submit, type Change, type Referral } from '#lib/referral'
import { Refusal } from '#lib/refusal'
import { settings } from '#lib/rules/settings'
import { staffOf } from './database'
import { answersTo, kinds, senders } from './histories'

/** A die that falls the same way each time. */
export function aDie(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * Math.max(1, below))
  }
}
type Roll = ReturnType<typeof aDie>

const everybody: readonly (Role | 'clock')[] = ['clinician', 'receptionist', 'ot', 'ot', 'ot', 'ot', 'supervisor', 'clock']
const whereCertified = { ...settings, ot_certifies_fit_notes: true }
const ends = ['died', 'movedAway', 'admitted', 'patientChoice', 'stopNow']

/** A form somebody sends. */
function aSending(practice: string, roll: Roll, at: number): { me: Me; change: Change } {
  const me = staffOf(practice, senders[roll(senders.length)], { at })
  const answers = Object.values(kinds)[roll(Object.keys(kinds).length)] ?? {}
  return { me, change: submit(me, { id: freshId(), reference: freshReference(), answers }) }
}

/** One move somebody can make; undefined when nothing they try is taken. */
function aStep(referral: Referral, roll: Roll, at: number): { me: Me; change: Change } | undefined {
  for (let tries = 0; tries < 6; tries += 1) {
    const role = everybody[roll(everybody.length)] ?? 'ot'
    const me: Me = role === 'clock' ? { ...staffOf(referral.practice, 'ot', { at }), staff: 'clock', name: 'Best Fit', role } : staffOf(referral.practice, role, { at })
    const open = movesFor(me, referral).filter((name) => !ends.includes(name) || roll(8) === 0)
    const name = open[roll(open.length)]
    if (!name) continue
    try {
      return { me, change: move(me, referral, name, answersTo(asksFor(me, referral, name), roll, londonDay(at)), whereCertified) }
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown
    }
  }
  return undefined
}

/** A practice in which so many moves are made, many side by side, each kept as the change it was. `all` is every referral as it then is. */
export async function aWalk(practice: string, roll: Roll, moves: number, from: number, all: Map<string, Referral>): Promise<number> {
  let [made, at] = [0, from]
  while (made < moves) {
    at += 7_200_000
    const living = [...all.values()].filter(({ acknowledged }) => !acknowledged)
    const some = Array.from({ length: 60 }, () => living[roll(living.length)]).filter((each, n, list) => list.indexOf(each) === n)
    const steps = some.flatMap((each) => (each ? [{ each, step: aStep(each, roll, at) }] : [])).filter(({ step }) => step)
    const sent = living.length < 400 ? Array.from({ length: 20 }, () => aSending(practice, roll, at)) : []
    await Promise.all([
      ...sent.map(async ({ me, change }) => all.set(change.referral.id, await addReferral(me, change))),
      ...steps.map(async ({ each, step }) => step && (await saveChange(step.me, each.version, step.change), all.set(each.id, step.change.referral))),
    ])
    made += steps.length + sent.length
  }
  return at
}
