import { expect, test } from 'vitest'
import { outsideScope } from '#lib/scope'
import { send } from '../support/moving'
import { aPatientWho } from '../support/patients'

const today = '2026-11-23'
const said = (more: object, scope: readonly ('palliative' | 'crisis' | 'care_home' | 'children')[] = []) => outsideScope({ scope }, { ...send(aPatientWho()), answers: aPatientWho(more), patient: aPatientWho(more) }, today)

test('HZ24: a referral outside the scope recorded for an OT is said to be so, and one inside it is not', () => {
  expect(said({})).toBeNull()
  for (const [more, part, words] of [
    [{ teams: ['palliative'] }, 'palliative', 'Palliative care'], [{ frailtyScale: '8' }, 'palliative', 'Palliative care'], [{ teams: ['crisis'] }, 'crisis', 'Crisis care'],
    [{ home: ['care_home'] }, 'care_home', 'People in care homes'], [{ born: '2008-11-24' }, 'children', 'Children'],
  ] as const) {
    expect(said(more)).toBe(`${words}: not in the scope that is recorded for you. Talk to your supervisor before you take this on, or redirect it.`)
    expect(said(more, [part])).toBeNull()
  }
  expect(said({ born: '2008-11-23' })).toBeNull()
  expect(said({ born: undefined })).toBeNull()
  expect(outsideScope(null, { answers: { home: ['care_home'], teams: ['crisis'] }, patient: {} }, today)).toMatch(/^Crisis care, People in care homes: not in/)
})
