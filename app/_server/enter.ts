import { forbidden, redirect } from 'next/navigation'
import { noteRefusal } from '#db/refusals'
import { doors, mayEnter } from '#lib/doors'
import type { Me, Role } from '#lib/me'
import { thisRequest } from './request'
import { glance, nobody, visit } from './session'

/**
 * Opens a door for whoever sent this request and says who they are. Without a session: to sign in, and back here.
 * When the door is closed to their role: the refusal is noted, and they see 403.
 */
export const enter = async (door: string): Promise<Me> => {
  const who = await visit()
  if (isForAnyone(door)) return who && !who.over ? who.me : nobody()
  if (!who || who.over) redirect(signInThen((await thisRequest()).path))
  return admit(who.me, door)
}

/** Who a page asks for by itself, when they may come through this door; undefined when not. No activity: their idle time goes on. */
export const peek = async (door: string): Promise<Me | undefined> => {
  const who = await glance()
  return who && !who.over && who.me.role !== 'clock' && mayEnter(who.me.role, door) ? who.me : undefined
}

/** Lets this person through this door, or notes the refusal and ends in 403. */
export const admit = async (me: Me, door: string): Promise<Me> => {
  if (me.role !== 'clock' && mayEnter(me.role, door)) return me
  await noteRefusal(me, door)
  forbidden()
}

/** Whether nobody need be signed in here. A door that is not in the table is for no one. */
export const isForAnyone = (door: string) => doors[door]?.roles === 'anyone'

/** The address of the sign-in page that leads on to `path`. */
export const signInThen = (path: string) => (path === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(path)}`)

/** Where to go after signing in: a page of ours, or the start. What a browser hands back is not trusted to be one. */
export const ours = (to: unknown): string =>
  typeof to === 'string' && /^\/[\w/[\]?=&%.,:+-]*$/.test(to) && !to.startsWith('//') && !to.startsWith('/sign-') ? to : '/'

const starts: Readonly<Record<Role, string>> = { clinician: '/refer', receptionist: '/signpost', ot: '/queue', supervisor: '/supervise', manager: '/practice/people' }

/** Where somebody's work begins, when they asked for no other page. */
export const startOf = (role: Me['role'], to = '/'): string => (to === '/' && role !== 'clock' ? starts[role] : to)
