import { describe, expect, test } from 'vitest'
import { keepDraft, openDraft } from '#db/drafts'
import { timeline } from '#db/history'
import { freshId } from '#db/ids'
import { addReferral, openReferral, saveChange } from '#db/referrals'
import { replay } from '#lib/referral'
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
