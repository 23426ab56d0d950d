import { notFound } from 'next/navigation'
import { timeline } from '#db/history'
import { isId } from '#db/ids'
import { saveChange } from '#db/referrals'
import { londonTime } from '#lib/day'
import type { Me } from '#lib/me'
import { undo, undoable } from '#lib/moves/undo'
import type { Done } from '#lib/referral'
import { replay } from '#lib/referral'

/** What somebody did last and may still undo, as the page offers it. */
export type LastStep = { readonly id: string; readonly version: number; readonly reference: string; readonly words: string; readonly until: string }

/** The last step on this referral, when this person may still undo it; else null. */
export function lastStep(me: Me, acts: readonly Done[]): LastStep | null {
  const found = undoable(me, acts)
  if (!found) return null
  const { id, version, reference } = replay(acts)
  return { id, version, reference, words: found.words, until: londonTime(found.until) }
}

/** The step just made on the referral before this one, named by the address (`did`). */
export async function stepBefore(me: Me, id: unknown): Promise<LastStep | null> {
  return typeof id === 'string' && isId(id) ? lastStep(me, await timeline(me, id)) : null
}

/** Undoes it. Throws `Refusal` when it cannot be undone any more, `Stale` when somebody was first. */
export async function undoLast(me: Me, id: string, version: number): Promise<void> {
  const acts = await timeline(me, id)
  if (acts.length === 0) notFound()
  await saveChange(me, version, undo(me, acts))
}
