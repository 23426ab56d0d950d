import { coverNames, readCover, type KeptCover, type Worker } from '#db/cover'
import { readDesk, type Desk } from '#db/desk'
import { readSetting } from '#db/settings'
import { absenceOn, isPaused, leavesIn, pauseIn, type Leave, type Pause } from '#lib/absence'
import { absenceNotice, type AbsenceNotice } from '#lib/absence-view'
import { londonDay } from '#lib/day'
import type { Me } from '#lib/me'

/** Who works here now, whose leave is kept and whether new referrals are paused, each with the version to change it by. */
export type Cover = {
  readonly workers: readonly Worker[]
  readonly leaves: readonly Leave[]
  readonly pause: Pause | null
  readonly versions: Readonly<Record<keyof typeof coverNames, number>>
}

/** What this practice has said of leave, cover and pauses. */
export const coverOf = async (me: Me): Promise<Cover> => coverFrom(await readCover(me))

const coverFrom = ({ workers, leave, pause }: KeptCover): Cover =>
  ({ workers, leaves: leavesIn(leave.value), pause: pauseIn(pause.value), versions: { leave: leave.version, pause: pause.version } })

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
