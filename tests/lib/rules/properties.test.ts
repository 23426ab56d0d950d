import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { addDays } from '#lib/day'
import type { Answers } from '#lib/questions/all'
import { stopsIn, triage, type At, type Verdict } from '#lib/rules/triage'
import { bands } from '#lib/rules/verdict'
import { clinician, inDays } from './cases'
import { aForm, aMoment } from './forms'

// Enough for a machine that does much else at once.
vi.setConfig({ testTimeout: 60_000 })

const runs = { numRuns: 1000 }
const forms = (say: (answers: Answers, at: At) => void) => fc.assert(fc.property(aForm, aMoment, (answers, at) => void say(answers, at)), runs)

const without = (answers: Answers, ...fields: readonly string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([field]) => !fields.includes(field)))
const fromClinician = (at: At): At => ({ ...at, role: 'clinician' })
const rank = ({ band }: Verdict) => (band === null ? bands.length : bands.indexOf(band))
const holdsUp = (verdict: Verdict, rule: string) => verdict.holds.some((hold) => hold.rule === rule)

/** Everything a person may read of a verdict. */
const words = (verdict: Verdict) => JSON.stringify(verdict).toLowerCase()
export const forbidden = ['low risk', 'high risk', 'no risk', 'safe to wait', 'rejected', 'invalid user']

/** The same form without a danger, so that most of the runs say something. */
const calm = (answers: Answers): Answers => ({
  ...without(answers, 'words'), gate: ['none_of_these'], consent: 'yes',
  ...(answers.decline === 'days' ? { decline: 'weeks_months' as const } : {}),
  ...(answers.dependants === 'no' ? { dependants: 'yes' as const } : {}),
  ...(answers.safetyTalk === 'asked_plan_or_intent' || answers.safetyTalk === 'recent_attempt' ? { safetyTalk: 'asked_thoughts_plan_agreed' as const } : {}),
})

