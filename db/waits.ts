import { and, desc, eq, gte, min } from 'drizzle-orm'
import type { Me } from '#lib/me'
import type { Waiting } from '#lib/queue-wait'
import { look } from './client'
import { asSubject } from './columns'
import { acts } from './schema/acts'
import { referrals } from './schema/referrals'

const halfAYear = 183 * 24 * 60 * 60_000
const most = 500

/**
 * How long those sent in the last half year waited for their first meeting with the OT, the latest of them first, and those
 * who still wait. Whoever left the queue without one is not in it. Names nobody; that it was counted is noted.
 */
export async function waitsOf(me: Me): Promise<Waiting[]> {
  const { practice, id, place, sentAt } = referrals
  const lately = and(eq(practice, me.practice), gte(sentAt, me.at - halfAYear))
  const met = and(eq(acts.practice, practice), eq(acts.subject, asSubject(id)), eq(acts.act, 'seen'))
  const rows = await look(me, { act: 'waits-counted', subject: null }, (db) =>
    db.select({ place, sentAt, seenAt: min(acts.at) }).from(referrals).leftJoin(acts, met).where(lately)
      .groupBy(practice, id, place, sentAt).orderBy(desc(sentAt), id).limit(most),
  )
  return rows.filter(({ place: where, seenAt }) => seenAt !== null || where === 'queue' || where === 'caseload').map(({ sentAt: at, seenAt }) => ({ sentAt: at, seenAt }))
}
