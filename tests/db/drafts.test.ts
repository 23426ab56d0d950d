import { describe, expect, test } from 'vitest'
import { dropOldDrafts, keepDraft, myDrafts, openDraft, type Draft } from '#db/drafts'
import { freshId } from '#db/ids'
import { seal, unseal } from '#db/seal'
import type { Me } from '#lib/me'
import { aPractice, mondayMorning, staffOf } from '../support/database'
import { asOwner } from '../support/raw'

const minute = 60_000
const day = 24 * 60 * minute
const typed = { lastName: 'Ade-Canary', words: 'I fell “twice” \u{1F600}', 'born[day]': '14', needs: ['bsl', 'large_print'], odd: '\ud800\u0000' }
const aDraft = (more: Partial<Draft> = {}): Draft => ({
  id: freshId(), door: '/refer send', typed, problems: [{ field: 'born', message: 'Enter a real date of birth' }], version: 3, at: mondayMorning, ...more,
})
const nobody: Me = { staff: 'nobody', name: '', job: '', role: 'clock', practice: '', at: mondayMorning, request: 'r' }

describe('a draft', () => {
  test('comes back to whoever typed it as it was, and again as it was typed last', async () => {
    const me = staffOf(await aPractice())
    const draft = aDraft()
    await keepDraft(me, draft)
    expect(await openDraft(me, draft.id)).toEqual(draft)
    const later = { ...draft, typed: { lastName: 'Ade' }, problems: [], at: draft.at + minute }
    await keepDraft(me, later)
    expect(await openDraft(me, draft.id)).toEqual(later)
    expect(await myDrafts(me, draft.door)).toEqual([{ id: draft.id, at: later.at }])
  })

  test('never comes to anybody else, also not at the same computer or of the same id', async () => {
    const me = staffOf(await aPractice())
    const draft = aDraft()
    await keepDraft(me, draft)
    for (const other of [staffOf(me.practice, 'ot'), staffOf(await aPractice()), nobody]) {
      expect(await openDraft(other, draft.id)).toBeUndefined()
      await keepDraft(other, { ...draft, typed: {} })
    }
    expect(await openDraft(me, draft.id)).toEqual(draft)
  })

  test('is sealed in the database, and opens under no other name', async () => {
    const [me, other] = [staffOf(await aPractice()), staffOf(await aPractice())]
    const draft = aDraft()
    await keepDraft(me, draft)
    const [row] = await asOwner(me.practice, `select * from drafts where practice = '${me.practice}' and id = '${draft.id}'`)
    expect(JSON.stringify(row)).not.toMatch(/canary|fell|real date/i)
    await keepDraft(other, { ...draft, typed: {} })
    await asOwner(other.practice, `update drafts set sealed = '${String(row?.sealed)}' where practice = '${other.practice}' and id = '${draft.id}'`)
    expect(await openDraft(other, draft.id)).toBeUndefined()
  })

  test('altered by one bit opens no more', () => {
    const sealed = Buffer.from(seal('what was typed', 'mine'), 'base64')
    expect(unseal(sealed.toString('base64'), 'mine')).toBe('what was typed')
    expect(unseal(sealed.toString('base64'), 'yours')).toBeUndefined()
    for (let at = 0; at < sealed.length; at += 1) {
      const altered = Buffer.from(sealed)
      altered[at] = (altered[at] ?? 0) ^ 1
      expect(unseal(altered.toString('base64'), 'mine')).toBeUndefined()
    }
    expect(unseal('', 'mine')).toBeUndefined()
  })

  test.each([
    ['of somebody', async () => staffOf(await aPractice()), day],
    ['of nobody, before signing in', () => Promise.resolve({ ...nobody, staff: freshId() }), 15 * minute],
  ])('%s lasts its time and no longer', async (_, who, lasts) => {
    const me = await who()
    const draft = aDraft()
    await keepDraft(me, draft)
    expect(await openDraft({ ...me, at: draft.at + lasts - 1 }, draft.id)).toEqual(draft)
    expect(await openDraft({ ...me, at: draft.at + lasts }, draft.id)).toBeUndefined()
    expect(await myDrafts({ ...me, at: draft.at + lasts }, draft.door)).toEqual([])
    await dropOldDrafts(draft.at + lasts)
    expect(await openDraft(me, draft.id)).toEqual(draft)
    await dropOldDrafts(draft.at + lasts + 1)
    expect(await openDraft(me, draft.id)).toBeUndefined()
  })
})
