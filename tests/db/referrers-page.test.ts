import { describe, expect, test } from 'vitest'
import { whoLooked } from '#db/history'
import { listLeft } from '#db/list-left'
import { endMember } from '#db/people'
import { listMine, openReferral, saveChange } from '#db/referrals'
import { leftLines, leftWords } from '#lib/left'
import type { Me } from '#lib/me'
import { lineOf } from '#lib/mine'
import type { Typed } from '#lib/typed'
import { aMember, aMove, aPractice, aReferral } from '../support/database'
import { kinds } from '../support/histories'

const day = 86_400_000
const on = (me: Me, days: number): Me => ({ ...me, at: me.at + days * day })
const back = { reason: 'outside_scope', advice: 'An X-ray first.', instead: 'See them again.' }

async function aSurgery() {
  const practice = await aPractice()
  return { practice, gp: await aMember(practice), vale: await aMember(practice, 'clinician', 'Dr Vale'), me: await aMember(practice, 'ot'), leo: await aMember(practice, 'manager') }
}
async function made(me: Me, id: string, name: string, said: Typed = {}) {
  const referral = await openReferral(me, id)
  if (referral) await saveChange(me, referral.version, aMove(me, referral, name, said))
}
const part = async (me: Me, name: 'waiting' | 'way' | 'ended') => (await listMine(me, undefined, name)).rows.map((row) => lineOf(row, me))

describe('the referrer’s page', () => {
  test('has each referral in one part: what waits for me, what is on its way, what ended', async () => {
    const { gp, me } = await aSurgery()
    const [asked, returned, waits, ended, stopped, elsewhere] = [await aReferral(gp), await aReferral(gp), await aReferral(gp), await aReferral(gp), await aReferral(gp, kinds.stop), await aReferral(gp, kinds.elsewhere)]
    await made(me, asked.id, 'ask', { question: 'Which hip is it?' })
    await made(me, returned.id, 'returnToReferrer', back)
    await made(me, ended.id, 'movedAway')
    const ids = async (name: 'waiting' | 'way' | 'ended', who = gp) => (await part(who, name)).map(({ id }) => id)
    expect((await ids('waiting')).sort()).toEqual([asked.id, returned.id, stopped.id].sort())
    expect((await ids('way')).sort()).toEqual([waits.id, ended.id, elsewhere.id].sort())
    await made(me, ended.id, 'sendSummary', { summary: 'She lives by the sea now.' })
    expect(await ids('waiting')).toContain(ended.id)
    expect(await ids('ended')).toEqual([])
    await made(gp, ended.id, 'acknowledge')
    expect(await ids('waiting')).not.toContain(ended.id)
    expect(await part(gp, 'ended')).toMatchObject([{ id: ended.id, stands: 'Closed: moved away', summary: 'She lives by the sea now.' }])
    const all = [...(await ids('waiting')), ...(await ids('way')), ...(await ids('ended'))]
    expect(all.sort()).toEqual((await listMine(gp)).rows.map(({ id }) => id).sort())
  })

  test('HZ13: tells a receptionist how it ended, and nothing of the summary', async () => {
    const { practice, me } = await aSurgery()
    const sam = await aMember(practice, 'receptionist')
    const sent = await aReferral(sam, { ...kinds.frail, frailtyScale: undefined, decline: undefined })
    await made(me, sent.id, 'movedAway')
    await made(me, sent.id, 'sendSummary', { summary: 'Frail, falls.' })
    await made(sam, sent.id, 'acknowledge')
    expect(JSON.stringify(await part(sam, 'ended'))).not.toMatch(/Frail/)
    expect(await part(sam, 'ended')).toMatchObject([{ stands: 'Closed: moved away', summary: null, next: 'Nothing more' }])
  })
})

describe('what whoever referred has left lying', () => {
  test('HZ8: is on every clinician’s list once its day is over, and at once when they no longer work here', async () => {
    const { gp, vale, me, leo } = await aSurgery()
    const sent = await aReferral(gp)
    await made(me, sent.id, 'movedAway')
    await made(me, sent.id, 'sendSummary', { summary: 'She lives by the sea now.' })
    const wants = async (who: Me) => leftLines(await listLeft(who), who.at).map(({ id, wants: what, since }) => [id, what, since])
    expect(await wants(vale)).toEqual([])
    expect(await wants(on(vale, 7))).toEqual([])
    expect(await wants(on(vale, 8))).toEqual([[sent.id, 'Summary sent. Read the summary for whoever referred', 'Due 30 Nov 2026']])
    expect(await wants(on(gp, 8))).toEqual([]) // it waits for them on their own list
    expect(await wants({ ...on(vale, 8), practice: await aPractice() })).toEqual([])
    await endMember(leo, gp.staff, 1)
    expect(await wants(vale)).toEqual([[sent.id, 'Summary sent. Read the summary for whoever referred', 'Whoever referred no longer works here']])
    expect((await whoLooked(vale, sent.id)).filter(({ act }) => act === 'listed').map(({ me: who }) => who.name)).toContain('Dr Vale')
    await made(vale, sent.id, 'acknowledge')
    expect(await wants(on(vale, 8))).toEqual([])
  })

  test('HZ12: who was sent elsewhere and not asked after, and what ended without a summary, are among it', async () => {
    const { gp, vale, me } = await aSurgery()
    const [elsewhere, ended] = [await aReferral(gp, kinds.elsewhere), await aReferral(gp)]
    await made(me, ended.id, 'movedAway')
    const rows = await listLeft(on(vale, 15))
    expect(rows.map(({ id }) => id).sort()).toEqual([elsewhere.id, ended.id].sort())
    expect(leftWords(rows)).toEqual([
      `1 referral has ended without a summary to whoever referred: ${ended.reference}.`, `1 patient sent elsewhere has not been asked after: ${elsewhere.reference}.`,
    ])
  })
})
