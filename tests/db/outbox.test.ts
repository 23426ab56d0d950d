import { describe, expect, test } from 'vitest'
import { endMember } from '#db/people'
import { openReferral, saveChange } from '#db/referrals'
import { Stale } from '#lib/refusal'
import { thisMorning } from '../../app/api/clock/mornings'
import { made } from '../support/noticed'
import { aMember, aMove, aPractice, aReferral } from '../support/database'
import { asOwner } from '../support/raw'

const rows = (practice: string) => asOwner(practice, `select * from notices where practice = '${practice}' order by event, person`)

async function aSurgery() {
  const practice = await aPractice()
  const [gp, me, leo, ana] = [await aMember(practice), await aMember(practice, 'ot'), await aMember(practice, 'manager'), await aMember(practice, 'manager', 'Ana Cole')]
  return { practice, gp, me, leo, ana }
}

describe('a notice', () => {
  test('is kept in the commit of its act, once, to whoever it concerns', async () => {
    const { practice, gp, me } = await aSurgery()
    const sent = await aReferral(gp)
    expect(await rows(practice)).toEqual([])
    const asked = aMove(me, sent, 'ask', { question: 'Which hip is it?' })
    await saveChange(me, 1, asked)
    expect(await rows(practice)).toMatchObject([{ person: gp.staff, says: 'question', subject: sent.id, reference: sent.reference, stands: 'waiting' }])
    await expect(saveChange(me, 1, asked)).rejects.toBeInstanceOf(Stale)
    expect(await rows(practice)).toHaveLength(1)
    expect(JSON.stringify(await rows(practice))).not.toMatch(/hip|Ade/)
  })

  test('to a role goes to everybody who holds it here then, and to nobody who left or acts', async () => {
    const { practice, gp, me, leo, ana } = await aSurgery()
    await aMember(await aPractice(), 'manager')
    await endMember(leo, ana.staff, 1)
    const sent = await aReferral(gp)
    const back = aMove(me, sent, 'returnToReferrer', { reason: 'outside_scope', advice: 'An X-ray first.', instead: 'See them again.' })
    await saveChange(me, 1, back)
    const late = Date.parse('2027-01-04T06:05:00Z')
    await thisMorning(practice, late)
    const told = async () => (await rows(practice)).map(({ person, says }) => [person, says])
    const expected = [[gp.staff, 'returned'], [leo.staff, 'escalated'], [me.staff, 'unsent']]
    expect((await told()).sort()).toEqual(expected.sort())
    expect(await openReferral(gp, sent.id)).toMatchObject({ state: 'RETURNED_TO_REFERRER', practiceTold: 'RETURNED_TO_REFERRER', version: 3 })
    for (const days of [0, 1, 7]) await thisMorning(practice, late + days * 86_400_000)
    expect(await told()).toHaveLength(3)
    const many = [await aReferral(gp), await aReferral(gp)]
    for (const { id } of many) await made(me, id, 'movedAway')
    // However many are left lying of a morning, one letter each.
    await thisMorning(practice, late + 14 * 86_400_000)
    expect((await told()).filter(([, says]) => says !== 'returned').sort()).toEqual([[leo.staff, 'escalated'], [leo.staff, 'escalated'], [me.staff, 'unsent'], [me.staff, 'unsent']].sort())
  })
})
