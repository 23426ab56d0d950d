import { describe, expect, test } from 'vitest'
import { onPostgres } from '#db/dialect'
import { listQueue, openReferral } from '#db/referrals'
import { readHead, verifyChain } from '#db/verify'
import { aPractice, aReferral, staffOf } from '../support/database'
import { asApp, asOwner } from '../support/raw'

/** A practice with twenty acts and more. */
async function aHistory() {
  const me = staffOf(await aPractice())
  const { id } = await aReferral(me)
  for (let n = 0; n < 18; n += 1) await openReferral({ ...me, request: `r-${n}`, at: me.at + n }, id)
  return { me, head: await readHead(me) }
}

/** Past the wall that forbids it, as somebody with the whole server in their hands. */
const tamper = (practice: string, ...statements: string[]) =>
  onPostgres
    ? asOwner(practice, 'alter table acts disable trigger acts_never_change', ...statements, 'alter table acts enable trigger acts_never_change')
    : asOwner(practice, ...walls.map(([name]) => `drop trigger ${name}`), ...statements, ...walls.map(([, again]) => again ?? ''))
const walls = onPostgres ? [] : (await asOwner('', `select name, sql from sqlite_master where type = 'trigger'`)).map(({ name, sql }) => [String(name), String(sql)] as const)

describe('acts are only added to:', () => {
  const attempts = ["update acts set at = 1", "update acts set detail = null", "update acts set name = 'Nobody' where seq = 3", 'delete from acts', 'delete from acts where seq = 3']
  test.each(attempts)('“%s” is refused', async (statement) => {
    const { me } = await aHistory()
    await expect(asApp(me.practice, statement)).rejects.toThrow(/only added to|permission denied/)
    await expect(asOwner(me.practice, statement)).rejects.toThrow(/only added to/)
    expect(await verifyChain(me)).toMatchObject({ holds: true })
  })

  test('nor can one be put in the place of another, or beyond the end', async () => {
    const { me } = await aHistory()
    const columns = 'practice, seq, at, act, subject, staff, name, job, role, request, detail, digest, link'
    const copy = (seq: string) => `select practice, ${seq}, at, act, subject, staff, name, job, role, request, detail, digest, link from acts where practice = '${me.practice}' and seq = 3`
    await expect(asApp(me.practice, `insert into acts (${columns}) ${copy('5')}`)).rejects.toThrow()
    if (!onPostgres) await expect(asApp(me.practice, `insert or replace into acts (${columns}) ${copy('5')}`)).rejects.toThrow(/added/)
    if (!onPostgres) await expect(asApp(me.practice, `insert into acts (${columns}) ${copy('500')}`)).rejects.toThrow(/in order/)
    expect(await verifyChain(me)).toMatchObject({ holds: true })
  })
})

describe('whoever gets past that is found out:', () => {
  const here = (practice: string) => `practice = '${practice}'`
  test.each([
    ['another name', (p: string) => [`update acts set name = 'Somebody' where ${here(p)} and seq = 7`], 7],
    ['another time', (p: string) => [`update acts set at = at - 1 where ${here(p)} and seq = 9`], 9],
    ['another role', (p: string) => [`update acts set role = 'ot' where ${here(p)} and seq = 2`], 2],
    ['a subject taken away', (p: string) => [`update acts set subject = null where ${here(p)} and seq = 6`], 6],
    ['a detail changed', (p: string) => [`update acts set detail = replace(detail, 'Ade', 'Eda') where ${here(p)} and seq = 2`], 2],
    ['a detail destroyed', (p: string) => [`update acts set detail = null where ${here(p)} and seq = 2`], 2],
    ['an act taken out', (p: string) => [`delete from acts where ${here(p)} and seq = 8`], 8],
    ['an act taken out, and the gap closed', (p: string) => [
      `delete from acts where ${here(p)} and seq = 8`, ...[9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21].map((n) => `update acts set seq = ${n - 1} where ${here(p)} and seq = ${n}`),
    ], 8],
    ['two acts swapped', (p: string) => [
      `update acts set seq = 999 where ${here(p)} and seq = 5`, `update acts set seq = 5 where ${here(p)} and seq = 6`, `update acts set seq = 6 where ${here(p)} and seq = 999`,
    ], 5],
    ['the first act gone', (p: string) => [`delete from acts where ${here(p)} and seq = 1`], 1],
  ])('%s', async (_, statements, firstWrong) => {
    const { me } = await aHistory()
    expect(await verifyChain(me)).toMatchObject({ holds: true })
    await tamper(me.practice, ...statements(me.practice))
    expect(await verifyChain(me)).toEqual({ holds: false, firstWrong })
  })

  test('acts cut off at the end, when the head was kept elsewhere; without it they cannot be missed', async () => {
    const { me, head } = await aHistory()
    await tamper(me.practice, `delete from acts where practice = '${me.practice}' and seq >= ${head.seq - 2}`)
    expect(await verifyChain(me)).toMatchObject({ holds: true })
    expect(await verifyChain(me, head)).toMatchObject({ holds: false })
  })

  test('a history of another practice put in place of this one', async () => {
    const [{ me, head }, other] = [await aHistory(), await aHistory()]
    expect(await verifyChain(other.me, head)).toMatchObject({ holds: false })
    expect(await verifyChain(me, head)).toMatchObject({ holds: true })
  })
})

test('oddities of text neither break a row nor the chain', async () => {
  const me = staffOf(await aPractice(), 'ot')
  for (const search of ['\u0000', '\ud800', 'é', 'e\u0301', '𝒳'.repeat(1_000), '‮', '"\\']) await listQueue(me, { search })
  expect(await verifyChain(me)).toMatchObject({ holds: true })
})
