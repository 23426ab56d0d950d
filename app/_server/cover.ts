import { coverNames, readCover, type KeptCover, type Worker } from '#db/cover'
import { readDesk, type Desk } from '#db/desk'
import { readSetting } from '#db/settings'
import { absenceOn, isPaused, leavesIn, pauseIn, type Leave, type Pause } from '#lib/absence'
import { closedIn, type ClosedDay } from '#lib/closed'
import { absenceNotice, type AbsenceNotice } from '#lib/absence-view'
import { londonDay } from '#lib/day'
import type { Me } from '#lib/me'

/** Who works here now, whose leave is kept, whether new referrals are paused and on which days the practice is closed, each with the version to change it by. */
export type Cover = {
  readonly workers: readonly Worker[]
  readonly leaves: readonly Leave[]
  readonly pause: Pause | null
  readonly closed: readonly ClosedDay[]
  readonly versions: Readonly<Record<keyof typeof coverNames, number>>
}

/** What this practice has said of leave, cover and pauses. */
export const coverOf = async (me: Me): Promise<Cover> => coverFrom(await readCover(me))

function coverFrom({ workers, leave, pause, closed }: KeptCover): Cover {
  const versions = { leave: leave.version, pause: pause.version, closed: closed.version }
  return { workers, leaves: leavesIn(leave.value), pause: pauseIn(pause.value), closed: closedIn(closed.value), versions }
}

/**
 * What a form about a patient asks of the practice, with what to say of the OT's absence before it is begun, and who may
 * help meanwhile: null while an OT is here and nothing is paused. Nothing is refused because of it: stops, routes and
 * signposts stand as always.
 */
export async function deskOf(me: Me): Promise<Omit<Desk, 'cover'> & { readonly absence: AbsenceNotice | null }> {
  const { cover, ...desk } = await readDesk(me)
  const { workers, leaves, pause } = coverFrom(cover)
  return { ...desk, absence: absenceNotice(absenceOn(londonDay(me.at), workers, leaves, pause), desk.services, me.at) }
}

/** Whether new referrals are paused at this moment. */
export const pausedNow = async (me: Me): Promise<boolean> => isPaused(pauseIn((await readSetting(me, coverNames.pause)).value), londonDay(me.at))
