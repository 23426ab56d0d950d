import type { Me } from '#lib/me'
import { lists, queueAddress, writeFilter, type QueueFilter } from '#lib/queue-filter'

/** The words of the list this page was opened from, to go with every move and back again. */
export const wordsOf = (filter: QueueFilter): string => writeFilter(filter)

/** Where the page was opened from: the list with its filters, or the referrals they sent. `here` is its link in the menu. */
export function backOf(me: Me, filter: QueueFilter): { href: string; text: string; here: string } {
  const href = queueAddress(filter)
  const sorts = me.role === 'ot' || me.role === 'supervisor' || href !== '/queue'
  if (!sorts) return { href: '/referrals', text: 'Back to my referrals', here: '/referrals' }
  const place = filter.list === 'caseload' && filter.mine ? 'my caseload' : lists[filter.list].title.toLowerCase()
  return { href, text: `Back to ${place === 'my caseload' ? '' : 'the '}${place}`, here: filter.list === 'caseload' ? '/queue?list=caseload&only=mine' : '/queue' }
}
