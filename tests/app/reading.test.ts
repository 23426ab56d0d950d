import { beforeAll, describe, expect, test } from 'vitest'
import { freshId, freshReference } from '#db/ids'
import { typedOf } from '#lib/questions/form'
import { submit } from '#lib/referral'
import type { Typed } from '#lib/typed'
import { aPatientWho } from '../support/patients'
import { aPerson } from './visit'

beforeAll(async () => {
  await (await import('#db/migrate')).migrate()
})

/** A clinician, and the form of a patient who has an open referral already. */
const again = async () => {
  const [{ addReferral }, { readReferral }, { me }] = await Promise.all([import('#db/referrals'), import('../../app/refer/reading'), aPerson('clinician')])
  const answers = aPatientWho({ language: undefined })
  const { id } = await addReferral(me, submit(me, { id: freshId(), reference: freshReference(), answers }))
  return { id, read: (more: Typed) => readReferral({ ...typedOf(answers), draft: freshId(), press: 'add', ...more }, me) }
}

describe('a form that is to be added to an open referral', () => {
  const wrong = { carerPhone: 'x'.repeat(500), 'phqOn[day]': '31', 'phqOn[month]': '2', help: 'nonsense' }

  test('says what is wrong with it', async () => {
    const { problems } = await (await again()).read(wrong)
    expect(problems.map(({ field }) => field)).toEqual(expect.arrayContaining(['carerPhone', 'phqOn', 'help']))
  })

  test.each<[string, Typed]>([
    ['a danger ticked', { gate: ['nonsense', 'G1'] }], ['words of danger', { language: '\0he hurts me' }], ['a recent attempt', { safetyTalk: 'recent_attempt' }],
  ])('is judged first by %s, whatever is wrong with it', async (_, danger) => {
    const { id, read } = await again()
    const { answers, problems } = await read({ ...wrong, ...danger })
    expect(problems).toEqual([])
    expect(answers).toMatchObject({ press: 'add', open: id })
  })
})

describe('a form that was opened in another practice', () => {
  const sentFrom = async (practice: (mine: string) => string, more: Typed = {}) => {
    const [{ readReferral }, { me }] = await Promise.all([import('../../app/refer/reading'), aPerson('clinician')])
    return readReferral({ ...typedOf(aPatientWho({ language: undefined })), draft: freshId(), press: 'send', practice: practice(me.practice), ...more }, me)
  }

  test('is not sent to this one unasked', async () => {
    expect((await sentFrom((mine) => mine)).problems).toEqual([])
    expect((await sentFrom(freshId)).problems).toMatchObject([{ field: 'paste', message: expect.stringContaining('changed practice') as string }])
  })

  test('is not kept back when there is danger', async () => {
    expect((await sentFrom(freshId, { gate: ['G1'] })).problems).toEqual([])
  })
})

describe('a patient sent from five windows at the same moment', () => {
  const five = async (more: Typed) => {
    const [{ readReferral }, { sendOff }, { me }, { listMine }] = await Promise.all([import('../../app/refer/reading'), import('../../app/refer/presses'), aPerson('clinician'), import('#db/referrals')])
    const typed = { ...typedOf(aPatientWho({ language: undefined })), press: 'send', ...more }
    const drafts = Array.from({ length: 5 }, () => freshId())
    const read = await Promise.all(drafts.map((draft) => readReferral({ ...typed, draft }, me)))
    expect(read.flatMap(({ problems }) => problems)).toEqual([])
    const sent = await Promise.allSettled(read.map(({ answers }, n) => sendOff(me, drafts[n] ?? '', answers as never, typed)))
    return { refused: sent.flatMap((each) => (each.status === 'rejected' ? [each.reason as { words: string }] : [])), there: (await listMine(me)).rows }
  }

  test('is referred once, and the others are led to that one', async () => {
    const { refused, there } = await five({})
    expect(refused.map(({ words }) => words)).toEqual(Array.from({ length: 4 }, () => 'This patient already has an open referral. Add to that one.'))
    expect(there).toHaveLength(1)
  })

  test('is never kept back when there is danger', async () => {
    const { refused, there } = await five({ gate: ['G1'] })
    expect(refused).toEqual([])
    expect(there).toHaveLength(5)
  })
})
