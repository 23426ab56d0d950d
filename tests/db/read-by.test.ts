import { drizzle as lite } from 'drizzle-orm/better-sqlite3'
import { drizzle } from 'drizzle-orm/node-postgres'
import { expect, test } from 'vitest'
import { asPostgres } from '#db/columns'
import { onPostgres } from '#db/dialect'
import { queueColumns } from '#db/read-by'
import { listQueue, openReferral } from '#db/referrals'
import { referrals } from '#db/schema/referrals'
import type { Db } from '#db/statements'
import { londonDay } from '#lib/day'
import type { Me } from '#lib/me'
import { queueRow } from '#lib/queue-row'
import { aPractice, aReferral, staffOf } from '../support/database'
import { asOwner } from '../support/raw'

const flags = async (me: Me, id: string, filter = {}) => {
  const row = (await listQueue(me, filter)).rows.find((each) => each.id === id)
  return row && queueRow(row, { me, today: londonDay(me.at), back: '' }).flags.map(({ words }) => words).filter((words) => words.includes('ead by'))
}

test('HZ14: the queue shows what nobody has read, and to each OT what they have not opened themselves', async () => {
  const practice = await aPractice()
  const [gp, priya] = [staffOf(practice), staffOf(practice, 'ot')]
  const tom = staffOf(practice, 'ot', { staff: 'tom', name: 'Tom Reyes' })
  const { id } = await aReferral(gp)
  await openReferral(gp, id)
  await listQueue(priya)
  await openReferral(priya, id, 'worked-on')
  for (const filter of [{}, { mine: false, cohort: 'FRAIL' as const }]) expect(await flags(priya, id, filter)).toEqual(['Read by nobody yet'])
  await openReferral(tom, id)
  expect([await flags(priya, id), await flags(tom, id)]).toEqual([['Not read by you'], []])
  expect(await flags(staffOf(practice, 'supervisor'), id)).toEqual([])
  await openReferral(priya, id)
  expect(await flags(priya, id)).toEqual([])
})

test('who has read a row is found by its own few acts, not by going through all of them', async () => {
  const practice = await aPractice()
  const gp = staffOf(practice)
  const { id } = await aReferral(gp)
  await Promise.all(Array.from({ length: 400 }, () => openReferral(gp, id))) // with few, any way is as good
  const { sql, params } = asPostgres<Db>(onPostgres ? drizzle.mock() : lite.mock()).select(queueColumns('priya')).from(referrals).toSQL()
  const asked = params.reduce((text: string, value, n) => text.replace(onPostgres ? `$${n + 1}` : '?', `'${String(value)}'`), sql)
  const plan = await asOwner(practice, ...(onPostgres ? ['set local enable_seqscan = off', `explain ${asked}`] : [`explain query plan ${asked}`]))
  expect(JSON.stringify(plan)).toContain('acts_subject')
})
