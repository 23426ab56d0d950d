import { Items } from '#components/practice/items'
import type { Me } from '#lib/me'
import { itemsOf } from '../_server/items'

/** What a manager has to see to, over each of their pages. */
export async function SeenTo({ me, here }: { me: Me; here: string }) {
  if (me.role !== 'manager') return null
  return <Items items={await itemsOf(me)} here={here} />
}
