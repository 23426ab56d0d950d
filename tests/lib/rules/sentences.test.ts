import { describe, expect, test } from 'vitest'
import type { Answers } from '#lib/questions/all'
import { tables } from '#lib/rules/steps'
import { triage } from '#lib/rules/triage'
import { aPatient, clinician, inDays, offFor, sorted } from './cases'

/** The sentences of one rule for this patient. */
function said(rule: string, age: number, given: Answers): readonly string[] {
  const { reasons, warnings } = sorted(age, given)
  return [...reasons, ...warnings].filter((reason) => reason.rule === rule).map(({ because }) => because)
}

const two = { life: ['home', 'work_study'] } as const satisfies Answers
const off = { firstDayOff: offFor(20) } as const satisfies Answers
const hospital = { ...off, workAsk: ['fit_note'], workReason: 'cancer_or_surgery', teams: ['hospital'] } as const satisfies Answers
const atHome = { decline: 'no_change', falls: '0', hard: ['none'], home: ['none'] } as const satisfies Answers

const sentences: readonly (readonly [rule: string, age: number, given: Answers, ...said: readonly string[]])[] = [
  ['M-1', 40, { ...two, therapy: 'declined' }, '2 parts of daily life are hard (home, work or study), and they declined talking therapy.'],
  ['M-1', 40, { ...two, therapy: 'not_accepted' }, '2 parts of daily life are hard (home, work or study), and talking therapy did not accept them.'],
  ['M-2', 40, { ...two, therapy: 'not_tried', barrier: ['trauma'] }, '2 parts of daily life are hard (home, work or study), and the usual help is hard to use (trauma).'],
  ['M-4', 40, { ...two, therapy: 'dont_know', phqTotal: 18, phqOn: inDays(-3) }, '2 parts of daily life are hard (home, work or study), with a PHQ-9 of 18 on 20 November 2026, and it is not known whether talking therapy was tried.'],
  ['M-6', 40, { life: ['home'], team: 'referred_waiting' }, '1 part of daily life is hard (home), and they are waiting for a specialist mental health team: the OT judges.'],
  ['M-7', 40, two, '2 parts of daily life are hard (home, work or study), and it is not known whether talking therapy was tried: it is offered, and the OT judges.'],
  ['X9', 40, { life: ['home'], therapy: 'having_now', phqTotal: 16 }, '1 part of daily life is hard (home), and they are having talking therapy now: it comes first.', 'A PHQ-9 of 16: a GP review within a week as well.'],
  ['X9', 40, { life: ['none'], therapy: 'not_tried', safetyTalk: 'asked_thoughts_plan_agreed' },
    'No part of daily life is hard, and talking therapy has not been tried: it comes first, and a clinician refers them.', 'Thoughts of suicide or self-harm with a plan agreed: a GP review within a week as well.'],
  ['P-10', 40, { ...two, therapy: 'declined', phqTotal: 16 }, 'A PHQ-9 of 16: soon, rather than routine.'],
  ['F-11', 70, { ...atHome, hard: ['stairs'] }, 'Aged 70: 1 thing hard now (stairs). No frailty score counts; the OT judges.'],
  ['F-11', 70, { ...atHome, efi: 'moderate' }, 'Aged 70, frailty band moderate in the record. No frailty score counts; the OT judges.'],
  ['F-6', 70, { ...atHome, home: ['discharged_30d'] }, 'Aged 70: left hospital in the last 30 days. There is no frailty score; daily life counts for more.'],
  ['F-9', 70, { ...atHome, frailtyScale: '3', falls: '1' }, 'Aged 70 with a frailty score of 3, which does not fit with daily life: a fall in 12 months. The OT judges.'],
  ['X15', 70, { falls: '1', fallDetail: ['could_not_get_up', 'blackout'] }, 'A fall in 12 months (unable to get up, a blackout): a full falls assessment as well.'],
  ['X15', 70, { falls: '1', frailtyScale: '6' }, 'A fall in 12 months and a frailty score of 6: a full falls assessment as well.'],
  ['X15', 70, { falls: '1', efiVersion: 'eFI', efiIndex: 0.4 }, 'A fall in 12 months and frailty band severe in the record: a full falls assessment as well.'],
  ['X15', 70, { falls: '2+', frailtyScale: '6' }, '2 or more falls in 12 months: a full falls assessment as well.'],
  ['P-3', 80, { frailtyScale: '6', home: ['discharged_30d'] }, 'Left hospital in the last 30 days, it is not known whether they manage less well, and no community therapy is helping: urgent.'],
  ['P-12', 80, { frailtyScale: '7', efi: 'severe' }, 'A frailty score of 7: soon, rather than routine.'],
  ['P-15', 80, { frailtyScale: '6', decline: 'weeks_months', hard: ['bed_chair', 'kitchen_meals'], home: ['lives_alone'] },
    'Getting out of bed or a chair is hard, and they have managed less well over weeks or months: soon, rather than routine.',
    'Kitchen or meals are hard, they live alone, and they have managed less well over weeks or months: soon, rather than routine.'],
  ['H-2', 80, { help: ['managing_at_home'], decline: 'no_change', falls: 'unknown' }, 'Missing, and it may decide: falls, what is hard now and what support they have at home.'],
  ['X4', 40, { ...hospital, fitNoteEnds: 'none' }, 'Cancer or surgery, and the hospital is treating them: the team responsible writes the note.', 'There is no current fit note, so a GP sees to the note today.',
    'Off for 20 days, less than 4 weeks and under the hospital; no return plan or changes at work are asked for.'],
  ['X4', 40, { ...hospital, workAsk: ['fit_note', 'return_plan'] }, 'Cancer or surgery, and the hospital is treating them: the team responsible writes the note.', 'The end of the fit note is not known, so a GP sees to the note today.'],
  ['P-1', 40, { ...off, workAsk: ['fit_note'], fitNoteEnds: inDays(-1) }, 'The fit note ended on 22 November 2026: urgent.'],
  ['P-8', 40, { ...off, jobRisk: 'employer_refusing_changes' }, 'The employer refuses changes, so the job is at risk: soon, rather than routine.'],
  ['P-8', 40, { ...off, jobRisk: 'meeting_or_dismissal_date', jobDate: inDays(20) }, 'A meeting or dismissal on 13 December 2026, so the job is at risk: soon, rather than routine.'],
  ['P-8', 40, { ...off, jobRisk: 'meeting_or_dismissal_date', jobDate: inDays(-1) }, 'A meeting or dismissal was on 22 November 2026, and what was decided is not known: soon, rather than routine.'],
]

describe('a reason names the fact it rests on, and no other', () => {
  for (const [rule, age, given, ...expected] of sentences) {
    test(`${rule}: ${expected.join(' ')}`, () => expect(said(rule, age, given)).toEqual(expected))
  }
})

test('a stop ticked by reception is named in words somebody could have heard', () => {
  const because = Object.fromEntries(tables.stops.map((stop) => [stop.id, stop.because]))
  expect(because.S2).toContain('blood thinners')
  expect(because.S8).toContain('shaking since they stopped drinking')
  expect(because.S9).toContain('frightening thoughts')
})

test('no reason has a blank left in it, nor one that could not be filled', () => {
  const { reasons } = triage(aPatient(80, { falls: '2+', decline: 'weeks_months', efi: 'moderate', efiVersion: 'eFI2', ...two, ...off, workAsk: ['fit_note'] }), clinician)
  expect(reasons.length).toBeGreaterThan(6)
  expect(reasons.filter(({ because }) => /[{}]|undefined|NaN|\(\)/.test(because))).toEqual([])
})
