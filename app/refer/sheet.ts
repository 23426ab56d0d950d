import type { ReferSheet } from '#components/referral/refer-form'
import type { Service } from '#db/services'
import { asTyped, roleOf, type AsTyped } from '#lib/as-typed'
import { londonDay } from '#lib/day'
import type { Me } from '#lib/me'
import { asked, readForm } from '#lib/questions/form'
import { toDraw } from '#lib/questions/drawn'
import { ringFor } from '#lib/stop-view'
import { one } from '#lib/typed'
import type { Kept } from '../_server/kept'
import { openOne, openWords } from './open-one'

/** The referral form as this person is asked it, with what was typed, what was wrong, and whom to ring about each danger. */
export async function sheetFor(me: Me, draft: string, { typed, problems, version }: Kept, services: readonly Service[]): Promise<ReferSheet> {
  const [role, today] = [roleOf(me), londonDay(me.at)]
  const { answers } = readForm(typed, role, today)
  const open = await openOne(me, answers, draft)
  const read = one(typed, 'read')
  const start: AsTyped = { ...asTyped(typed, me), ...(read ? { read } : {}), ...(open ? { open: openWords(open) } : {}) }
  return {
    draft, practice: me.practice, version, role, typed, problems, start,
    cards: toDraw(asked(role, { answers, today })),
    ring: ringFor(role, services, me.at),
  }
}
