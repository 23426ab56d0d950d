import { and, desc, eq, inArray } from 'drizzle-orm'
import { londonTime } from '#lib/day'
import type { Me } from '#lib/me'
import { isMove, moveNames, moves } from '#lib/moves/moves'
import { routeKinds } from '#lib/rules/kinds'
import { look } from './client'
import { acts } from './schema/acts'
import { manyServices } from './services'

/** What may have been done to a service or a setting that another has open. */
const told: Readonly<Record<string, string>> = {
  'service-added': 'named this service', 'service-changed': 'changed this service', 'services-brought-in': 'brought in a file of services',
  'setting-changed': 'changed this', 'standing-recorded': 'recorded this', 'problem-closed': 'closed this', undone: 'undid the last step',
}

/** Who was first, in words: 'Priya Shah claimed this referral at 10:42, before you.' */
export async function whoWon(me: Me, id: string): Promise<string> {
  const { name, act, at } = acts
  const about = inArray(acts.subject, routeKinds.some((kind) => kind === id) ? [id, manyServices] : [id])
  const changes = and(eq(acts.practice, me.practice), about, inArray(acts.act, [...moveNames, ...Object.keys(told)]))
  const [last] = await look(me, { act: 'came-second', subject: id }, (db) =>
    db.select({ name, act, at }).from(acts).where(changes).orderBy(desc(acts.seq)).limit(1),
  )
  const did = last && (isMove(last.act) ? moves[last.act].told : told[last.act])
  if (!last || !did) return 'Somebody changed this before you. Look at what has happened.'
  const now = isMove(last.act) ? 'Look at what has happened.' : 'What you typed is kept. Look at what is there now, then save again.'
  return `${last.name} ${did} at ${londonTime(last.at)}, before you. ${now}`
}
