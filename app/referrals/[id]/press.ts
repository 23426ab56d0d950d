import { notFound } from 'next/navigation'
import { hashOf } from '#db/ids'
import { timeline } from '#db/history'
import { openReferral, saveChange } from '#db/referrals'
import type { Me } from '#lib/me'
import { writeFilter } from '#lib/queue-filter'
import { move, type Change, type Referral } from '#lib/referral'
import { Stale } from '#lib/refusal'
import { one, type Typed } from '#lib/typed'
import { aroundOf } from '../../_server/around'
import { filterIn, nextOne } from '../../queue/next-one'
import { certified } from './certified'

type Sent = { readonly id: string; readonly version: number; readonly typed: Typed }
type Made = { readonly before: Referral; readonly after: Referral }

/**
 * Makes the move of a form on the version it was drawn from. Throws `Stale` when somebody was first; the same form sent
 * twice is one move, and is answered as such (R CO-1).
 */
export async function press(me: Me, { id, version, typed }: Sent): Promise<Made> {
  const before = await openReferral(me, id)
  if (!before) notFound()
  const form = hashOf(JSON.stringify(typed))
  try {
    if (before.version !== version) throw new Stale(id)
    const change = move(await certified(me), before, one(typed, 'move') ?? '', typed, await aroundOf(me))
    await saveChange(me, version, signed(change, form))
    return { before, after: change.referral }
  } catch (thrown) {
    if (thrown instanceof Stale && (await isThere(me, id, form))) return { before, after: before }
    throw thrown
  }
}

/** Where somebody goes after a move: to what must be done about a stop, to the next referral if they asked for it, else back to this one. */
export async function whereTo(me: Me, typed: Typed, before: Referral, after: Referral): Promise<string> {
  if (after.state === 'STOPPED') return `/refer/${after.id}/verdict`
  if (one(typed, 'then') === 'next') return withStep(await nextOne(me, typed['filters'], before), before.id)
  const back = writeFilter(filterIn(typed['filters']))
  return `/referrals/${after.id}${back && `?${back}`}`
}

/** The next referral offers to undo the step just made on the one before. */
export const withStep = (address: string, id: string): string =>
  address.startsWith('/referrals/') ? `${address}${address.includes('?') ? '&' : '?'}did=${id}` : address

/** The act remembers which form made it, by a hash nobody can read back. */
const signed = ({ referral, act }: Change, form: string): Change => ({ referral, act: { ...act, detail: { ...(act.detail as object), form } } })

const isThere = async (me: Me, id: string, form: string) =>
  (await timeline(me, id)).some(({ detail }) => (detail as { form?: unknown } | undefined)?.form === form)
