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
