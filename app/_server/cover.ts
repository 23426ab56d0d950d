import { membersOf, type Member } from '#db/people'
import { listServices, type Service } from '#db/services'
import { readSetting, readSettings } from '#db/settings'
import { absenceOn, isPaused, leavesIn, pauseIn, type Leave, type Pause } from '#lib/absence'
import { absenceNotice, type AbsenceNotice } from '#lib/absence-view'
import { londonDay } from '#lib/day'
import type { Me } from '#lib/me'

/** The names under which a practice keeps its OTs' leave, and the pause of new referrals. */
export const kept = { leave: 'leave', pause: 'pause' } as const

/** Who works here, whose leave is kept and whether new referrals are paused, each with the version to change it by. */
export type Cover = {
  readonly workers: readonly Member[]
  readonly leaves: readonly Leave[]
  readonly pause: Pause | null
  readonly versions: Readonly<Record<keyof typeof kept, number>>
}

/** What this practice has said of leave, cover and pauses. */
export async function coverOf(me: Me): Promise<Cover> {
  const [workers, { leave, pause }] = await Promise.all([membersOf(me), readSettings(me, [kept.leave, kept.pause])])
  return { workers, leaves: leavesIn(leave.value), pause: pauseIn(pause.value), versions: { leave: leave.version, pause: pause.version } }
}

/**
 * What to say of the OT's absence before a referral or a call is begun, with who may help meanwhile; null while an OT is
 * here and nothing is paused. Nothing is refused because of it: stops, routes and signposts stand as always.
 */
export async function absenceNow(me: Me, services?: readonly Service[]): Promise<AbsenceNotice | null> {
  const [{ workers, leaves, pause }, directory] = await Promise.all([coverOf(me), services ?? listServices(me)])
  return absenceNotice(absenceOn(londonDay(me.at), workers, leaves, pause), directory, me.at)
}

/** Whether new referrals are paused at this moment. */
export const pausedNow = async (me: Me): Promise<boolean> => isPaused(pauseIn((await readSetting(me, kept.pause)).value), londonDay(me.at))
