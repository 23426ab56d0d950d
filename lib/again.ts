import { londonDay, shortDay } from './day'
import type { Me } from './me'
import type { MineRow } from './mine'
import { nameOf } from './sight'

/** What is asked once more, as a list says it. */
export const againWords = { arrived: 'Did they get there?', three_months: 'Three months on' } as const

/** Somebody sent to another service, of whom it is time to ask whether they got there. */
export type AgainView = { readonly id: string; readonly href: string; readonly who: string; readonly words: string }

/** What I am to ask of whom, each with a link to where it is recorded. Reception asks only after those who never came to the OT. */
export const againViews = (rows: readonly MineRow[], me: Me): AgainView[] =>
  rows.filter(({ card, state, unread }) => card?.again === 'arrived' && unread === 0 && (me.role !== 'receptionist' || state === 'SIGNPOSTED'))
    .map(({ id, card, sentAt, dueOn }) => ({
      id, href: `/referrals/${id}`, who: nameOf(card ?? {}), words: `sent by you on ${shortDay(londonDay(sentAt))}, to be asked about by ${shortDay(dueOn)}`,
    }))
