import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { allActs, timeline } from '#db/history'
import { freshId } from '#db/ids'
import { takeLease } from '#db/leases'
import { addReferral, listMine, openReferral, saveChange, whoWon } from '#db/referrals'
import { verifyChain } from '#db/verify'
import type { Me } from '#lib/me'
import { Stale } from '#lib/refusal'
import { aForm, aMove, aPractice, aReferral, mondayMorning, staffOf } from '../support/database'
import { aPatientWho } from '../support/patients'

describe('twenty rivals for one referral', () => {
  test('have one winner, and nineteen who are told who won', async () => {
    const me = staffOf(await aPractice())
    const rivals = Array.from({ length: 20 }, (_, n) => staffOf(me.practice, 'ot', { staff: `ot-${n}`, name: `Rival ${n}` }))
    for (let race = 0; race < 5; race += 1) {
      const { id } = await aReferral(me)
      const outcomes = await Promise.all(rivals.map((rival) => claim(rival, id)))
      const winners = rivals.filter((_, n) => outcomes[n] === 'won')
      expect(winners).toHaveLength(1)
      const losers = rivals.filter((_, n) => outcomes[n] === 'stale')
      expect(losers).toHaveLength(19)
      for (const loser of losers.slice(0, 3)) expect(await whoWon(loser, id)).toMatch(`${winners[0]?.name} claimed this referral at 10:44`)
      expect(await openReferral(me, id)).toMatchObject({ version: 2, owner: { staff: winners[0]?.staff } })
      expect((await timeline(me, id)).map(({ act }) => act)).toEqual(['sent', 'claim'])
    }
  })

  test('also when they are in several processes', async () => {
    const me = staffOf(await aPractice())
    const ids: string[] = []
    for (let n = 0; n < 10; n += 1) ids.push((await aReferral(me)).id)
    const claims = await Promise.all(['a', 'b', 'c'].map((name) => inAnotherProcess('rival', me.practice, name, ids)))
    for (let n = 0; n < ids.length; n += 1) expect(claims.map((each) => each[n]).sort()).toEqual(['stale', 'stale', 'won'])
    expect(await verifyChain(me)).toMatchObject({ holds: true })
  })
})

describe('a form sent many times at once', () => {
  test('is one referral, and every sender of it gets that one', async () => {
    const me = staffOf(await aPractice())
    const forms = Array.from({ length: 200 }, () => ({ id: freshId(), answers: aPatientWho() }))
    const sends = forms.flatMap((form, n) => Array.from({ length: 1 + ((n * 7) % 9) }, () => form))
    expect(sends.length).toBeGreaterThanOrEqual(990)
    const got = await Promise.all(sends.map(({ id, answers }) => addReferral(me, aForm(me, answers, id))))
    expect(new Set(got.map(({ id, reference }) => `${id} ${reference}`)).size).toBe(200)
    expect((await everyOneOfMine(me)).sort()).toEqual(forms.map(({ id }) => id).sort())
  })
})

describe('one patient sent from five windows at once', () => {
  test.each([['number', { lastName: undefined }], ['name', { nhsNumber: undefined }]] as const)('is one referral, known by %s', async (sure, known) => {
    const me = staffOf(await aPractice())
    const answers = aPatientWho(known)
    const sent = await Promise.allSettled(Array.from({ length: 5 }, () => addReferral(me, aForm(me, answers), sure)))
    const refused = sent.filter((each) => each.status === 'rejected')
    expect(refused.map(({ reason }) => reason as unknown)).toMatchObject(Array.from({ length: 4 }, () => ({ code: 'has-open', field: 'paste' })))
    expect(await everyOneOfMine(me)).toHaveLength(1)
    expect(await verifyChain(me)).toMatchObject({ holds: true })
  })

  test('also when they are in several processes', async () => {
    const me = staffOf(await aPractice())
    const names = Array.from({ length: 10 }, (_, n) => `Ade-${'abdeilmnos'[n]}`)
    const sent = await Promise.all(['a', 'b', 'c'].map((name) => inAnotherProcess('sender', me.practice, name, names)))
    for (let n = 0; n < names.length; n += 1) expect(sent.map((each) => each[n]).sort()).toEqual(['has-open', 'has-open', 'kept'])
  })

  test('is as many as were sent when somebody said it is another, of the same name and without a number', async () => {
    const me = staffOf(await aPractice())
    const answers = aPatientWho({ nhsNumber: undefined })
    await Promise.all(Array.from({ length: 5 }, () => addReferral(me, aForm(me, answers), 'number')))
    expect(await everyOneOfMine(me)).toHaveLength(5)
  })

  test('neither refuses what was sent already, nor what nobody asked to be alone, nor because of another practice', async () => {
    const me = staffOf(await aPractice())
    const answers = aPatientWho()
    const form = aForm(me, answers)
    await addReferral(me, form, 'name')
    await addReferral(me, aForm(me, answers))
    expect(await addReferral(me, form, 'name')).toEqual(form.referral)
    const elsewhere = staffOf(await aPractice())
    await addReferral(elsewhere, aForm(elsewhere, answers), 'name')
    expect(await everyOneOfMine(me)).toHaveLength(2)
  })
})

test('a lease has one holder at a time, however many ask', async () => {
  const name = freshId()
  const asked = await Promise.all(Array.from({ length: 20 }, (_, n) => takeLease(name, `instance ${n}`, mondayMorning, 60_000)))
  expect(asked.filter(Boolean)).toHaveLength(1)
  const holder = `instance ${asked.indexOf(true)}`
  expect(await takeLease(name, holder, mondayMorning + 30_000, 60_000)).toBe(true)
  expect(await takeLease(name, 'late', mondayMorning + 60_000, 60_000)).toBe(false)
  expect(await takeLease(name, 'late', mondayMorning + 90_000, 60_000)).toBe(true)
})

test('acts of many at once are all there, without a gap and in one chain', async () => {
  const practice = await aPractice()
  const [me, other] = [staffOf(practice), staffOf(await aPractice())]
  const { id } = await aReferral(me)
  await Promise.all(Array.from({ length: 150 }, (_, n) => openReferral(n % 3 === 0 ? other : me, n % 3 === 0 ? freshId() : id, `look-${n}`)))
  const kept: string[] = []
  for (let before: number | undefined; ;) {
    const page = await allActs({ ...me, name: 'auditor' }, {}, before)
    kept.push(...page.rows.map(({ act }) => act))
    if (page.next === null) break
    before = page.next
  }
  expect(kept.filter((act) => act.startsWith('look-'))).toHaveLength(100)
  expect(await verifyChain(me)).toMatchObject({ holds: true })
  expect(await verifyChain(other)).toMatchObject({ holds: true })
})

async function claim(rival: Me, id: string): Promise<string> {
  const referral = await openReferral(rival, id)
  if (!referral || referral.version !== 1) return 'stale'
  try {
    await saveChange(rival, 1, aMove(rival, referral, 'claim'))
    return 'won'
  } catch (why) {
    return why instanceof Stale ? 'stale' : String(why)
  }
}

async function inAnotherProcess(script: string, practice: string, name: string, all: readonly string[]): Promise<string[]> {
  const { stdout } = await promisify(execFile)('node_modules/.bin/tsx', [`tests/support/${script}.ts`, practice, name, ...all], { env: process.env })
  return JSON.parse(stdout) as string[]
}

async function everyOneOfMine(me: Me): Promise<string[]> {
  const ids: string[] = []
  for (let after: string | null = ''; after !== null;) {
    const page = await listMine(me, after)
    ids.push(...page.rows.map(({ id }) => id))
    after = page.next
  }
  return ids
}
