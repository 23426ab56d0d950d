import { and, count, eq, inArray, isNull, lt, lte } from 'drizzle-orm'
import { londonDay } from '#lib/day'
import type { Digest, Waits } from '#lib/digest'
import type { Me, Role } from '#lib/me'
import { endedStates } from '#lib/moves/states'
import { look } from './client'
import { countQueue } from './counts'
import { members } from './schema/people'
import { referrals } from './schema/referrals'
import type { Reader } from './statements'

/** Somebody who works here, and how much of each kind waits for them; of what waits for anybody, everybody is told. */
export type Waiter = { readonly person: string; readonly role: Role; readonly counts: Digest }

const { practice, state, dueOn, unread, sentBy, owner, place } = referrals

/** What waits this morning for each who works here: numbers, and nothing of anybody. That it was counted is noted. */
export async function whatWaits(me: Me): Promise<Waiter[]> {
  return await look(me, { act: 'waiting-counted', subject: null }, async (db) => {
    const works = and(eq(members.practice, me.practice), isNull(members.endedAt))
    const people = await db.select({ person: members.person, role: members.role }).from(members).where(works)
    const [own, shared] = [await ownOf(db, me), await sharedOf(db, me)]
    return people.map(({ person, role }) => ({ person, role, counts: { ...shared, ...own.get(person) } }))
  })
}

async function ownOf(db: Reader, me: Me): Promise<Map<string, Digest>> {
  const today = londonDay(me.at)
  const by = async (who: typeof sentBy | typeof owner, ...where: Parameters<typeof and>) =>
    await db.select({ person: who, n: count() }).from(referrals).where(and(eq(practice, me.practice), ...where)).groupBy(who)
  const own = new Map<string, Digest>()
  const keep = (what: Waits, rows: readonly { person: string; n: number }[]) => {
    for (const { person, n } of rows) own.set(person, { ...own.get(person), [what]: Number(n) })
  }
  keep('questions', await by(sentBy, eq(unread, 1), eq(state, 'INFO_REQUESTED')))
  keep('outcomes', await by(sentBy, eq(unread, 1), eq(state, 'SUMMARY_SENT')))
  keep('asides', await by(sentBy, eq(state, 'SIGNPOSTED'), lte(dueOn, today)))
  keep('mine', await by(owner, eq(place, 'caseload'), lte(dueOn, today)))
  return own
}

async function sharedOf(db: Reader, me: Me): Promise<Digest> {
  const today = londonDay(me.at)
  const some = async (...where: Parameters<typeof and>) => Number((await db.select({ n: count() }).from(referrals).where(and(eq(practice, me.practice), ...where)))[0]?.n ?? 0)
  const { toScreen, due } = await countQueue(db, me, today)
  const unseen = (await some(eq(unread, 1), lt(dueOn, today))) + (await some(inArray(state, ['SIGNPOSTED', ...endedStates]), lt(dueOn, today)))
  return { toScreen, due, unseen, stops: await some(eq(state, 'STOPPED')) }
}
