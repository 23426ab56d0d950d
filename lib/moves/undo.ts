import type { Me } from '../me'
import { isMove, moves, type MoveName } from './moves'
import { refusal, type RefusalCode } from './refusals'
import { before, isChange, stages } from './replay'
import type { Change, Done } from './shape'

const withinMinutes = 5

/** What the act of undoing keeps: which move, and where the referral stands again. */
export type Undone = { readonly of: MoveName; readonly to: string }

/** A move its maker may still undo, and until when (ms UTC). */
export type Undoable = { readonly of: MoveName; readonly words: string; readonly until: number }

/** The last move, when it is this person's own, of a kind that can be undone, at most five minutes old, and nothing followed; else null. */
export function undoable(me: Me, acts: readonly Done[]): Undoable | null {
  const last = acts.filter(isChange).at(-1)
  if (!last || !isMove(last.act) || whyLasting(me, last)) return null
  return { of: last.act, words: moves[last.act].told, until: last.me.at + withinMinutes * 60_000 }
}

/**
 * Undoes one's own last move: an act of its own, and the referral as it was before, one version on. History keeps both.
 * Refuses what is somebody else's, older than five minutes, or of a kind that lasts (the table of moves says which may be undone).
 */
export function undo(me: Me, acts: readonly Done[]): Change {
  const last = acts.filter(isChange).at(-1)
  if (!last || me.practice !== last.me.practice) throw refusal('not-open')
  const why = whyLasting(me, last)
  if (why) throw refusal(why)
  const referral = before(stages(acts))
  const detail: Undone = { of: last.act as MoveName, to: referral.state }
  return { referral, act: { act: 'undone', subject: referral.id, detail } }
}

function whyLasting(me: Me, { act, me: who }: Done): RefusalCode | null {
  if (!isMove(act) || !moves[act].undo) return 'lasting'
  if (who.staff !== me.staff) return 'anothers-move'
  return me.at - who.at > withinMinutes * 60_000 ? 'too-late' : null
}
