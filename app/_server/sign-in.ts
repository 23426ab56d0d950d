import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { cookies } from 'next/headers'
import { count, counted, forget } from '#db/counters'
import { personByEmail, plainEmail, practicesOf, rehash, type Person } from '#db/people'
import { lastPractice, openSession, readSession } from '#db/sessions'
import type { Me, Role } from '#lib/me'
import { env } from './env'
import { handshake } from './handshake'
import { hashPassword, isCheap, isPassword } from './passwords'
import { cookie, cookieName, cookieRules, deviceCookie } from './request'
import { roomAfter, shutUntil } from './throttle'

type Typed = { readonly email: string; readonly password: string }

/**
 * Signs somebody in: opens their session, sets its cookie, and answers their role. Undefined, after the same time, when
 * the address is not known, the password is wrong, the account is shut or its person works nowhere (R AN-8). Throws
 * `Busy` in a crowd.
 */
export const signInAs = async ({ email, password }: Typed, { at, request }: Me): Promise<Role | undefined> => {
  const found: { person?: Person } = {}
  const check = async (typed: Typed) => ((found.person = await known(typed, at)) ? { id: found.person.id } : null)
  const id = await handshake({ email: plainEmail(email), password }, check, ({ id: person }) => opened(person, at, request))
  if (!id || !found.person) return undefined
  const jar = await cookies()
  jar.set(cookieName(), id, cookieRules())
  jar.set(deviceCookie(), deviceFor(found.person.email), { ...cookieRules(), maxAge: 365 * 86_400 })
  return (await readSession(id))?.role
}

/** Opens a session where a person was when their last one ended by itself, else in the first of their practices, by name. Empty when they work in none. */
const opened = async (person: string, at: number, request: string): Promise<string> => {
  const [places, last] = [await practicesOf(person), await lastPractice(person)]
  const place = places.find(({ practice }) => practice === last) ?? places[0]
  return (place && (await openSession(person, place.practice, at, request))) ?? ''
}

/** Whose address and password these are; counts what was wrong, and does not even look while the account is shut. */
async function known({ email, password }: Typed, at: number): Promise<Person | undefined> {
  const line = (await ownsDevice(email, at)) ?? `account ${email}`
  const open = await mayTry(line, at)
  const person = await personByEmail(email)
  const right = await isPassword(password, open ? person?.password : null)
  if (!right || !person) return undefined
  await forget(line)
  if (isCheap(person.password)) await rehash(person, await hashPassword(password))
  return person
}

/** Counted before it is tried, so that a crowd of guesses at one moment gets no further than one after the other. */
async function mayTry(line: string, at: number): Promise<boolean> {
  const before = await counted(line)
  if (at < shutUntil(before.count, before.at)) return false
  await count(line, at)
  return (await counted(line)).count <= roomAfter(before.count)
}

/** A browser its owner signed in with before has a count of its own: strangers' guesses elsewhere do not shut it out. */
async function ownsDevice(email: string, at: number): Promise<string | undefined> {
  const [device = '', signature = ''] = ((await cookie(deviceCookie())) ?? '').split('.')
  const [said, right] = [Buffer.from(signature), Buffer.from(sign(device, email))]
  if (said.length !== right.length || !timingSafeEqual(said, right)) return undefined
  const { count: failures, at: last } = await counted(`device ${device}`)
  return at < shutUntil(failures, last) ? undefined : `device ${device}`
}

const deviceFor = (email: string) => {
  const device = randomBytes(16).toString('base64url')
  return `${device}.${sign(device, email)}`
}

const sign = (device: string, email: string) =>
  createHmac('sha256', env().BEST_FIT_KEY ?? '').update(`device ${device} ${email}`).digest('base64url')
