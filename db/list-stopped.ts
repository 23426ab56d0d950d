import type { Me } from '#lib/me'
import { look } from './client'
import type { Row } from './rows'
import { wholeQueue } from './whole-queue'

/** Whoever is stopped in this practice, the oldest first: what waits for a clinician to act. Whom it showed is noted. */
export async function listStopped(me: Me): Promise<readonly Row[]> {
  const noted = (rows: readonly Row[]) => ({ act: 'listed', subject: null, detail: { list: 'stopped', ids: rows.map(({ id }) => id) } })
  return await look(me, noted, (db) => wholeQueue.stopped(db).execute({ practice: me.practice, staff: me.staff }))
}
