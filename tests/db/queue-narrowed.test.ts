import { describe, expect, test } from 'vitest'
import { saveChange } from '#db/referrals'
import { addDays } from '#lib/day'
import { aMove, aPractice, aReferral, staffOf } from '../support/database'
import { aPatientWho } from '../support/patients'
import { aQueue, shown } from '../support/queue'

describe('narrowed', () => {
  test.each([
    ['by group', { cohort: 'MENTAL' }, ['held']],
    ['by band', { band: 'P3_ROUTINE' }, ['later', 'alsoLater', 'held']],
    ['by state', { state: 'UNSCREENED' }, ['unscreened']],
    ['to mine', { mine: true }, ['soon']],
    ['to somewhere else', { place: 'caseload' }, []],
    ['by group and band at once', { cohort: 'FRAIL', band: 'P2_SOON' }, ['soon']],
  ] as const)('%s', async (_, filter, expected) => {
    const queue = await aQueue()
    const claimed = aMove(queue.me, queue.soon, 'claim')
    await saveChange(queue.me, 1, claimed)
    expect((await shown(queue.me, filter)).sort()).toEqual(expected.map((name) => queue[name].id).sort())
  })

  test('to what is due or late today', async () => {
    const { me, soon } = await aQueue()
    expect(await shown({ ...me, at: Date.parse(`${addDays(soon.dueOn, -1)}T12:00Z`) }, { late: true })).not.toContain(soon.id)
    expect(await shown({ ...me, at: Date.parse(`${soon.dueOn}T12:00Z`) }, { late: true })).toContain(soon.id)
  })

  test('by name, either name first, without accents or capitals; or by NHS number as it begins', async () => {
    const me = staffOf(await aPractice(), 'ot')
    const doctor = staffOf(me.practice)
    const { id, patient } = await aReferral(doctor, aPatientWho({ lastName: 'Núñez-Ortiz', firstName: 'Ana María' }))
    await aReferral(doctor)
    const number = patient.nhsNumber ?? ''
    for (const search of ['nunez', 'NÚÑEZ-ORTIZ, ana', 'ana mar', 'Ana María Nunez', number, number.slice(0, 9), number.replace(/^(...)(...)/, '$1 $2 ')]) {
      expect(await shown(me, { search }), search).toEqual([id])
    }
    for (const search of ['ortiz', 'nunez x', '1', '%', '_', "' or 1=1 --", '\u{10FFFF}']) expect(await shown(me, { search }), search).toEqual([])
  })

  test('a search for nothing is no search', async () => {
    const { me } = await aQueue()
    const all = await shown(me)
    for (const search of ['', ' ', ' , ', '\u0000']) expect(await shown(me, { search })).toEqual(all)
  })

  test('a search finds what has been closed as well', async () => {
    const queue = await aQueue()
    await saveChange(queue.me, 1, aMove(queue.me, queue.soon, 'movedAway'))
    expect(await shown(queue.me)).not.toContain(queue.soon.id)
    expect(await shown(queue.me, { search: 'ade' })).toContain(queue.soon.id)
  })
})
