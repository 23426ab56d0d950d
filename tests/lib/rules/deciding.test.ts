import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { Answers } from '#lib/questions/all'
import { tables, type Tables } from '#lib/rules/steps'
import { triage, type At, type Verdict } from '#lib/rules/triage'
import { aPatient, clinician, offFor, reception, today } from './cases'
import { aForm, aMoment } from './forms'

// Enough for a machine that does much else at once.
vi.setConfig({ testTimeout: 60_000 })

type AnyRow = { readonly id: string; readonly because: string }

/** What chance seldom makes. */
const rare: readonly (readonly [Answers, At])[] = [
  [aPatient(72, { frailtyScale: '3', decline: 'no_change', falls: '0', hard: ['stairs'], home: ['none'] }), clinician],
  [aPatient(80, { frailtyScale: '7', decline: 'no_change' }), clinician],
  [aPatient(72, { gate: ['G3'], decline: 'no_change' }), { ...clinician, cleared: [{ rule: 'S3', on: today, by: 'Dr Okafor', at: 0, did: {} }] }],
  [aPatient(72, { decline: 'no_change', help: ['work'] }), clinician],
  [aPatient(40, { workStatus: 'employed_struggling', help: ['mental_health_daily_life'] }), clinician],
  [aPatient(40, { life: ['home', 'caring'], help: ['work'] }), clinician],
  [aPatient(40, { firstDayOff: offFor(3), workAsk: ['fit_note'] }), clinician],
  [aPatient(40, { workStatus: 'self_employed_off', firstDayOff: offFor(3), workAsk: ['fit_note'] }), clinician],
  [aPatient(40, { firstDayOff: offFor(20), workAsk: ['fit_note'], workReason: 'cancer_or_surgery', teams: ['hospital'] }), clinician],
  [aPatient(40, { life: ['none'], therapy: 'not_tried' }), reception],
]

/** Some thousand referrals, always the same, with what the rules say of each. */
const referrals = [...rare, ...fc.sample(fc.tuple(aForm, aMoment), { numRuns: 8000, seed: 2026 })]
  .map(([answers, at]) => ({ answers, at, verdict: triage(answers, at) }))

const names = Object.keys(tables) as (keyof Tables)[]

/** What follows from a verdict, leaving aside that a rule says it fired. */
const followsFrom = ({ reasons: _said, ...verdict }: Verdict) => JSON.stringify(verdict)

const mentions = ({ reasons, warnings }: Verdict, { id }: AnyRow) => [...reasons, ...warnings].some(({ rule }) => rule === id)

/** True when some referral comes out differently once the row is deleted. */
function decides(name: keyof Tables, row: AnyRow, compare: (verdict: Verdict) => string): boolean {
  const rows: readonly AnyRow[] = tables[name]
  const without = { ...tables, [name]: rows.filter((other) => other !== row) }
  return referrals.some(({ answers, at, verdict }) => mentions(verdict, row) && compare(triage(answers, at, without)) !== compare(verdict))
}

describe('delete any one row, and a referral comes out differently', () => {
  for (const name of names) {
    test(name, () => {
      const rows: readonly AnyRow[] = tables[name]
      const needless = rows.filter((row) => !decides(name, row, row.id === 'X5b' ? (verdict) => JSON.stringify(verdict) : followsFrom))
      expect(needless.map(({ id, because }) => `${id}: ${because}`)).toEqual([])
    })
  }
})