describe('for any form, by any sender (C.7)', () => {
  test('1: a stop nobody has cleared means nothing is queued', () => {
    forms((answers, at) => {
      const verdict = triage(answers, at)
      const stops = stopsIn(answers, at)
      expect(verdict.disposition === 'stop').toBe(stops.length > 0)
      if (stops.length > 0) expect(verdict).toMatchObject({ cohorts: [], primary: null, routes: [], holds: [], due: null, band: 'P0_STOP' })
    })
  })

  test('2: what is not blocked has a cohort, a route or a hold, or a screener: so it has an owner', () => {
    forms((answers, at) => {
      const { disposition, blocked, cohorts, routes, holds, screenBy } = triage(answers, at)
      if (blocked || disposition === 'stop') return
      expect(cohorts.length + routes.length + holds.length + (screenBy ? 1 : 0)).toBeGreaterThan(0)
    })
  })

  test('3: under 65, or with a lifelong disability, a frailty score changes nothing but the warning', () => {
    const scores = fc.constantFrom('1', '4', '5', '7', '9', 'not_scored', undefined)
    fc.assert(fc.property(aForm, aMoment, scores, (answers, at, frailtyScale) => {
      const young = answers.born !== undefined && answers.born > '1961-11-23'
      fc.pre(young || (answers.lifelong !== undefined && answers.lifelong !== 'no'))
      const { warnings: _a, ...before } = triage(answers, at)
      const { warnings: _b, ...after } = triage({ ...answers, frailtyScale }, at)
      expect(after).toEqual(before)
    }), runs)
  })

  test('4: item 9 of 1 or more that counts is never queued without a recorded safety conversation', () => {
    forms((answers, at) => {
      const asked = ['asked_none', 'asked_thoughts_plan_agreed', 'asked_plan_or_intent', 'recent_attempt'].includes(answers.safetyTalk ?? '')
      const recorded = asked && (answers.safetyTalkOn ?? inDays(0)) >= inDays(-7)
      const counts = Number(answers.phqItem9) >= 1 && (answers.phqOn ?? inDays(0)) >= inDays(-92)
      if (counts && !recorded) expect(triage(answers, at).disposition).toBe('stop')
    })
  })

  test('5: off work, taking away the first day off never makes work later than soon', () => {
    forms((answers, at) => {
      fc.pre(answers.workStatus === 'employed_off' || answers.workStatus === 'self_employed_off')
      const verdict = triage(without(answers, 'firstDayOff'), fromClinician(at))
      if (verdict.cohorts.includes('WORK')) expect(['P1_URGENT', 'P2_SOON']).toContain(verdict.band)
    })
  })

  test('6: no forbidden word is in any verdict', () => {
    forms((answers, at) => {
      const said = words(triage(answers, at))
      expect(forbidden.filter((word) => said.includes(word))).toEqual([])
    })
  })

  test('7: the order of answers does not matter', () => {
    forms((answers, at) => {
      const turned = Object.entries(answers).reverse().map(([field, answer]) => [field, Array.isArray(answer) ? [...answer].reverse() : answer])
      const plain = ({ reasons, routes, tasks, warnings, ...rest }: Verdict) => ({ ...rest, kinds: routes.map(({ kind }) => kind), rules: reasons.map(({ rule }) => rule), tasks: tasks.length, warnings: warnings.length })
      expect(plain(triage(Object.fromEntries(turned) as Answers, at))).toEqual(plain(triage(answers, at)))
    })
  })

  test('8: two runs give the identical verdict', () => {
    forms((answers, at) => expect(JSON.stringify(triage(answers, at))).toBe(JSON.stringify(triage(answers, at))))
  })

  test('9: a stop fires whatever the age, the agreement or the role', () => {
    const roles = fc.constantFrom('clinician' as const, 'receptionist' as const, 'ot' as const, 'supervisor' as const)
    fc.assert(fc.property(aForm, roles, fc.constantFrom('1940-01-01', '2010-01-01', undefined), fc.constantFrom('yes', 'no', undefined), (answers, role, born, consent) => {
      fc.pre(stopsIn(answers, clinician).length > 0)
      expect(triage({ ...answers, born, consent }, { ...clinician, role }).disposition).toBe('stop')
    }), runs)
  })

  const kept: readonly string[] = ['born', 'gate', 'help', 'frailtyScale', 'efi', 'lifelong', 'team', 'jobRisk', 'jobDate', 'only']
  // What stands or falls with another answer: the date of a score or conversation, the detail of a fall, who follows up.
  const parts: readonly string[] = ['phqOn', 'safetyTalkOn', 'fallDetail', 'followUpWho', 'followUpOn']
  const together = { safetyTalk: ['safetyTalkOn'], phqTotal: ['phqOn', 'phqItem9'], falls: ['fallDetail'] } as const
  test('10: taking away an answer never turns a queue or a hold into a signpost or no match', () => {
    const may = (field: string, { workStatus }: Answers) => ![...kept, ...parts].includes(field) && !(workStatus === 'out_of_work' && ['life', 'hard'].includes(field))
    fc.assert(fc.property(aForm, aMoment, fc.nat(), (given, at, nth) => {
      const answers = { ...calm(given), only: 'no' as const }
      const before = triage(answers, fromClinician(at))
      const fields = Object.keys(answers).filter((field) => may(field, answers))
      fc.pre(['queue', 'hold'].includes(before.disposition) && !holdsUp(before, 'H-5') && fields.length > 0)
      const field = fields[nth % fields.length] ?? ''
      const after = triage(without(answers, field, ...(together[field as keyof typeof together] ?? [])), fromClinician(at)).disposition
      expect([field, ['signpost', 'no-match'].includes(after)]).toEqual([field, false])
    }), runs)
  })
})

describe('and as days pass', () => {
  test('band and due date may come forward, never go back', () => {
    fc.assert(fc.property(aForm, aMoment, fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 40 }), (answers, at, wait, more) => {
      const on = (days: number) => triage(answers, { ...fromClinician(at), submittedOn: at.today, today: addDays(at.today, days) })
      const [first, second] = [on(wait), on(wait + more)]
      expect(rank(second)).toBeLessThanOrEqual(rank(first))
      if (first.due !== null) expect(second.due !== null && second.due <= first.due).toBe(true)
    }), runs)
  })

  test('somebody is in touch no later than the first appointment, and never before the referral was sent', () => {
    forms((answers, at) => {
      const { due, contactBy, band } = triage(answers, fromClinician(at))
      if (due === null || contactBy === null) return expect([due, contactBy, band === 'P0_STOP' ? null : band]).toEqual([null, null, null])
      expect(contactBy <= due && at.today <= contactBy).toBe(true)
    })
  })

  test('what a receptionist sends carries no band, no date and no task', () => {
    forms((answers, at) => {
      const verdict = triage(answers, { ...at, role: 'receptionist' })
      if (verdict.disposition !== 'stop') expect(verdict).toMatchObject({ band: null, due: null, contactBy: null, tasks: [] })
    })
  })
})
