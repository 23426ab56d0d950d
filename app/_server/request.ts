import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { freshId } from '#db/ids'
import { isSecure } from './env'

/** The cookie that holds the session's id. `__Host-` on https: no sibling domain can set it (R SE-1). */
export const cookieName = () => (isSecure() ? '__Host-best-fit' : 'best-fit')
/** The cookie that says this browser signed in before, so that a stranger's guesses do not lock its owner out (R AN-7). */
export const deviceCookie = () => (isSecure() ? '__Host-best-fit-device' : 'best-fit-device')
/** How every cookie of ours is set: not for script, not for other sites. */
export const cookieRules = () => ({ httpOnly: true, secure: isSecure(), sameSite: 'lax', path: '/' }) as const

/** When this request came, its id, where it goes and what it reached us as: read once, so that one request has one moment. */
export const thisRequest = cache(async () => {
  const head = await headers()
  return {
    at: Date.now(),
    request: head.get('x-best-fit-request') ?? freshId(),
    path: head.get('x-best-fit-path') ?? '/',
    origin: head.get('x-best-fit-origin') ?? '',
  }
})

/** The value of one of our cookies, or undefined. */
export const cookie = async (name: string) => (await cookies()).get(name)?.value
