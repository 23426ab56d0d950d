import { describe, expect, test } from 'vitest'
import { keepDraft, openDraft } from '#db/drafts'
import { allActs, openWithTimeline, timeline } from '#db/history'
import { freshId } from '#db/ids'
import { addReferral, findOpen, listMine, listOpen, openReferral, saveChange, whoWon } from '#db/referrals'
import { addDays, londonDay } from '#lib/day'
import { replay } from '#lib/referral'
import { Stale } from '#lib/refusal'
import { aForm, aMove, aPractice, aReferral, staffOf } from '../support/database'
import { aPatientWho } from '../support/patients'

const minute = 60_000

describe('a referral that is sent', () => {
  test('is opened as it was sent, and has ended its draft', async () => {
    const me = staffOf(await aPractice())
    const form = aForm(me)
    const { id } = form.referral
    await keepDraft(me, { id, door: '/refer send', typed: { lastName: 'Ade' }, problems: [], version: 0, at: me.at })
    expect(await addReferral(me, form)).toEqual(form.referral)
    expect(await openReferral(me, id)).toEqual(form.referral)
    expect(await openDraft(me, id)).toBeUndefined()
  })

  test('a second time is the same referral, also under another reference and later', async () => {
    const me = staffOf(await aPractice())
    const id = freshId()
    const answers = aPatientWho()
    const first = await addReferral(me, aForm(me, answers, id))
    const again = await addReferral(me, aForm({ ...me, at: me.at + minute }, answers, id))
    expect(again).toEqual(first)
    expect((await timeline(me, id)).map(({ act }) => act)).toEqual(['sent'])
  })

  test('a second time is the same even when it has moved on meanwhile', async () => {
    const me = staffOf(await aPractice())
    const answers = aPatientWho()
    const form = aForm(me, answers)
    const referral = await addReferral(me, form)
    const claimed = aMove(staffOf(me.practice, 'ot'), referral, 'claim')
    await saveChange(staffOf(me.practice, 'ot'), 1, claimed)
    expect(await addReferral(me, form)).toEqual(claimed.referral)
  })

  test('with other words under a used id is refused, never dropped', async () => {
    const me = staffOf(await aPractice())
    const id = freshId()
    await addReferral(me, aForm(me, aPatientWho({ words: 'I fell.' }), id))
    await expect(addReferral(me, aForm(me, aPatientWho({ words: 'I fell twice.' }), id))).rejects.toMatchObject({ code: 'already-sent' })
    expect((await openReferral(me, id))?.answers.words).toBe('I fell.')
  })

  test('by another person under a used id is refused', async () => {
    const me = staffOf(await aPractice())
    const form = aForm(me)
    await addReferral(me, form)
    const other = staffOf(me.practice, 'clinician', { staff: 'tove', name: 'Dr Tove Lind' })
    await expect(addReferral(other, form)).rejects.toMatchObject({ code: 'already-sent' })
  })

  test('under a reference already taken gets another one', async () => {
    const me = staffOf(await aPractice())
    const { reference } = await aReferral(me)
    const form = aForm(me)
    const second = await addReferral(me, { ...form, referral: { ...form.referral, reference } })
    expect(second.reference).toMatch(/^BF-/)
    expect(second.reference).not.toBe(reference)
    expect(replay(await timeline(me, second.id))).toEqual(second)
  })

  test('in one practice may have an id and a reference that another practice has used', async () => {
    const [here, there] = [staffOf(await aPractice()), staffOf(await aPractice())]
    const id = freshId()
    const first = aForm(here, aPatientWho(), id)
    await addReferral(here, first)
    const second = aForm(there, aPatientWho(), id)
    await addReferral(there, { ...second, referral: { ...second.referral, reference: first.referral.reference } })
    expect((await openReferral(here, id))?.practice).toBe(here.practice)
    expect((await openReferral(there, id))?.practice).toBe(there.practice)
  })

  test('for another practice than one’s own is not kept', async () => {
    const [here, there] = [staffOf(await aPractice()), staffOf(await aPractice())]
    await expect(addReferral(here, aForm(there))).rejects.toThrow('another practice')
  })
})

describe('a move', () => {
  test('is kept with its act, and replays to the stored row', async () => {
    const [me, priya] = await here()
    const referral = await aReferral(me)
    const claimed = aMove(priya, referral, 'claim')
    await saveChange(priya, 1, claimed)
    const accepted = aMove(priya, claimed.referral, 'accept', { read: 'yes' })
    await saveChange(priya, 2, accepted)
    const kept = await openWithTimeline(priya, referral.id)
    expect(kept?.referral).toEqual(accepted.referral)
    expect(kept?.timeline.map(({ act }) => act)).toEqual(['sent', 'claim', 'accept'])
    expect(replay(kept?.timeline ?? [])).toEqual(accepted.referral)
  })

  test('on a version that is no longer there is stale, leaves no act, and tells who was first', async () => {
    const [me, priya] = await here()
    const tom = staffOf(me.practice, 'ot', { staff: 'tom', name: 'Tom Reyes' })
    const referral = await aReferral(me)
    const mine = aMove(priya, referral, 'claim')
    await saveChange(tom, 1, aMove(tom, referral, 'claim'))
    await expect(saveChange(priya, 1, mine)).rejects.toThrow(Stale)
    expect(await whoWon(priya, referral.id)).toBe('Tom Reyes claimed this referral at 10:44, before you. Look at what has happened.')
    expect((await timeline(priya, referral.id)).map(({ act }) => act)).toEqual(['sent', 'claim'])
  })

  test('decided on another version than the form was drawn for is stale', async () => {
    const [me, priya] = await here()
    const referral = await aReferral(me)
    const claimed = aMove(priya, referral, 'claim')
    await saveChange(priya, 1, claimed)
    await expect(saveChange(priya, 1, aMove(priya, claimed.referral, 'accept', { read: 'yes' }))).rejects.toThrow(Stale)
  })

  test('nobody can name the winner of a race nobody ran', async () => {
    const [me] = await here()
    expect(await whoWon(me, (await aReferral(me)).id)).toMatch(/^Somebody changed this before you/)
  })
})

describe('opening', () => {
  test('what is not there, or no id at all, is undefined', async () => {
    const me = staffOf(await aPractice())
    expect(await openReferral(me, freshId())).toBeUndefined()
    expect(await openReferral(me, "' or 1=1 --")).toBeUndefined()
    expect(await openWithTimeline(me, 'x')).toBeUndefined()
    expect(await timeline(me, 'x')).toEqual([])
  })

  test('is noted once, with who, when, what and as what', async () => {
    const me = staffOf(await aPractice(), 'supervisor', { request: 'r-77' })
    const { id } = await aReferral(staffOf(me.practice))
    await openReferral(me, id)
    const { rows } = await allActs(me, { act: 'opened' })
    expect(rows).toEqual([{ seq: 3, act: 'opened', subject: id, me: { ...me } }])
  })
})

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
