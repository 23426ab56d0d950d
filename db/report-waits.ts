import { and, ne, sql, type SQL } from 'drizzle-orm'
import type { Me } from '#lib/me'
import type { ReportFilter } from '#lib/reports/filter'
import type { Waited, WaitsCounted } from '#lib/reports/waits'
import { numberOf } from '#lib/reports/weeks'
import { londonDay } from '#lib/day'
import { look } from './client'
import { count, countedBy, countIf, counting } from './report-where'
import { referrals } from './schema/referrals'
import type { Reader } from './statements'

const { sentWeek, sentDay, soon, endedWait, endedDay, toldWait } = referrals
const untilContact = { wait: referrals.contactWait, day: referrals.contactDay, by: referrals.contactBy }
const untilSeen = { wait: referrals.seenWait, day: referrals.seenDay, by: referrals.seenBy }
type Until = typeof untilContact

/** How long people sent to the OT waited until somebody spoke to them, and until they were seen; who was late; who was told what happens next. */
export async function countWaits(me: Me, filter: ReportFilter): Promise<WaitsCounted> {
  const counted = and(countedBy(me, filter), ne(soon, ''))
  const today = numberOf(londonDay(me.at))
  return await look(me, counting('waits', filter), async (db) => ({
    contact: await waited(db, counted, untilContact),
    seen: await waited(db, counted, untilSeen),
    dates: await datesIn(db, counted, today),
  }))
}

/** Groups of those who waited alike: `left` is when a wait ended without it; of whoever still waits, the day they were sent. */
async function waited(db: Reader, counted: SQL | undefined, { wait }: Until): Promise<Waited[]> {
  const left = sql`case when ${wait} < 0 then ${endedWait} else -1 end`
  const since = sql`case when ${wait} < 0 and ${endedWait} < 0 then ${sentDay} else -1 end`
  return await db.select({ week: sentWeek, soon, wait, left: left.mapWith(Number), since: since.mapWith(Number), count })
    .from(referrals).where(counted).groupBy(sentWeek, soon, wait, left, since)
}

/** By how soon, and after how many working days they were told what happens next: done in time or late, still waiting in time or late, and ended before. A day not known is never late. */
async function datesIn(db: Reader, counted: SQL | undefined, today: number) {
  const of = ({ wait, day, by }: Until) => {
    const [open, over] = [sql`${wait} < 0 and ${endedDay} < 0`, sql`${by} >= 0 and ${by} < ${today}`]
    return {
      late: countIf(sql`${wait} >= 0 and ${by} >= 0 and ${day} > ${by}`), inTime: countIf(sql`${wait} >= 0 and (${by} < 0 or ${day} <= ${by})`),
      waitingLate: countIf(sql`${open} and ${over}`), waiting: countIf(sql`${open} and not (${over})`), ended: countIf(sql`${wait} < 0 and ${endedDay} >= 0`),
    }
  }
  const [contact, seen] = [of(untilContact), of(untilSeen)]
  return await db.select({ soon, told: toldWait, count, contact, seen }).from(referrals).where(counted).groupBy(soon, toldWait)
}
