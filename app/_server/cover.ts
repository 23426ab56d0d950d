import { coverNames, readCover, type Worker } from '#db/cover'
import { listServices, type Service } from '#db/services'
import { readSetting } from '#db/settings'
import { absenceOn, isPaused, leavesIn, pauseIn, type Leave, type Pause } from '#lib/absence'
import { absenceNotice, isNews, type AbsenceNotice } from '#lib/absence-view'
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
export async function coverOf(me: Me): Promise<Cover> {
  const { workers, leave, pause } = await readCover(me)
  return { workers, leaves: leavesIn(leave.value), pause: pauseIn(pause.value), versions: { leave: leave.version, pause: pause.version } }
}

/**
 * What to say of the OT's absence before a referral or a call is begun, with who may help meanwhile; null while an OT is
 * here and nothing is paused. Nothing is refused because of it: stops, routes and signposts stand as always.
 */
export async function absenceNow(me: Me, services?: readonly Service[]): Promise<AbsenceNotice | null> {
  const { workers, leaves, pause } = await coverOf(me)
  const absence = absenceOn(londonDay(me.at), workers, leaves, pause)
  return isNews(absence) ? absenceNotice(absence, services ?? (await listServices(me)), me.at) : null
}

/** Whether new referrals are paused at this moment. */
export const pausedNow = async (me: Me): Promise<boolean> => isPaused(pauseIn((await readSetting(me, coverNames.pause)).value), londonDay(me.at))
