import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { asksOf } from '#lib/questions/form'
import { nameOf, ageOf, sightOf } from '#lib/sight'
import { aHistory, kinds } from '../support/histories'
import { doing, send } from '../support/moving'
import { someone } from '../support/someone'

const forbidden = [
  'answers', 'verdict', 'band', 'due', 'dueOn', 'contactBy', 'override', 'cleared', 'owner', 'asked', 'attempts', 'booking', 'missed', 'next',
  'ended', 'summary', 'screened', 'role', 'incomplete', 'arranged', 'sortedAt',
  'reasons', 'holds', 'stops', 'because', 'rule', 'rulesVersion', 'cohorts', 'primary', 'flags', 'tasks', 'warnings', 'screenBy',
]
const clinical = Object.keys(asksOf('clinician')).filter((field) => !(field in asksOf('receptionist')))

/** Every key there is, however deep, and every field a line of the statement is about. */
function keysIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [...(Array.isArray(value) ? [] : [key]), ...(key === 'field' ? [String(inner)] : []), ...keysIn(inner)])
}
const leaks = (seen: unknown) => keysIn(seen).filter((key) => forbidden.includes(key) || clinical.includes(key))

describe('what a receptionist sees', () => {
  test('holds no score, no band, no reason and no clinical answer, whatever has happened', () => {
    for (const { referral } of fc.sample(aHistory, 150)) {
      for (const role of ['receptionist', 'manager'] as const) expect(leaks(sightOf(someone(role), referral))).toEqual([])
    }
  })

  test('would be seen to leak', () => {
    expect(leaks(sightOf(someone('ot'), send(kinds.mental)))).toEqual(expect.arrayContaining(['band', 'verdict', 'phqTotal', 'reasons']))
    expect(leaks({ statement: [{ field: 'phqTotal' }] })).toEqual(['phqTotal'])
  })

  test('does not let the band be guessed by a date', () => {
    const hear = (answers: typeof kinds.frail) => sightOf(someone('receptionist'), send(answers, someone('receptionist')))
    expect(hear(kinds.frail)).toMatchObject({ cut: true, hearBy: '2026-11-24' })
    expect(hear({ ...kinds.work, fitNoteEnds: '2026-11-24' })).toMatchObject({ hearBy: '2026-11-24' })
  })

  test('is what they asked themselves, in their own words, and not what a clinician added or sent', () => {
    const theirs = send(kinds.frail, someone('receptionist'))
    const fields = (referral: typeof theirs) => {
      const seen = sightOf(someone('receptionist'), referral)
      return seen?.statement.map(({ field }) => field)
    }
    expect(fields(theirs)).toEqual(expect.arrayContaining(['gate', 'words', 'falls']))
    expect(fields(doing(theirs, 'screen', { spoke: 'yes', frailtyScale: '6' }))).not.toContain('frailtyScale')
    expect(fields(send(kinds.frail))).toEqual([])
  })

  test('names the services once the patient is sent elsewhere, without the rule', () => {
    const seen = sightOf(someone('receptionist'), send(kinds.child, someone('receptionist')))
    expect(seen).toMatchObject({ stateName: 'Sent elsewhere' })
    expect(sightOf(someone('receptionist'), send(kinds.frail))).toMatchObject({ routes: [] })
    expect(seen?.cut && seen.routes.every((route) => Object.keys(route).join() === 'kind')).toBe(true)
  })
})

test('a clinician, the OT and a supervisor see the whole', () => {
  for (const role of ['clinician', 'ot', 'supervisor'] as const) expect(sightOf(someone(role), send(kinds.frail))).toMatchObject({ cut: false, band: 'P2_SOON' })
})

test('nobody sees another practice’s patient', () => {
  for (const role of ['clinician', 'ot', 'receptionist', 'manager'] as const) expect(sightOf(someone(role, 0, { practice: 'harbour' }), send(kinds.frail))).toBeUndefined()
})

test('a patient is named as the record names them', () => {
  expect(nameOf({ lastName: 'Ade', firstName: 'Florence', title: 'Mrs' })).toBe('ADE, Florence (Mrs)')
  expect(nameOf({ lastName: 'Ade' })).toBe('ADE')
  expect(nameOf({})).toBe('Name not known')
  expect([ageOf({ born: '1944-03-14' }, '2026-11-23'), ageOf({}, '2026-11-23')]).toEqual([82, null])
})
