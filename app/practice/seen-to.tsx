import { Items } from '#components/practice/items'
import { readAttended } from '#db/attended'
import { listServices } from '#db/services'
import type { Me } from '#lib/me'
import { practiceItems } from '#lib/practice-items'
import { coverOf } from '../_server/cover'

/** What a manager has to see to, over each of their pages. */
export async function SeenTo({ me, here }: { me: Me; here: string }) {
  if (me.role !== 'manager') return null
  const [services, attended, cover] = await Promise.all([listServices(me), readAttended(me), coverOf(me)])
  return <Items items={practiceItems({ services, attended, ...cover }, me.at)} here={here} />
}
