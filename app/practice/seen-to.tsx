import { Items } from '#components/practice/items'
import { readAttended } from '#db/attended'
import { listServices } from '#db/services'
import type { Me } from '#lib/me'
import { practiceItems } from '#lib/practice-items'
import { coverOf } from '../_server/cover'
import { problemsFor } from '../_server/problems'
import { standingsOf } from '../_server/standings'

/** What a manager has to see to, over each of their pages. */
export async function SeenTo({ me, here }: { me: Me; here: string }) {
  if (me.role !== 'manager') return null
  const [services, attended, cover, ots, problems] = await Promise.all([listServices(me), readAttended(me), coverOf(me), standingsOf(me), problemsFor(me)])
  return <Items items={[...problems, ...practiceItems({ services, attended, ots, ...cover }, me.at)]} here={here} />
}
