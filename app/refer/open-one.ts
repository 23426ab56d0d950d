import { findOpen, type OpenReferral } from '#db/find-open'
import { longDay, londonDay } from '#lib/day'
import type { OpenOne } from '#lib/as-typed'
import type { Me } from '#lib/me'
import { states } from '#lib/moves/states'
import type { Answers } from '#lib/questions/form'

/** The open referral this patient already has in this practice, the surest first; never the one of this draft. */
export async function openOne(me: Me, { nhsNumber, lastName, born }: Answers, draft: string): Promise<OpenReferral | undefined> {
  const found = await findOpen(me, { ...(nhsNumber ? { nhsNumber } : {}), ...(lastName ? { lastName } : {}), ...(born ? { born } : {}) })
  const others = found.filter(({ id }) => id !== draft)
  return others.find(({ same }) => same) ?? others[0]
}

/** That referral in words; nothing of how soon, which a receptionist may not see. */
export function openWords({ id, reference, state, sentAt, card, same }: OpenReferral): OpenOne {
  const name = [card?.firstName, card?.lastName].filter(Boolean).join(' ') || 'This patient'
  return {
    who: `${name} already has an open referral.`,
    how: `${reference}, sent ${longDay(londonDay(sentAt))}: ${states[state].name.toLowerCase()}.`,
    link: `/referrals/${id}`, same,
  }
}
