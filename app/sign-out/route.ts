import { endSession } from '#db/sessions'
import { cookie, cookieName, cookieRules, thisRequest } from '../_server/request'
import { isSecure } from '../_server/env'

/** Ends the session, changes the cookie and has the browser forget: a page kept for its back button is not shown again (R SE-4). */
export async function POST() {
  const [{ at, request }, id] = [await thisRequest(), await cookie(cookieName())]
  if (id) await endSession(id, at, request)
  const { path, sameSite } = cookieRules()
  // Emptied, not removed: Chromium drops its kept pages only when a cookie they were drawn with has changed.
  const changed = `${cookieName()}=out-${at}; Path=${path}; HttpOnly; SameSite=${sameSite}; Max-Age=60${isSecure() ? '; Secure' : ''}`
  return new Response(null, { status: 303, headers: { Location: '/', 'Set-Cookie': changed, 'Clear-Site-Data': '"cache", "storage"' } })
}
