import type { Me } from '#lib/me'
import { queueAddress, titleOf, writeFilter, type QueueFilter } from '#lib/queue-filter'
import { hereOf } from '../../queue/wanted'

/** The words of the list this page was opened from, to go with every move and back again. */
export const wordsOf = (filter: QueueFilter): string => writeFilter(filter)

/** Where the page was opened from: the list with its filters, or the referrals they sent. `here` is its link in the menu. */
export function backOf(me: Me, filter: QueueFilter): { href: string; text: string; here: string } {
  const href = queueAddress(filter)
  const sorts = me.role === 'ot' || me.role === 'supervisor' || href !== '/queue'
  if (!sorts) return { href: '/referrals', text: 'Back to my referrals', here: '/referrals' }
  const title = titleOf(filter).toLowerCase()
  return { href, text: `Back to ${title.startsWith('my ') ? '' : 'the '}${title}`, here: hereOf(filter) }
}
