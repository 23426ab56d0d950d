import { and, eq, inArray, sql } from 'drizzle-orm'
import { moveNames } from '#lib/moves/moves'
import { replay, type Referral } from '#lib/referral'
import { doneOf, type Happened } from './done'
import { store } from './open'
import { allPractices } from './practices'
import { rowOf } from './rows'
import { acts } from './schema/acts'
import { referrals } from './schema/referrals'
import { may } from './statements'

const pageSize = 100
const changes = ['sent', ...moveNames]
const { practice, id, sentWeek, version, whole } = referrals
type Kept = { readonly id: string; readonly version: number; readonly whole: Referral | null }

/**
 * Counts every referral that was kept before reports counted it: what an earlier version did not keep is read from its acts.
 * Page by page, each whole or not at all, so that one cut off is simply run again. Answers how many it counted; one that
 * cannot be read is left as it is. Nothing about a referral changes, so no act tells of it.
 */
export async function countAgain(): Promise<number> {
  let counted = 0
  for (const each of await allPractices()) {
    for (let after: string | undefined = ''; after !== undefined; ) {
      const page = await pageOf(each.id, after)
      counted += await keepCounted(each.id, page)
      after = page.length === pageSize ? page.at(-1)?.id : undefined
    }
  }
  return counted
}

const pageOf = async (of: string, after: string): Promise<Kept[]> =>
  (await store()).read({ practice: of }, (db) =>
    db.select({ id, version, whole }).from(referrals).where(and(eq(practice, of), eq(sentWeek, 0), sql`${id} > ${after}`)).orderBy(id).limit(pageSize))

async function keepCounted(of: string, page: readonly Kept[]): Promise<number> {
  const told = await actsOf(of, page.map((row) => row.id))
  const rows = page.flatMap(({ whole: kept }) => (kept ? (rowAgain(kept, told.filter(({ subject }) => subject === kept.id)) ?? []) : []))
  if (rows.length === 0) return 0
  const met = await (await store()).keep({
    scope: { practice: of }, subject: '',
    rows: (db) => rows.map((row) => may(db.update(referrals).set(row).where(and(eq(practice, of), eq(id, row.id), eq(version, row.version))).returning({ id }))),
  })
  return met.reduce((sum, one) => sum + one, 0)
}

async function actsOf(of: string, ids: readonly string[]): Promise<Happened[]> {
  if (ids.length === 0) return []
  const theirs = and(eq(acts.practice, of), inArray(acts.subject, [...ids]), inArray(acts.act, changes))
  const rows = await (await store()).read({ practice: of }, (db) => db.select().from(acts).where(theirs).orderBy(acts.seq))
  return rows.map(doneOf)
}

/** The row as it would be kept now. Of what its acts tell only that is taken which was not kept then. */
function rowAgain(kept: Referral, told: readonly Happened[]) {
  try {
    const again = replay(told)
    return rowOf({ ...kept, stops: kept.stops ?? again.stops ?? [], ...(again.care && !kept.care ? { care: again.care } : {}) })
  } catch {
    return asItIs(kept)
  }
}

function asItIs(kept: Referral) {
  try {
    return rowOf(kept)
  } catch {
    return undefined
  }
}
