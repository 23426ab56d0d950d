import { and, desc, eq, isNull, lt, notInArray, sql } from 'drizzle-orm'
import type { Me, Role } from '#lib/me'
import { commit, read, write } from './client'
import { freshSecret, hashOf } from './ids'
import { once } from './once'
import { members, people, sessions } from './schema/people'
import { practices } from './schema/practices'
import { may, type Writer } from './statements'

/** Whose session it is, what they are at this moment, and since when: whether it is over is told from its times. */
export type Session = {
  readonly staff: string
  readonly name: string
  readonly job: string
  readonly role: Role
  readonly practice: string
  readonly practiceName: string
  /** In how many practices they work. */
  readonly places: number
  readonly openedAt: number
  readonly seenAt: number
}

const day = 24 * 60 * 60_000
const mostAtOnce = 3

/**
 * Opens a session for somebody who has just proved who they are, and closes their oldest beyond three.
 * Answers its id (for the cookie; only its hash is kept), or undefined when they do not work in that practice.
 */
export async function openSession(person: string, practice: string, at: number, request = ''): Promise<string | undefined> {
  const me = await memberAs(person, practice, at, request)
  return me && (await begin(me, 'signed-in', at))
}

/** Where somebody last worked, while a session of theirs tells it, over or not: what they typed then was kept for there. */
export async function lastPractice(person: string): Promise<string | undefined> {
  const theirs = eq(sessions.person, person)
  const newest = await read({ practice: '', bearer: person }, (db) =>
    db.select({ practice: sessions.practice }).from(sessions).where(theirs).orderBy(desc(sessions.seenAt), sessions.id).limit(1),
  )
  return newest[0]?.practice
}

/** The session of a cookie, over or not; undefined when there is none, or its person no longer works there. */
export async function readSession(id: string): Promise<Session | undefined> {
  const hash = hashOf(id)
  const found = await read({ practice: '', bearer: hash }, (db) => sessionOf(db).execute({ hash }))
  return found[0]
}

const sessionOf = once((db) => {
  const { practice, openedAt, seenAt } = sessions
  const places = db.$count(members, and(eq(members.person, sessions.person), isNull(members.endedAt)))
  return db.select({ staff: people.id, name: people.name, job: members.job, role: members.role, practice, practiceName: practices.name, places, openedAt, seenAt })
    .from(sessions)
    .innerJoin(people, and(eq(people.id, sessions.person), isNull(people.endedAt)))
    .innerJoin(members, and(eq(members.practice, sessions.practice), eq(members.person, sessions.person), isNull(members.endedAt)))
    .innerJoin(practices, eq(practices.id, sessions.practice))
    .where(eq(sessions.id, sql.placeholder('hash')))
    .prepare('session')
})

/** Notes that the person was here: their idle time starts again. A clock set back never takes any away. */
export async function touchSession(id: string, at: number): Promise<void> {
  const hash = hashOf(id)
  await write({ practice: '', bearer: hash }, (db) => [
    may(db.update(sessions).set({ seenAt: at }).where(and(eq(sessions.id, hash), lt(sessions.seenAt, at))).returning({ id: sessions.id })),
  ])
}

/** Signs out: the cookie opens nothing any more. */
export async function endSession(id: string, at: number, request = ''): Promise<void> {
  const session = await readSession(id)
  const gone = (db: Writer) => [may(db.delete(sessions).where(eq(sessions.id, hashOf(id))).returning({ id: sessions.id }))]
  if (session) await commit({ ...meOf(session), at, request }, { act: 'signed-out', subject: session.staff }, gone)
  else await write({ practice: '', bearer: hashOf(id) }, gone)
}

/** Goes on in another of one's practices, under a new id; the twelve hours go on too. Undefined when one may not. */
export async function switchPractice(id: string, practice: string, at: number, request = ''): Promise<string | undefined> {
  const session = await readSession(id)
  const me = session && (await memberAs(session.staff, practice, at, request))
  return me && (await begin(me, 'practice-switched', session.openedAt, hashOf(id)))
}

/** Forgets the sessions nobody has used for a day. */
export async function dropOldSessions(at: number): Promise<void> {
  await write({ practice: '', bearer: 'clock' }, (db) => [may(db.delete(sessions).where(lt(sessions.seenAt, at - day)).returning({ id: sessions.id }))])
}

async function begin(me: Me, act: string, openedAt: number, before = ''): Promise<string> {
  const id = freshSecret()
  const row = { id: hashOf(id), person: me.staff, practice: me.practice, openedAt, seenAt: me.at }
  await commit(me, { act, subject: me.staff }, (db) => {
    const theirs = eq(sessions.person, me.staff)
    const newest = db.select({ id: sessions.id }).from(sessions).where(theirs).orderBy(desc(sessions.seenAt), sessions.id).limit(mostAtOnce)
    return [
      may(db.delete(sessions).where(and(theirs, eq(sessions.id, before))).returning({ id: sessions.id })),
      db.insert(sessions).values(row).returning({ id: sessions.id }),
      may(db.delete(sessions).where(and(theirs, notInArray(sessions.id, newest))).returning({ id: sessions.id })),
    ]
  })
  return id
}

/** A person as they are in a practice; undefined when they do not work there. */
async function memberAs(person: string, practice: string, at: number, request: string): Promise<Me | undefined> {
  const now = and(eq(members.practice, practice), eq(members.person, person), isNull(members.endedAt), isNull(people.endedAt))
  const [found] = await read({ practice, bearer: person }, (db) =>
    db.select({ name: people.name, job: members.job, role: members.role })
      .from(members)
      .innerJoin(people, eq(people.id, members.person))
      .where(now),
  )
  return found && { ...found, staff: person, practice, at, request }
}

const meOf = ({ staff, name, job, role, practice }: Session) => ({ staff, name, job, role, practice })
