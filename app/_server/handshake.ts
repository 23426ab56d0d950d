import type { NextApiRequest, NextApiResponse } from 'next'
import type { NextAuthOptions, User } from 'next-auth'
import NextAuth from 'next-auth/next'
import Credentials from 'next-auth/providers/credentials'
import { keyFor } from './guard/derive.js'
import { env } from './env'
import { cookieName, cookieRules } from './request'

type Typed = { readonly email: string; readonly password: string }
/** Who this is, or null: the one thing next-auth is told. */
type Authorise = (typed: Typed) => Promise<User | null>
/** Opens our session row for this person and returns its id, which becomes the cookie. */
type Open = (user: User) => Promise<string>

/**
 * Next-auth's own handshake, called in process: first its csrf step, then its credentials callback.
 * Returns the session's id, or undefined when `authorise` knew nobody. What `authorise` throws is thrown here.
 */
export const handshake = async (typed: Typed, authorise: Authorise, open: Open): Promise<string | undefined> => {
  let fault: { thrown: unknown } | undefined
  const options = optionsFor(async (said) => {
    try {
      return await authorise(said)
    } catch (thrown) {
      fault = { thrown }
      return null
    }
  }, open)
  const csrf = await ask({ method: 'GET', query: { nextauth: ['csrf'] } }, options)
  const { csrfToken } = csrf.body as { csrfToken: string }
  const answer = await ask(
    { method: 'POST', query: { nextauth: ['callback', 'credentials'] }, cookies: csrf.cookies, body: { ...typed, csrfToken } },
    options,
  )
  if (fault) throw fault.thrown
  return answer.cookies[cookieName()] || undefined
}

// No JWT exists: what would be its text is our row's id, bare.
const optionsFor = (authorise: Authorise, open: Open): NextAuthOptions => ({
  secret: keyFor(env().BEST_FIT_KEY ?? '', 'sign-in'),
  providers: [Credentials({ credentials: { email: {}, password: {} }, authorize: (typed) => (typed ? authorise(typed) : null) })],
  session: { strategy: 'jwt', maxAge: 12 * 60 * 60 },
  cookies: { sessionToken: { name: cookieName(), options: cookieRules() } },
  callbacks: { jwt: async ({ token, user }) => (user ? { session: await open(user) } : token) },
  jwt: {
    encode: async ({ token }) => (typeof token?.session === 'string' ? token.session : ''),
    decode: async ({ token }) => (token ? { session: token } : null),
  },
  logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
})

type Asked = { method: string; query: { nextauth: string[] }; body?: object; cookies?: Record<string, string> }

/** Puts one request to next-auth and collects what it would have sent. */
async function ask(asked: Asked, options: NextAuthOptions) {
  const set: string[] = []
  let body: unknown
  const answer = {
    status: () => answer,
    setHeader: (name: string, value: string | string[]) => (name === 'Set-Cookie' && set.push(...[value].flat()), answer),
    getHeader: () => undefined,
    json: (said: unknown) => void (body = said),
    send: (said: unknown) => void (body = said),
    end: () => undefined,
  }
  const request = { headers: {}, cookies: {}, ...asked }
  await NextAuth(request as unknown as NextApiRequest, answer as unknown as NextApiResponse, options)
  return { body, cookies: Object.fromEntries(set.map(pairIn)) }
}

const pairIn = (line: string): [name: string, value: string] => {
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
  return [decodeURIComponent(name), decodeURIComponent(value)]
}
