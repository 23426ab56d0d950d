import { openReferral, saveChange } from '#db/referrals'
import type { Me } from '#lib/me'
import { move } from '#lib/referral'
import { Refusal, Stale } from '#lib/refusal'
import type { Typed } from '#lib/typed'
import { aroundOf } from '../../_server/around'

/** Hands these over, each an act of its own; answers how many were. One that has moved on keeps no other from it. */
export async function handOverAll(me: Me, ids: readonly string[], said: Typed): Promise<number> {
  let handed = 0
  for (const id of ids) handed += (await handOver(me, id, said)) ? 1 : 0
  return handed
}

async function handOver(me: Me, id: string, said: Typed): Promise<boolean> {
  const referral = await openReferral(me, id, 'worked-on')
  if (!referral) return false
  try {
    await saveChange(me, referral.version, move(me, referral, 'handOver', said, await aroundOf(me)))
    return true
  } catch (why) {
    if (why instanceof Refusal || why instanceof Stale) return false
    throw why
  }
}
