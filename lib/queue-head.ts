import { londonDay } from './day'
import type { Me } from './me'
import { queueAddress, wholeList, type QueueFilter } from './queue-filter'
import { workingDaysBetween } from './working-days'

/** What waits, as it is counted. `more`: the queue is so long that these are at least so many. */
type Counted = {
  readonly open: number
  readonly toScreen: number
  readonly holdsLate: number
  readonly waiting: number
  readonly due: number
  readonly mine: number
  readonly longestSince: number | null
  readonly more: boolean
}

type CountView = { readonly number: string; readonly label: string; readonly href: string }

/** The numbers over the queue, each the address of exactly what it counts. */
export function countViews({ toScreen, holdsLate, due, waiting, mine, longestSince, more }: Counted, me: Me): CountView[] {
  const only = (narrow: Partial<QueueFilter>) => queueAddress({ ...wholeList('queue'), ...narrow })
  const many = (count: number) => `${count}${more ? ' or more' : ''}`
  return [
    { number: many(toScreen), label: 'to screen', href: only({ state: 'UNSCREENED' }) },
    { number: many(holdsLate), label: holdsLate === 1 ? 'hold is late' : 'holds are late', href: only({ state: 'HOLD_INFO', late: true }) },
    { number: many(due), label: 'due or late', href: only({ late: true }) },
    { number: many(waiting), label: 'waiting', href: only({ state: 'QUEUED' }) },
    { number: many(mine), label: 'claimed by you', href: only({ mine: true }) },
    { number: waitedWords(longestSince, me.at), label: 'longest wait', href: '#list' },
  ].filter(({ label }) => me.role === 'ot' || label !== 'claimed by you')
}

function waitedWords(since: number | null, now: number): string {
  if (since === null) return 'None'
  const days = workingDaysBetween(londonDay(since), londonDay(now))
  return days === 1 ? '1 day' : `${days} days`
}

/** What stands over the table, and in which order its rows stand. */
export function captionOf(filter: QueueFilter, shown: number, open: number, hasMore: boolean): { caption: string; order: string } {
  const front = filter.list === 'queue' && !filter.state && !filter.find
  const order = front ? 'To screen and late holds first, then by due date' : 'By due date'
  if (filter.list === 'queue' && !filter.find) return { caption: `${shown} of ${open} open referrals`, order }
  const referrals = shown === 1 && !hasMore ? 'referral' : 'referrals'
  return { caption: `${shown} ${referrals}${hasMore ? ', and more on the next page' : ''}`, order }
}

/** What to do where the list is empty: look wider, or somewhere else. */
export type Empty = { readonly heading: string; readonly words: string; readonly links: readonly { readonly href: string; readonly text: string }[] }

/** Why there is nothing, and where to go from here. */
export function emptyWords(filter: QueueFilter, isNarrow: boolean, me: Me): Empty {
  const whole = { href: queueAddress(wholeList(filter.list)), text: 'Show everybody' }
  const caseload = me.role === 'ot' ? [{ href: queueAddress(mine), text: 'Open my caseload' }] : []
  if (filter.find) return { heading: 'Nobody found', words: 'Try the beginning of the last name, or the whole NHS number.', links: [whole] }
  if (filter.list === 'summaries') return { heading: 'No summary is waiting', words: 'Every referral that ended has its summary.', links: [{ href: '/queue', text: 'Open the queue' }] }
  if (filter.list === 'again') return { heading: 'Nobody to ask about', words: 'Redirects, signposts and work that ended show here until somebody has asked once more.', links: [{ href: '/queue', text: 'Open the queue' }] }
  if (filter.list === 'caseload') return { heading: 'Nobody here yet', words: 'Referrals you accept move here from the queue.', links: [{ href: '/queue', text: 'Open the queue' }] }
  if (isNarrow) return { heading: 'Nobody matches this', words: 'Choose less, or show everybody.', links: [whole] }
  return { heading: 'Nobody is waiting', words: 'New referrals appear here when somebody sends one.', links: [...caseload, { href: '/refer', text: 'Refer a patient' }] }
}

/** The OT's own caseload. */
export const mine: QueueFilter = { ...wholeList('caseload'), mine: true }
