import { describe, expect, test } from 'vitest'
import { findOpen, listMine, listOpen, openReferral, saveChange } from '#db/referrals'
import { addDays, londonDay } from '#lib/day'
import { aMove, aPractice, aReferral, staffOf } from '../support/database'
import { aPatientWho } from '../support/patients'

const minute = 60_000

describe('finding an open referral of a patient', () => {
  test('goes by NHS number, however it is spaced', async () => {
    const me = staffOf(await aPractice())
    const answers = aPatientWho({ nhsNumber: '9990000018' })
    const { id } = await aReferral(me, answers)
    expect(await findOpen(me, { nhsNumber: '999 000 0018' })).toMatchObject([{ id, same: true }])
  })

  test('goes by last name and date of birth, whatever the capitals and accents, but not by a part of the name', async () => {
    const me = staffOf(await aPractice())
    const { id } = await aReferral(me, aPatientWho({ lastName: 'Zoë-O’Brien', nhsNumber: undefined }))
    expect(await findOpen(me, { lastName: 'ZOE-O’BRIEN', born: '1944-03-14' })).toMatchObject([{ id, same: false }])
    expect(await findOpen(me, { lastName: 'Zoë', born: '1944-03-14' })).toEqual([])
    expect(await findOpen(me, { lastName: 'Zoë-O’Brien', born: '1944-03-15' })).toEqual([])
  })

  test('finds nothing without either, by a number that fails its check, or once it is closed', async () => {
    const [me, priya] = await here()
    const referral = await aReferral(me, aPatientWho({ nhsNumber: '9990000026' }))
    expect(await findOpen(me, {})).toEqual([])
    expect(await findOpen(me, { nhsNumber: '9990000027' })).toEqual([])
    await saveChange(priya, 1, aMove(priya, referral, 'movedAway', { movedTo: 'Another practice', why: 'Moved', note: 'Moved' }))
    expect(await findOpen(me, { nhsNumber: '9990000026' })).toEqual([])
  })
})

describe('my referrals', () => {
  test('are mine alone, what awaits me first, then the latest, page by page', async () => {
    const [me, priya] = await here()
    const sent: string[] = []
    for (let n = 0; n < 28; n += 1) sent.push((await aReferral({ ...me, at: me.at + n * minute })).id)
    await aReferral(staffOf(me.practice, 'clinician', { staff: 'tove' }))
    const third = await openReferral(me, sent[3] ?? '')
    if (!third) throw new Error('not kept')
    await saveChange(priya, 1, aMove(priya, third, 'ask', { question: 'How did she fall?', fields: [] }))
    const first = await listMine(me)
    expect(first.rows.map(({ id }) => id)).toEqual([sent[3], ...sent.filter((id) => id !== sent[3]).reverse()].slice(0, 25))
    const second = await listMine(me, first.next ?? '')
    expect(second.rows.map(({ id }) => id)).toEqual([sent[2], sent[1], sent[0]])
    expect(second.next).toBeNull()
  })

  test('begin at the beginning when what comes back is no place to go on from', async () => {
    const me = staffOf(await aPractice())
    const { id } = await aReferral(me)
    for (const after of ['x', '2.1.1', "1.1.' or 1=1", '']) expect((await listMine(me, after)).rows.map((row) => row.id)).toEqual([id])
  })
})

test('what time does something to is listed whole, by state and by day', async () => {
  const me = staffOf(await aPractice())
  const { id, dueOn } = await aReferral(me)
  const clock = { ...me, staff: 'clock', role: 'clock' } as const
  expect((await listOpen(clock, ['QUEUED'])).referrals.map((each) => each.id)).toEqual([id])
  expect((await listOpen(clock, ['HOLD_INFO'])).referrals).toEqual([])
  expect((await listOpen(clock, ['QUEUED'], '', dueOn)).referrals).toEqual([])
  expect((await listOpen(clock, ['QUEUED'], '', addDays(dueOn, 1))).referrals).toHaveLength(1)
  expect((await listOpen(clock, ['QUEUED'], id)).referrals).toEqual([])
  expect(londonDay(me.at) <= dueOn).toBe(true)
})

const here = async () => {
  const practice = await aPractice()
  return [staffOf(practice), staffOf(practice, 'ot')] as const
}
