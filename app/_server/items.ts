import { readAttended } from '#db/attended'
import { lastBalance } from '#db/balance'
import { listLeft } from '#db/list-left'
import { readPost } from '#db/outbox'
import { listServices } from '#db/services'
import type { Me } from '#lib/me'
import { practiceItems, type Item } from '#lib/practice-items'
import { coverOf } from './cover'
import { env } from './env'
import { officeOf } from './post/settings'
import { problemsFor } from './problems'
import { standingsOf } from './standings'

/** All that a manager of this practice has to see to now. */
export async function itemsOf(me: Me): Promise<readonly Item[]> {
  const [services, attended, cover, ots, left, post, problems, balance] = await Promise.all([
    listServices(me), readAttended(me), coverOf(me), standingsOf(me), listLeft(me), readPost(me), problemsFor(me), lastBalance(me),
  ])
  const overdueSince = officeOf(env()) ? post.overdueSince : null // while letters are off, none is overdue
  return [...problems, ...practiceItems({ services, attended, ots, left, balance, post: { ...post, overdueSince }, ...cover }, me.at)]
}
