import { listQueue } from '#db/referrals'
import type { Me } from '#lib/me'
import type { Referral } from '#lib/referral'
import { aPractice, aReferral, staffOf } from './database'
import { aPatientWho } from './patients'

/** As the queue stands: by the day it is due, then by id. */
export const byDue = (a: Referral, b: Referral) => (`${a.dueOn}.${a.id}` < `${b.dueOn}.${b.id}` ? -1 : 1)
export const inOrder = (...some: Referral[]) => some.sort(byDue).map(({ id }) => id)
/** Whom a page of the queue shows. */
export const shown = async (me: Me, filter = {}, after?: string) => (await listQueue(me, filter, after)).rows.map(({ id }) => id)

/** All a receptionist may say of her: she is to be screened. */
export const fromReception = () => aPatientWho({ frailtyScale: undefined, decline: undefined, visit: undefined })

/** Five who wait: one from reception, one on hold, three in the queue. */
export async function aQueue() {
  const me = staffOf(await aPractice(), 'ot')
  const doctor = staffOf(me.practice)
  const soon = await aReferral(doctor)
  const later = await aReferral(doctor, aPatientWho(aRoutine))
  const alsoLater = await aReferral(doctor, aPatientWho(aRoutine))
  const unscreened = await aReferral(staffOf(me.practice, 'receptionist'), fromReception())
  const held = await aReferral(doctor, aPatientWho(unasked))
  return { me, soon, later, alsoLater, unscreened, held }
}
/** Nobody has recorded a safety conversation: held until somebody does (H-3). */
const unasked = {
  born: '1980-03-14', help: ['mental_health_daily_life'], life: ['self_care', 'home'], team: 'no', therapy: 'had_not_enough', phq: 'not_done',
  frailtyScale: undefined, decline: undefined, falls: undefined, hard: undefined,
} as const
const aRoutine = { falls: '0', frailtyScale: '5', decline: 'no_change', hard: ['stairs'] } as const
