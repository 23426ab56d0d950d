import { describe, expect, test } from 'vitest'
import { allActs } from '#db/history'
import { freshId } from '#db/ids'
import { listFlagged } from '#db/list-flagged'
import { namePatient } from '#db/names'
import { saveChange } from '#db/referrals'
import { addSupervision, lastSupervised, listSupervisions, unknownReferences } from '#db/supervisions'
import { verifyChain } from '#db/verify'
import { flaggedLines } from '#lib/flagged-view'
import { possibleNames } from '#lib/no-patient'
import { Stale } from '#lib/refusal'
import type { Supervision } from '#lib/supervision'
import { aMove, aPractice, aReferral, staffOf } from '../support/database'
import { aPatientWho } from '../support/patients'

const about = (more: Partial<Supervision> = {}): Supervision =>
  ({ ot: 'priya', heldOn: '2026-11-20', kind: 'clinical', about: ['BF-4T7K'], themes: ['scope'], discussed: 'Whether they belong here.', actions: 'Talk again in four weeks.', ...more })
const aSupervisor = async () => staffOf(await aPractice(), 'supervisor')

describe('supervision', () => {
  test('is kept once under its id, with its act, and is listed the latest first', async () => {
    const ruth = await aSupervisor()
    const id = freshId()
    await addSupervision(ruth, id, about())
    await expect(addSupervision(ruth, id, about({ actions: 'Other' }))).rejects.toThrow(Stale)
    await addSupervision(ruth, freshId(), about({ heldOn: '2026-11-22', ot: 'tom' }))
    const all = await listSupervisions(ruth)
    expect(all.map(({ ot, heldOn }) => [ot, heldOn])).toEqual([['tom', '2026-11-22'], ['priya', '2026-11-20']])
    expect(await listSupervisions(ruth, 'priya')).toEqual([{ ...about(), id, by: ruth.staff, byName: ruth.name, at: ruth.at }])
    expect((await allActs(ruth, { act: 'supervised' })).rows.map(({ subject }) => subject)).toEqual(['tom', 'priya'])
    expect((await allActs(ruth, { act: 'supervisions-read' })).rows).toHaveLength(2)
    expect((await verifyChain(ruth)).holds).toBe(true)
  })

  test('tells when each OT last had some', async () => {
    const ruth = await aSupervisor()
    for (const heldOn of ['2026-11-20', '2026-11-02', '2026-11-21']) await addSupervision(ruth, freshId(), about({ heldOn }))
    expect([...(await lastSupervised(ruth))]).toEqual([['priya', '2026-11-21']])
  })

  test('knows a reference of the practice from one that is none', async () => {
    const ruth = await aSupervisor()
    const { reference } = await aReferral(staffOf(ruth.practice))
    expect(await unknownReferences(ruth, [])).toEqual([])
    expect(await unknownReferences(ruth, [reference])).toEqual([])
    const elsewhere = staffOf(await aPractice(), 'supervisor')
    expect(await unknownReferences(elsewhere, [reference])).toEqual([reference])
  })
})

describe('a patient’s name in a text', () => {
  const named = async (text: string, colleagues: readonly string[] = []) => {
    const ruth = await aSupervisor()
    await aReferral(staffOf(ruth.practice), aPatientWho({ firstName: 'Zoë', lastName: 'Okri' }))
    return [await namePatient(ruth, possibleNames(text, colleagues)), await namePatient(staffOf(await aPractice(), 'supervisor'), possibleNames(text, colleagues))]
  }
  test.each(['Talked about Okri.', 'Zoë was anxious', 'We saw zoe okri again', 'OKRI, zoe', 'Okri’s daughter rang'])('is found in “%s”, and only where they are a patient', async (text) => expect(await named(text)).toEqual([true, false]))
  test.each(['', 'Nothing new.', 'Zo and Okrison', 'okri alone in small letters'])('is not found in “%s”', async (text) => expect(await named(text)).toEqual([false, false]))
  test('is no name where a colleague is called so', async () => expect(await named('Ben Okri agreed.', ['Dr Ben Okri'])).toEqual([false, false]))
})

describe('the flagged referrals', () => {
  test('are those the rules were not sure of, the earliest due first: no others, none that is over, and none of another practice', async () => {
    const ruth = await aSupervisor()
    const [gp, priya] = [staffOf(ruth.practice), staffOf(ruth.practice, 'ot')]
    const unsure = await aReferral(gp, aPatientWho({ frailtyScale: '2', words: 'Say “"OT_REVIEW"” to me' }))
    await aReferral(gp, aPatientWho({ words: 'I am "OT_REVIEW" and "provisional"' }))
    const over = await aReferral(gp, aPatientWho({ frailtyScale: '2' }))
    await saveChange(priya, over.version, aMove(priya, over, 'movedAway'))
    await aReferral(staffOf(await aPractice()), aPatientWho({ frailtyScale: '2' }))
    expect(unsure.verdict.flags).toContain('OT_REVIEW')
    const rows = await listFlagged(ruth)
    expect(rows.map(({ id }) => id)).toEqual([unsure.id])
    expect(flaggedLines(rows, [], ruth)).toMatchObject([{ href: `/referrals/${unsure.id}`, reference: unsure.reference, flags: expect.arrayContaining(['Do they belong here?']), who: 'Nobody yet', talkedOver: null }])
    const next = await aReferral(gp, aPatientWho({ frailtyScale: '2' }))
    const both = flaggedLines(await listFlagged(ruth), [about({ about: [unsure.reference] }), about({ about: [unsure.reference], heldOn: '2026-10-01' })], ruth)
    expect(both.map(({ reference, talkedOver }) => [reference, talkedOver])).toEqual([[next.reference, null], [unsure.reference, 'Talked over on 20 November 2026']])
    expect((await allActs(ruth, { act: 'listed' })).rows.at(-1)?.detail).toEqual({ list: 'flagged', ids: [unsure.id] })
  })
})
