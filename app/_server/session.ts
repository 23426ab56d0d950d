import { cache } from 'react'
import { readSession, touchSession, type Session } from '#db/sessions'
import { londonDay } from '#lib/day'
import type { Me } from '#lib/me'
import { standingOn } from '#lib/standing'
import { ownStood } from './own-standing'
import { cookie, cookieName, thisRequest } from './request'

const minutes = 60_000
/** R SE-2: 15 minutes without a request, 12 hours in all. */
export const limits = { idle: 15 * minutes, whole: 12 * 60 * minutes }

/** Whether a session has come to its end at this moment. */
export const isOver = ({ openedAt, seenAt }: Pick<Session, 'openedAt' | 'seenAt'>, at: number) =>
  at - seenAt >= limits.idle || at - openedAt >= limits.whole

type Visit = { session: Session; me: Me; over: boolean }

/** The same, without counting as activity: for what a page asks by itself, their idle time goes on. */
export const glance = cache(async (): Promise<Visit | undefined> => {
  const [{ at, request }, id] = [await thisRequest(), await cookie(cookieName())]
  reached(request)
  const session = id ? await readSession(id) : undefined
  if (!session) return undefined
  const { staff, name, job, role, practice } = session
  return { session, over: isOver(session, at), me: { staff, name, job, role, practice, at, request } }
})

/**
 * Who sent this request, read once: their session, also one that has just ended (`over`), so that what was typed
 * can still be kept for its owner and nobody else. Undefined when the cookie opens nothing.
 */
export const visit = cache(async (): Promise<Visit | undefined> => {
  const [who, id] = [await glance(), await cookie(cookieName())]
  if (who && id && !who.over && who.me.at - who.session.seenAt > minutes / 2) await touchSession(id, who.me.at)
  return who && { ...who, me: await withStanding(who.me) }
})

/** An OT goes everywhere with how it stands with their registration on this day (HZ24). */
const withStanding = async (me: Me): Promise<Me> =>
  me.role === 'ot' ? { ...me, standing: standingOn((await ownStood(me.practice, me.staff)).standing, londonDay(me.at)) } : me

/** Before anybody is known: opens only what is for anyone, and belongs to no practice. */
export const nobody = cache(async (): Promise<Me> => {
  const { at, request } = await thisRequest()
  return { staff: 'nobody', name: '', job: '', role: 'clock', practice: '', at, request }
})

declare global {
  var bestFitReached: Set<string> | undefined
}

// Tells the guard that our code saw the request: a failure before this was the request's own fault (400, not 503).
const reached = (request: string) => void globalThis.bestFitReached?.add(request)
