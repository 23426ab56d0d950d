import type { Worker } from '#db/cover'
import { freshId } from '#db/ids'
import type { Leave } from '#lib/absence'
import { leaveFrom } from '#lib/absence-form'
import type { Me } from '#lib/me'
import type { Problem } from '#lib/questions/ask'
import { Refusal } from '#lib/refusal'
import type { Typed } from '#lib/typed'
import { coverOf } from '../../_server/cover'

/** Leave as typed, against who works here now. */
export async function readLeave(typed: Typed, me: Me): Promise<{ answers: Leave; problems: readonly Problem[] }> {
  const { workers } = await coverOf(me)
  return leaveFrom(typed, workers, me, freshId())
}

/** The leave this person may drop. Throws `Refusal` when it is a colleague's and they are no manager, or it is no longer there. */
export function mineToDrop(leaves: readonly Leave[], id: string, me: Me): Leave {
  const leave = leaves.find((each) => each.id === id)
  if (!leave) throw new Refusal('no-leave', 'This leave is no longer there')
  if (me.role === 'ot' && leave.staff !== me.staff) throw new Refusal('not-yours', 'You can drop your own leave only')
  return leave
}

/** Whether there is anybody whose leave this person may write down. */
export const anyOt = (workers: readonly Worker[], me: Me): boolean =>
  workers.some(({ role, person }) => role === 'ot' && (me.role !== 'ot' || person === me.staff))
