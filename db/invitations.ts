import { and, eq, gt, isNull } from 'drizzle-orm'
import { theClock, type Me, type Role } from '#lib/me'
import { commit, read } from './client'
import { freshId, freshSecret, hashOf } from './ids'
import { joining, personByEmail, plainEmail } from './people'
import { addPractice, allPractices } from './practices'
import { invitations, people } from './schema/people'
import { practices } from './schema/practices'

type Invited = { readonly email: string; readonly name: string; readonly role: Role; readonly job: string }
/** An open invitation, as whoever holds its link sees it. */
export type Invitation = Invited & { readonly practice: string; readonly practiceName: string }

const hour = 60 * 60_000
const day = 24 * hour

/** Invites somebody to this practice. Answers the word for their link: it works once, within a day (or `lasts` ms). */
export async function invite(me: Me, { email, name, role, job }: Invited, lasts = day): Promise<string> {
  const word = freshSecret()
  const row = { practice: me.practice, id: hashOf(word), email: plainEmail(email), name, role, job, madeBy: me.staff, until: me.at + lasts, usedAt: null }
  await commit(me, { act: 'invited', subject: null, detail: { role, job } }, (db) => [
    db.insert(invitations).values(row).returning({ id: invitations.id }),
  ])
  return word
}

/**
 * On an installation where nobody can sign in yet: a word, good for an hour, that makes its holder the manager of its
 * first practice. Undefined once there is somebody.
 */
export async function inviteFirst(at: number): Promise<string | undefined> {
  const [somebody] = await read({ practice: '', bearer: 'first' }, (db) => db.select({ id: people.id }).from(people).limit(1))
  if (somebody) return undefined
  const [first] = await allPractices()
  const practice = first?.id ?? freshId()
  if (!first) await addPractice(practice, { name: 'Your practice', ods: null, pcn: '', phone: '' }, at)
  return await invite(theClock(practice, at), { email: '', name: '', role: 'manager', job: 'Practice manager' }, hour)
}

/** What the word in a link invites to; undefined when it is unknown, used or too old, without saying which. */
export async function readInvitation(word: string, at: number): Promise<Invitation | undefined> {
  const { practice, email, name, role, job } = invitations
  const open = and(eq(invitations.id, hashOf(word)), isNull(invitations.usedAt), gt(invitations.until, at))
  const found = await read({ practice: '', bearer: hashOf(word) }, (db) =>
    db.select({ practice, practiceName: practices.name, email, name, role, job })
      .from(invitations)
      .innerJoin(practices, eq(practices.id, invitations.practice))
      .where(open),
  )
  return found[0]
}

/**
 * Makes whoever holds the word a member, with this name and password; a person already known by that address keeps
 * their own name and password. Answers where they may now sign in; undefined when the invitation is no longer open.
 */
export async function acceptInvitation(word: string, by: { email: string; name: string; password: string }, at: number): Promise<{ person: string; practice: string } | undefined> {
  const open = await readInvitation(word, at)
  if (!open) return undefined
  const { practice, role, job } = open
  const email = open.email || plainEmail(by.email)
  const person = (await personByEmail(email))?.id ?? freshId()
  const me = { staff: person, name: by.name, job, role, practice, at, request: '' } satisfies Me
  await commit(me, { act: 'joined', subject: person, detail: { role, job } }, (db) => [
    db.update(invitations).set({ usedAt: at })
      .where(and(eq(invitations.practice, practice), eq(invitations.id, hashOf(word)), isNull(invitations.usedAt)))
      .returning({ id: invitations.id }),
    ...joining(db, practice, { id: person, email, name: by.name, password: by.password, role, job }, at),
  ])
  return { person, practice }
}
