import { describe, expect, test } from 'vitest'
import { allActs, whoLooked } from '#db/history'
import { freshId } from '#db/ids'
import { closeIncident, countOpenIncidents, listIncidents, readIncident, reportIncident } from '#db/incidents'
import { whoWon } from '#db/referrals'
import { verifyChain } from '#db/verify'
import type { Me } from '#lib/me'
import { Stale } from '#lib/refusal'
import { aPractice, aReferral, staffOf } from '../support/database'

const closing = { did: 'Rang her.', learned: 'Cover on Fridays.', lfpse: 'not_needed' }
const aProblem = async () => {
  const sam = staffOf(await aPractice(), 'receptionist')
  const referral = await aReferral(staffOf(sam.practice))
  const report = async (me: Me, at = me.at, id = freshId()) => {
    await reportIncident({ ...me, at }, id, { referral: referral.id, reference: referral.reference, kind: 'delay', harm: 'no', words: 'It lay for a week.' })
    return id
  }
  return { sam, referral, report, leo: staffOf(sam.practice, 'manager'), ana: staffOf(sam.practice, 'manager', { staff: 'ana', name: 'Ana Cole' }) }
}

describe('HZ25: a problem somebody reported', () => {
  test('is kept once with its act, counts as open, and is there for whoever sees to it', async () => {
    const { sam, leo, referral, report } = await aProblem()
    const id = await report(sam)
    await expect(report(sam, sam.at, id)).rejects.toThrow(Stale)
    expect(await countOpenIncidents(leo)).toEqual({ open: 1, since: sam.at })
    expect(await readIncident(leo, id)).toMatchObject({ id, referral: referral.id, reference: referral.reference, words: 'It lay for a week.', byName: sam.name, closedAt: null, version: 1 })
    const [act] = (await allActs(leo, { act: 'problem-reported' })).rows
    expect(act).toMatchObject({ subject: referral.id, detail: { problem: id, kind: 'delay', harm: 'no', words: 'It lay for a week.' }, me: { name: sam.name } })
    expect((await whoLooked(leo, referral.id)).some((each) => each.act === 'problem-reported')).toBe(true)
    expect((await verifyChain(leo)).holds).toBe(true)
  })

  test('is listed open first, the oldest before the others; to whoever reported it only their own', async () => {
    const { sam, leo, report } = await aProblem()
    const gp = staffOf(sam.practice)
    const [first, second, third] = [await report(sam), await report(gp, gp.at + 1_000), await report(sam, sam.at + 2_000)]
    await closeIncident(leo, first, 1, closing)
    expect((await listIncidents(leo, false)).map(({ id }) => id)).toEqual([second, third, first])
    expect((await listIncidents(sam, true)).map(({ id }) => id)).toEqual([third, first])
    expect(await countOpenIncidents(leo)).toEqual({ open: 2, since: gp.at + 1_000 })
  })

  test('is closed once, with what was done: whoever comes second is told who', async () => {
    const { sam, leo, ana, report } = await aProblem()
    const id = await report(sam)
    const outcomes = await Promise.allSettled([leo, ana].map((me) => closeIncident(me, id, 1, { ...closing, did: me.name })))
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const closed = await readIncident(sam, id)
    expect(closed).toMatchObject({ closedBy: closed?.did, closedAt: leo.at, learned: closing.learned, lfpse: 'not_needed', version: 2 })
    expect(await whoWon(ana, id)).toMatch(/^(Leo Marsh|Ana Cole) closed this at 10:44, before you/)
    await expect(closeIncident(leo, id, 2, closing)).rejects.toThrow(Stale)
    expect((await allActs(leo, { act: 'problem-closed' })).rows).toHaveLength(1)
    expect(await countOpenIncidents(leo)).toEqual({ open: 0, since: null })
  })

  test('of another practice is not there, whatever id is asked for', async () => {
    const { sam, report } = await aProblem()
    const id = await report(sam)
    const stranger = staffOf(await aPractice(), 'manager')
    expect([await readIncident(stranger, id), await readIncident(stranger, 'no id'), await listIncidents(stranger, false)]).toEqual([undefined, undefined, []])
    await expect(closeIncident(stranger, id, 1, closing)).rejects.toThrow(Stale)
  })
})
