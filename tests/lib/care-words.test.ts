import { describe, expect, test } from 'vitest'
import { careLines } from '#lib/care-words'
import { datesOf } from '#lib/referral-view'
import { reportHeadings } from '#lib/report-headings'
import { codedText, outcomeText } from '#lib/outcome-text'
import { noCare, noteEnds, type Care } from '#lib/moves/care'
import { kinds } from '../support/histories'
import { doing, send } from '../support/moving'
import { mondayMorning, someone } from '../support/someone'

const priya = { name: 'Priya Shah', job: 'OT', at: mondayMorning }
const withCare = (care: Partial<Care>, answers = kinds.frail) => ({ ...send(answers), care: { ...noCare, ...care } })
const note = { issued: true, from: '2026-11-25', to: '2026-12-22', says: 'may_be_fit', gpInformed: true, at: mondayMorning, by: 'Priya Shah' } as const

describe('what was done with a patient', () => {
  test('is a line for each thing that was recorded, and none for what was not', () => {
    expect(careLines(send(kinds.frail))).toEqual([])
    const lines = careLines(withCare({
      sessions: [{ at: mondayMorning, by: 'Priya Shah', how: 'home', interventions: [] }], goals: [{ words: 'Cook', start: 3, end: 8 }, { words: 'Wash', start: null, end: null }],
      confidence: { start: 4, end: null }, measures: { wsas: { start: 24, end: 11 }, gad7: { start: 9, end: null } }, falls: 0, workStatus: { start: 'off', end: 'usual' },
      fitNotes: [note, { issued: false, why: 'Not needed', gpInformed: false, at: mondayMorning, by: 'Priya Shah' }], reports: [{ on: '2026-11-25', to: 'both', at: mondayMorning, by: 'Priya Shah' }],
    }))
    expect(lines.map(({ words, answer }) => `${words}: ${answer}`)).toEqual([
      'Sessions: 1: 23 Nov 2026 at home', 'Goal: "Cook" 3 of 10 at the start, 8 of 10 at the end', 'Goal: "Wash"', 'Confidence: 4 of 10 at the start',
      'WSAS total: 24 first, 11 last', 'GAD-7 total: 9', 'Falls since the referral: 0', 'Work: off work at the start, at work as usual at the end',
      'Fit note: may be fit for work, 25 Nov 2026 to 22 Dec 2026. GP knows', 'Fit note: not issued: Not needed. GP not yet told',
      'AHP Health and Work Report: 25 Nov 2026, given to the patient and the employer',
    ])
  })

  test('HZ7: a fit note issued here is the one whose end counts', () => {
    const work = withCare({ fitNotes: [note] }, kinds.work)
    expect([noteEnds(send(kinds.work)), noteEnds(work)]).toEqual(['2026-12-04', '2026-12-22'])
    expect(datesOf(work, someone('ot'))).toContainEqual({ key: 'Fit note ends', date: 'Tuesday 22 December 2026' })
    expect(noteEnds(withCare({ fitNotes: [{ ...note, to: '2026-12-01' }] }, kinds.work))).toBe('2026-12-04')
    expect(noteEnds(withCare({ fitNotes: [{ ...note, issued: false }] }))).toBe(null)
  })
})

describe('a Health and Work Report', () => {
  test('is headings for the OT to complete: nothing that anybody said or recorded stands under one', () => {
    const rows = reportHeadings(withCare({ goals: [{ words: 'Cook', start: 3, end: 8 }], workStatus: { start: 'off', end: null } }, kinds.work), someone('ot')).split('\n')
    const headings = rows.slice(2, -2)
    expect(rows[0]).toBe('AHP Health and Work Report')
    expect(headings.length).toBeGreaterThan(5)
    expect(headings.filter((row) => !row.endsWith(':'))).toEqual([])
    expect(rows.slice(-2)).toEqual(['Priya Shah, OT, 23 Nov 2026', 'Ref BF-4T7K'])
  })
})

describe('the coded lines of an outcome', () => {
  test('hold only what has a code that was seen beside its meaning', () => {
    const referral = withCare({ measures: { gad7: { start: 9, end: 4 }, wsas: { start: 24, end: 11 } } }, { ...kinds.mental, frailtyScale: '6', needs: ['interpreter'], language: 'Yoruba', phqOn: '2026-11-20' })
    expect(codedText(referral, priya).split('\n')).toEqual([
      'Referral to occupational therapist (308453003)', 'Date of referral: 23 Nov 2026', 'CSHA Clinical Frailty Scale score (763264000): 6',
      'Patient Health Questionnaire 9 score (720433000): 18', 'That score is of 20 Nov 2026', 'GAD-7 score (445455005): 4', 'Interpreter needed (315594003): Yoruba',
      'Priya Shah, OT, 23 Nov 2026', 'Ref BF-4T7K',
    ])
  })

  test('and the text say whether the carer may know', () => {
    const ended = doing(send(kinds.frail), 'movedAway')
    const text = (carerShare: string) => outcomeText(doing(ended, 'sendSummary', { summary: 'Moved.', carerShare }), priya)
    expect(text('yes')).toContain('Carer: the patient agrees to share this with them')
    expect(text('no').replaceAll('\n', ' ')).toContain('Carer: the patient does not agree to share this with them')
    expect(outcomeText(doing(ended, 'sendSummary', { summary: 'Moved.' }), priya)).not.toContain('Carer')
  })
})
