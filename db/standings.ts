import { and, eq, sql } from 'drizzle-orm'
import { londonDay } from '#lib/day'
import type { Me } from '#lib/me'
import { certifies, type Standing, type Stood } from '#lib/standing'
import { commit, read } from './client'
import { once } from './once'
import { standings } from './schema/standings'

const theirs = once((db) => {
  const { standing, version } = standings
  const it = and(eq(standings.practice, sql.placeholder('practice')), eq(standings.staff, sql.placeholder('staff')))
  return db.select({ standing, version }).from(standings).where(it).prepare('standing')
})

/** What is recorded of one OT of this practice. */
export async function readStanding({ practice }: Pick<Me, 'practice'>, staff: string): Promise<Stood> {
  const [found] = await read({ practice }, (db) => theirs(db).execute({ practice, staff }))
  return { staff, standing: found?.standing ?? null, version: found?.version ?? 0 }
}

/** What is recorded of every OT of this practice, those who have left too, by their id. */
export async function listStandings(me: Me): Promise<Stood[]> {
  const { staff, standing, version } = standings
  return await read(me, (db) => db.select({ staff, standing, version }).from(standings).where(eq(standings.practice, me.practice)).orderBy(staff))
}

/** Whether this person may issue fit notes (A.5, F.7): an OT in good standing who is flagged, trained and agreed. The signed setting comes before it. */
export const mayCertify = async (me: Me): Promise<boolean> =>
  me.role === 'ot' && certifies((await readStanding(me, me.staff)).standing, londonDay(me.at))

/** Records how it stands with an OT. Throws `Stale` when somebody else did since `version`. */
export async function saveStanding(me: Me, { staff, standing, version }: Stood & { readonly standing: Standing }): Promise<void> {
  const set = { standing, version: version + 1 }
  const it = and(eq(standings.practice, me.practice), eq(standings.staff, staff), eq(standings.version, version))
  await commit(me, { act: 'standing-recorded', subject: staff, detail: standing }, (db) => [
    version === 0
      ? db.insert(standings).values({ practice: me.practice, staff, ...set }).onConflictDoNothing().returning({ staff: standings.staff })
      : db.update(standings).set(set).where(it).returning({ staff: standings.staff }),
  ])
}
