import { timeline } from '#db/history'
import { listQueue, openReferral } from '#db/referrals'
import { londonDay } from '#lib/day'
import type { Me } from '#lib/me'
import { queueRow } from '#lib/queue-row'
import type { Referral } from '#lib/referral'
import { thisMorning } from '../../app/api/clock/mornings'
import { aPractice, staffOf } from './database'

export const day = 86_400_000
/** Five minutes past six, so many days after Monday 23 November 2026. */
export const morning = (days: number) => Date.parse('2026-11-23T06:05:00Z') + days * day

/** Lives through these days, minute by minute as far as it matters: before five, at six, and once more at noon. */
export async function live({ practice }: Me, from: number, to: number) {
  for (let days = from; days <= to; days += 1) for (const hours of [-2, 0, 6]) await thisMorning(practice, morning(days) + hours * 3_600_000)
}

/** A referral as it is kept. */
export const now = async (me: Me, { id }: Referral) => (await openReferral(me, id)) as Referral
/** What Best Fit did by itself, and on which day. */
export const byItself = async (me: Me, { id }: Referral) =>
  (await timeline(me, id)).filter(({ me: who }) => who.staff === 'clock').map(({ act, me: who }) => `${act} ${londonDay(who.at)}`)
/** Its row in the queue so many days on; undefined when it is not there. */
export const rowOf = async (me: Me, { id }: Referral, days: number) => {
  const { rows } = await listQueue({ ...me, at: morning(days) })
  const row = rows.find((each) => each.id === id)
  return row && queueRow(row, { me, today: londonDay(morning(days)), back: '' })
}
/** A surgery of the test's own: its GP, its reception, its OT. */
export const aSurgery = async () => {
  const practice = await aPractice()
  return { gp: staffOf(practice), sam: staffOf(practice, 'receptionist'), me: staffOf(practice, 'ot') }
}
