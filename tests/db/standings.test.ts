import { describe, expect, test } from 'vitest'
import { allActs } from '#db/history'
import { whoWon } from '#db/referrals'
import { listStandings, mayCertify, readStanding, saveStanding } from '#db/standings'
import { verifyChain } from '#db/verify'
import { addDays, londonDay } from '#lib/day'
import { Stale } from '#lib/refusal'
import type { Me } from '#lib/me'
import { standingOn, type Standing } from '#lib/standing'
import { aMember, aPractice, mondayMorning, staffOf } from '../support/database'
import { inGoodStanding } from '../support/standing'

const today = londonDay(mondayMorning)
const standingNow = async (me: Me) => standingOn((await readStanding(me, me.staff)).standing, londonDay(me.at))
const aTeam = async () => {
  const practice = await aPractice()
  const [leo, priya] = [staffOf(practice, 'manager'), await aMember(practice, 'ot')]
  const record = (standing: Standing, version = 0) => saveStanding(leo, { staff: priya.staff, standing, version })
  return { leo, priya, record, ana: staffOf(practice, 'manager', { staff: 'ana', name: 'Ana Cole' }) }
}

describe('how it stands with an OT', () => {
  test('is recorded with its act, and kept under its version', async () => {
    const { leo, priya, record } = await aTeam()
    expect(await readStanding(leo, priya.staff)).toEqual({ staff: priya.staff, standing: null, version: 0 })
    const standing = inGoodStanding(mondayMorning)
    await record(standing)
    expect(await readStanding(leo, priya.staff)).toEqual({ staff: priya.staff, standing, version: 1 })
    expect(await listStandings(leo)).toEqual([{ staff: priya.staff, standing, version: 1 }])
    const [act] = (await allActs(leo, { act: 'standing-recorded' })).rows
    expect(act).toMatchObject({ subject: priya.staff, detail: standing, me: { name: 'Leo Marsh' } })
    expect((await verifyChain(leo)).holds).toBe(true)
  })

  test('two who record it at once: one wins, the other is told who', async () => {
    const { leo, ana, priya, record } = await aTeam()
    const standing = inGoodStanding(mondayMorning)
    await record(standing)
    const both = [leo, ana].map((me) => saveStanding(me, { staff: priya.staff, standing: { ...standing, dayToDay: me.name }, version: 1 }))
    const outcomes = await Promise.allSettled(both)
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(outcomes.find((each) => each.status === 'rejected')?.reason).toBeInstanceOf(Stale)
    const winner = (await readStanding(leo, priya.staff)).standing?.dayToDay ?? ''
    expect(await whoWon(ana, priya.staff)).toBe(`${winner} recorded this at 10:44, before you. What you typed is kept. Look at what is there now, then save again.`)
  })

  test('HZ24: is unrecorded at first, good once the register was looked at, and lapses by its dates alone', async () => {
    const { priya, record } = await aTeam()
    expect(await standingNow(priya)).toBe('unrecorded')
    await record(inGoodStanding(mondayMorning, { checkedOn: today, renewBy: addDays(today, 20) }))
    const later = (days: number) => standingNow({ ...priya, at: mondayMorning + days * 86_400_000 })
    expect([await standingNow(priya), await later(20), await later(21), await later(50)]).toEqual(['good', 'good', 'ended', 'ended'])
  })

  test('says who may issue fit notes: the OT it is recorded of, and nobody by another’s flag', async () => {
    const { leo, priya, record } = await aTeam()
    expect(await mayCertify(priya)).toBe(false)
    const able = { canCertify: 'yes', fitNoteTrainedOn: addDays(today, -30), fitNoteMentor: 'Dr Vale', fitNoteAgreedOn: addDays(today, -10) } as const
    await record(inGoodStanding(mondayMorning, able))
    const tom = await aMember(leo.practice, 'ot', 'Tom Reyes')
    expect([await mayCertify(priya), await mayCertify(tom), await mayCertify({ ...priya, role: 'clinician' }), await mayCertify({ ...priya, practice: await aPractice() })])
      .toEqual([true, false, false, false])
    expect(await mayCertify({ ...priya, at: mondayMorning + 400 * 86_400_000 })).toBe(false)
  })
})
