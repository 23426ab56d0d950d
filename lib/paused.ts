import type { Asks, Problem } from './questions/ask'
import type { Verdict } from './rules/verdict'
import { one, type Typed } from './typed'

/** What is asked before a referral is sent to the OT while new ones are paused. */
export const pausedAsks = {
  allTheSame: {
    id: '', kind: 'choice', who: ['clinician', 'ot', 'supervisor', 'receptionist'], words: 'New referrals are paused',
    message: 'New referrals are paused. Use another service, or tick that this one is to wait',
    options: [{ value: 'yes', label: 'Send it to the OT all the same. It waits until new referrals are taken again' }],
  },
} as const satisfies Asks

/**
 * What keeps a form from being sent while new referrals are paused: only that it would go to the OT, and nobody said it
 * is to wait. A stop and another service never ask (HZ8), nor does what ends without a referral.
 */
export function pausedProblem(typed: Typed, { disposition, blocked }: Pick<Verdict, 'disposition' | 'blocked'>): Problem | null {
  const elsewhere = disposition === 'stop' || disposition === 'signpost' || blocked
  return elsewhere || one(typed, 'allTheSame') ? null : { field: 'allTheSame', message: pausedAsks.allTheSame.message }
}
