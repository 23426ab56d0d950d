import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Act, Me } from '#lib/me'
import { isAway } from './fault'
import { linked } from './links'
import { memo, type Line, type Waiting } from './memo'
import { store } from './open'
import { patiently } from './patience'
import { acts } from './schema/acts'
import type { Keeping, Rows } from './statements'

const mostAtOnce = 100
/** How many turns of the event loop a group stays open: nothing to one alone, and of eight at once about five share a sync. */
const turnsOpen = 4

/**
 * Keeps an act in its practice's chain, with the rows it is about, or neither; answers how many rows each statement met.
 * Those that wait at the same time are kept together, in one transaction and one sync.
 */
export function keepAct(me: Me, act: Act, rows?: Rows): Promise<number[]> {
  const line = memo.lines.get(me.practice) ?? { waiting: [], served: false }
  memo.lines.set(me.practice, line)
  const outcome = new Promise<number[]>((kept, failed) => line.waiting.push({ me, act, rows, kept, failed }))
  if (!line.served) serve(me.practice, line).catch(() => undefined) // it tells each who waits; it never throws
  return outcome
}

async function serve(practice: string, line: Line): Promise<void> {
  line.served = true
  for (let turn = 0; turn < turnsOpen; turn += 1) await nextTurn() // let those who come in the same moment join
  while (line.waiting.length > 0) await keepGroup(practice, line.waiting.splice(0, mostAtOnce))
  memo.lines.delete(practice)
  line.served = false
}

/** A group that fails is tried act by act, unless nothing would fare better. Never throws: each who waits is told. */
async function keepGroup(practice: string, group: readonly Waiting[]): Promise<void> {
  try {
    const met = await patiently(() => keepTogether(practice, group))
    for (const [n, each] of group.entries()) each.kept(met[n] ?? [])
  } catch (why) {
    if (group.length === 1 || isAway(why)) for (const each of group) each.failed(why)
    else for (const each of group) await keepGroup(practice, [each])
  }
}

/** Answers how many rows each statement of each met; a statement that meets none undoes them all. */
async function keepTogether(practice: string, group: readonly Waiting[]): Promise<number[][]> {
  const open = await store()
  let sizes: number[] = []
  const rows: Rows = (db) => {
    const lists = group.map((each) => each.rows?.(db) ?? [])
    sizes = lists.map((list) => list.length)
    return lists.flat()
  }
  const closing: Keeping['closing'] = (head, db) => [db.insert(acts).values(linked(head, group)).returning({ seq: acts.seq })]
  const met = await open.keep({ scope: { practice }, subject: group[0]?.act.subject ?? '', rows, closing })
  return sizes.map((size) => met.splice(0, size))
}
