import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Me, Role } from '#lib/me'
import { commit, read, write } from './client'
import { members, people, sessions } from './schema/people'
import { practices } from './schema/practices'
import { may, type Writer } from './statements'

/** Somebody who may sign in, with the hash of their password. */
export type Person = typeof people.$inferSelect
/** Where somebody works, and as what. */
export type Place = { readonly practice: string; readonly practiceName: string; readonly role: Role; readonly job: string }
export type Member = { readonly person: string; readonly name: string; readonly email: string; readonly role: Role; readonly job: string; readonly since: number; readonly endedAt: number | null; readonly version: number }
export type NewPerson = { readonly id: string; readonly email: string; readonly name: string; readonly password: string; readonly role: Role; readonly job: string }

/** One spelling of an address: it is how a person is known. */
export const plainEmail = (email: string): string => email.trim().toLowerCase()

/** Who signs in with this address, before anybody is known; undefined when nobody does, or no longer. */
export async function personByEmail(email: string): Promise<Person | undefined> {
  const found = and(eq(people.email, plainEmail(email)), isNull(people.endedAt))
  return (await read({ practice: '', bearer: 'sign-in' }, (db) => db.select().from(people).where(found)))[0]
}

/** The practices a person works in now, by name. */
export async function practicesOf(person: string): Promise<Place[]> {
  const places = await read({ practice: '', bearer: person }, (db) =>
    db.select({ practice: members.practice, practiceName: practices.name, role: members.role, job: members.job })
      .from(members)
      .innerJoin(practices, eq(practices.id, members.practice))
      .where(and(eq(members.person, person), isNull(members.endedAt))),
  )
  return places.sort((a, b) => a.practiceName.localeCompare(b.practiceName, 'en'))
}

/** Everybody who works or has worked in this practice, by name. */
export async function membersOf(me: Me): Promise<Member[]> {
  const { person, role, job, since, endedAt, version } = members
  const all = await read(me, (db) =>
    db.select({ person, name: people.name, email: people.email, role, job, since, endedAt, version })
      .from(members)
      .innerJoin(people, eq(people.id, members.person))
      .where(eq(members.practice, me.practice)),
  )
  return all.sort((a, b) => a.name.localeCompare(b.name, 'en'))
}

/** The rows that make somebody a member, and a person when the address is new; `id` is theirs either way. */
export const joining = (db: Writer, practice: string, { id, email, name, password, role, job }: NewPerson, at: number) => [
  may(
    db.insert(people)
      .values({ id, email: plainEmail(email), name, password, createdAt: at, endedAt: null, version: 1 })
      .onConflictDoNothing()
      .returning({ id: people.id }),
  ),
  db.insert(members).values({ practice, person: id, role, job, since: at, endedAt: null, version: 1 })
    .onConflictDoUpdate({ target: [members.practice, members.person], set: { role, job, since: at, endedAt: null, version: sql`${members.version} + 1` } })
    .returning({ id: members.person }),
]

/** Adds somebody to this practice. Throws `Fault` when the address already belongs to a person with another id. */
export async function addPerson(me: Me, person: NewPerson): Promise<void> {
  const { id, role, job } = person
  await commit(me, { act: 'joined', subject: id, detail: { role, job } }, (db) => joining(db, me.practice, person, me.at))
}

/** Gives a member another role or job: theirs from the next click. Throws `Stale` when somebody changed them since `version`. */
export async function changeMember(me: Me, person: string, version: number, { role, job }: { role: Role; job: string }): Promise<void> {
  await commit(me, { act: 'role-changed', subject: person, detail: { role, job } }, (db) => [
    db.update(members).set({ role, job, version: version + 1 }).where(theMember(me, person, version)).returning({ id: members.person }),
  ])
}

/** Ends somebody's work in this practice: they are out at the next click. Throws `Stale` as `changeMember` does. */
export async function endMember(me: Me, person: string, version: number): Promise<void> {
  await commit(me, { act: 'left', subject: person }, (db) => [
    db.update(members).set({ endedAt: me.at, version: version + 1 }).where(theMember(me, person, version)).returning({ id: members.person }),
    may(db.delete(sessions).where(and(eq(sessions.practice, me.practice), eq(sessions.person, person))).returning({ id: sessions.id })),
  ])
}

const theMember = (me: Me, person: string, version: number) =>
  and(eq(members.practice, me.practice), eq(members.person, person), eq(members.version, version))

/** Keeps another hash of the same password (its cost was raised). Does nothing when the password was changed meanwhile. */
export async function rehash(person: Person, password: string): Promise<void> {
  const same = and(eq(people.id, person.id), eq(people.password, person.password))
  await write({ practice: '', bearer: person.id }, (db) => [may(db.update(people).set({ password }).where(same).returning({ id: people.id }))])
}

/** Gives me another password and ends all my sessions, this one too. Throws `Stale` when I am no longer there. */
export async function changePassword(me: Me, password: string): Promise<void> {
  await commit(me, { act: 'password-changed', subject: me.staff }, (db) => [
    db.update(people).set({ password }).where(and(eq(people.id, me.staff), isNull(people.endedAt))).returning({ id: people.id }),
    may(db.delete(sessions).where(eq(sessions.person, me.staff)).returning({ id: sessions.id })),
  ])
}
