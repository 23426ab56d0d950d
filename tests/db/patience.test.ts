import { fork } from 'node:child_process'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { commit, read, write } from '#db/client'
import { onPostgres } from '#db/dialect'
import { Fault, faultOf, Unknown } from '#db/fault'
import { freshId } from '#db/ids'
import { patiently } from '#db/patience'
import { addPerson, personByEmail } from '#db/people'
import { openReferral, saveChange } from '#db/referrals'
import { leases } from '#db/schema/leases'
import { referrals } from '#db/schema/referrals'
import { verifyChain } from '#db/verify'
import { Stale } from '#lib/refusal'
import { aMove, aPractice, aReferral, mondayMorning, staffOf } from '../support/database'
import { asApp } from '../support/raw'

/** Another process that holds what a writer needs, for so long. */
async function held(practice: string, id: string, ms: number) {
  const child = fork('tests/support/holder.ts', [practice, id, String(ms)], { execArgv: ['--import', 'tsx'], env: process.env })
  await new Promise((ready) => child.once('message', ready))
  const over = new Promise((gone) => child.once('exit', gone))
  return { over, end: () => (child.kill('SIGKILL'), over) }
}

describe('while another process holds the lock', () => {
  test('a change waits a moment, and is kept', async () => {
    const me = staffOf(await aPractice())
    const priya = staffOf(me.practice, 'ot')
    const referral = await aReferral(me)
    const { over } = await held(me.practice, referral.id, 700)
    await saveChange(priya, 1, aMove(priya, referral, 'claim'))
    await over
    expect(await openReferral(me, referral.id)).toMatchObject({ version: 2 })
  })

  test('too long, it is not kept and says so, and nobody else in the process stood still', async () => {
    const me = staffOf(await aPractice())
    const priya = staffOf(me.practice, 'ot')
    const referral = await aReferral(me)
    const { end } = await held(me.practice, referral.id, 60_000)
    const lag = monitorEventLoopDelay({ resolution: 5 })
    lag.enable()
    const start = performance.now()
    await expect(saveChange(priya, 1, aMove(priya, referral, 'claim'))).rejects.toMatchObject({ name: 'Fault', code: onPostgres ? '55P03' : 'SQLITE_BUSY' })
    lag.disable()
    expect(performance.now() - start).toBeLessThan(7_500)
    expect(lag.max / 1e6).toBeLessThan(1_000) // a driver that waited by itself would hold all for its whole wait
    await end()
    await saveChange(priya, 1, aMove(priya, referral, 'claim'))
    expect(await verifyChain(me)).toMatchObject({ holds: true })
  })
})

describe('trying again', () => {
  const failing = (times: number, why: () => Error) => {
    let tries = 0
    return { attempt: () => (tries++ < times ? Promise.reject(why()) : Promise.resolve(tries)), tries: () => tries }
  }
  const coded = (code: string) => Object.assign(new Error('canary'), { code })

  test.each(['SQLITE_BUSY', '40001', '40P01', '55P03', 'ECONNREFUSED', '57P01'])('helps against %s', async (code) => {
    expect(await patiently(failing(3, () => coded(code)).attempt)).toBe(4)
  })
  test.each(['SQLITE_CONSTRAINT', '23505', 'SQLITE_FULL', '22021'])('is not done for %s', async (code) => {
    const { attempt, tries } = failing(1, () => coded(code))
    await expect(patiently(attempt)).rejects.toEqual(new Fault(code))
    expect(tries()).toBe(1)
  })
  test('is never done when nobody knows whether it was kept, or somebody was first', async () => {
    for (const why of [new Unknown('ECONNRESET'), new Stale('x')]) {
      const { attempt, tries } = failing(1, () => why)
      await expect(patiently(attempt)).rejects.toBe(why)
      expect(tries()).toBe(1)
    }
  })
})

describe('a fault', () => {
  test('holds codes, never what was typed', async () => {
    const practice = await aPractice()
    const person = { id: freshId(), email: `canary-${freshId()}@example.test`, name: 'Canary', password: 'canary', role: 'ot', job: 'OT' } as const
    await addPerson(staffOf(practice), person)
    const why: unknown = await addPerson(staffOf(practice), { ...person, id: freshId() }).catch((thrown: unknown) => thrown)
    const query = (await read({ practice }, (db) => db.select().from(referrals).where(sql`no_such_thing(${'canary'})`)).catch((thrown: unknown) => thrown)) as object
    for (const fault of [why, query]) {
      expect(fault).toBeInstanceOf(Fault)
      expect(`${String(fault)} ${(fault as Error).stack} ${JSON.stringify(fault)}`).not.toMatch(/canary/i)
      expect((fault as Error).cause).toBeUndefined()
    }
    expect(await personByEmail(person.email)).toMatchObject({ id: person.id })
  })
  test('is not made of what is no driver’s', () => {
    const mistake = new TypeError('ours')
    expect(faultOf(mistake)).toBe(mistake)
  })
})

test('a list of writes is kept whole or not at all', async () => {
  const me = staffOf(await aPractice())
  const [first, second] = [freshId(), freshId()]
  const lease = (name: string) => ({ name, holder: 'a', until: mondayMorning })
  const kept = () => read(me, (db) => db.select().from(leases).where(eq(leases.name, first)))
  await expect(write(me, (db) => [
    db.insert(leases).values(lease(first)).returning({ name: leases.name }),
    db.update(leases).set({ holder: 'b' }).where(eq(leases.name, second)).returning({ name: leases.name }),
  ])).rejects.toThrow(Stale)
  expect(await kept()).toEqual([])
  await expect(commit(me, { act: 'tried', subject: null }, (db) => [
    db.insert(leases).values(lease(first)).returning({ name: leases.name }),
    db.insert(leases).values(lease(first)).returning({ name: leases.name }),
  ])).rejects.toThrow(Fault)
  expect(await kept()).toEqual([])
})

if (onPostgres) {
  test('connections that are cut are made again: nothing is lost, and nobody sees it', async () => {
    const me = staffOf(await aPractice())
    const { id } = await aReferral(me)
    for (let cut = 0; cut < 5; cut += 1) {
      await asApp(undefined, 'reset role', `select pg_terminate_backend(pid) from pg_stat_activity where usename = current_user and application_name = 'best-fit ${process.pid}'`)
      expect(await openReferral(me, id)).toMatchObject({ id })
    }
    const looking = Promise.allSettled(Array.from({ length: 30 }, () => openReferral(me, id)))
    await pause(5)
    await asApp(undefined, 'reset role', `select pg_terminate_backend(pid) from pg_stat_activity where usename = current_user and application_name = 'best-fit ${process.pid}'`)
    for (const outcome of await looking) {
      if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(Fault)
      else expect(outcome.value).toMatchObject({ id })
    }
    expect(await openReferral(me, id)).toMatchObject({ id })
    expect(await verifyChain(me)).toMatchObject({ holds: true })
  })

  test('each connection keeps its limits, and is no more than the app', async () => {
    const [limits] = await read(staffOf(await aPractice()), (db) => db.select({
      user: sql<string>`current_user`, statement: sql<string>`current_setting('statement_timeout')`, lock: sql<string>`current_setting('lock_timeout')`,
      idle: sql<string>`current_setting('idle_in_transaction_session_timeout')`, synced: sql<string>`current_setting('synchronous_commit')`,
    }).from(sql`(select 1) as one`))
    expect(limits).toEqual({ user: 'best_fit_app', statement: '5s', lock: '2s', idle: '10s', synced: 'on' })
  })
}
