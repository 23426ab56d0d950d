import { apply } from './apply'
import { isMove } from './moves'
import type { Done, Referral } from './shape'

/** The referral its acts tell of, from the first; views and notes among them change nothing. Throws when nothing was sent. */
export function replay(acts: readonly Done[]): Referral {
  const last = stages(acts).at(-1)
  if (!last) throw new Error('no act of sending')
  return last
}

/** The referral after each act that changed it. What was undone is as it was before, one version on. */
export function stages(acts: readonly Done[]): Referral[] {
  const past: Referral[] = []
  for (const { me, ...act } of acts.filter(isChange)) past.push(act.act === 'undone' ? before(past) : apply(past.at(-1) ?? null, act, me))
  return past
}

/** Whether an act changed the referral: sent, moved, or the last move undone. */
export const isChange = ({ act }: Pick<Done, 'act'>): boolean => act === 'sent' || act === 'undone' || isMove(act)

/** The referral as it was before its last move. Throws when there was none. */
export function before(past: readonly Referral[]): Referral {
  const [as, now] = past.slice(-2)
  if (!as || !now) throw new Error('nothing to undo')
  return { ...as, version: now.version + 1 }
}
