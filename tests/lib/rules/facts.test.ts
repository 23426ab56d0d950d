import { describe, expect, test } from 'vitest'
import { addWorkingDays } from '#lib/working-days'
import type { Answers } from '#lib/questions/all'
import type { AnswerFacts } from '#lib/rules/fact-table'
import { factsOf } from '#lib/rules/facts'
import { addMonths } from '#lib/rules/reading'
import { settings } from '#lib/rules/settings'
import type { At } from '#lib/rules/triage'
import { aPatient, clinician, inDays, offFor, reception, today } from './cases'

type Edge = readonly [fact: keyof AnswerFacts, given: Answers, is: string, at?: Partial<At>]

const facts = (age: number, given: Answers, at: Partial<At> = {}) => factsOf(aPatient(age, given), { ...clinician, ...at })
const edges = (age: number, rows: readonly Edge[]) => {
  for (const [fact, given, is, at] of rows) {
    test(`${fact} is “${is}” for ${JSON.stringify(given)}${at ? ` ${JSON.stringify(at).slice(0, 80)}` : ''}`, () => expect(facts(age, given, at)[fact]).toBe(is))
  }
}

describe('age, on the day it was sent', () => {
  const ageOn = (born: string, at: Partial<At> = {}) => factsOf({ born }, { ...clinician, ...at }).age
  test('changes on the birthday', () => {
    expect([ageOn('2008-11-24'), ageOn('2008-11-23')]).toEqual(['under 18', '18 to 49'])
    expect([ageOn('1976-11-24'), ageOn('1976-11-23')]).toEqual(['18 to 49', '50 to 64'])
    expect([ageOn('1961-11-24'), ageOn('1961-11-23')]).toEqual(['50 to 64', '65 or over'])
  })
  test('of somebody born on 29 February changes on 1 March', () => {
    expect(ageOn('1960-02-29', { today: '2025-02-28' })).toBe('50 to 64')
    expect(ageOn('1960-02-29', { today: '2025-03-01' })).toBe('65 or over')
  })
  test('does not change while they wait', () => expect(ageOn('1961-11-24', { today: '2026-11-30', submittedOn: today })).toBe('50 to 64'))
  test('may not be known', () => expect(factsOf({}, clinician).age).toBe('not known'))
})

describe('the frailty score', () => {
  edges(65, [
    ['frailty', { frailtyScale: '3' }, '1 to 3'], ['frailty', { frailtyScale: '4' }, '4'], ['frailty', { frailtyScale: '5' }, '5 or 6'],
    ['frailty', { frailtyScale: '6' }, '5 or 6'], ['frailty', { frailtyScale: '7' }, '7'], ['frailty', { frailtyScale: '8' }, '8 or 9'],
    ['frailty', { frailtyScale: '9' }, '8 or 9'], ['frailty', { frailtyScale: 'not_scored' }, 'not scored'], ['frailty', {}, 'not scored'],
    ['frailty', { frailtyScale: '6', lifelong: 'learning_disability' }, 'not scored'], ['scoreSetAside', { frailtyScale: '6', lifelong: 'other_long_standing' }, 'yes'],
    ['scoreSetAside', { frailtyScale: '6' }, 'no'], ['scoreSetAside', { frailtyScale: 'not_scored', lifelong: 'learning_disability' }, 'no'],
    ['frailty', { frailtyScale: '6' }, 'not scored', reception],
  ])
  edges(64, [['frailty', { frailtyScale: '6' }, 'not scored'], ['scoreSetAside', { frailtyScale: '6' }, 'yes'], ['frailtyBand', { efi: 'severe' }, 'none']])
})

describe('the electronic frailty band', () => {
  const index = (efiIndex: number, efiVersion: 'eFI' | 'eFI2' | 'unknown' = 'eFI'): Answers => ({ efiIndex, efiVersion })
  edges(70, [
    ['frailtyBand', index(0.12), 'fit'], ['frailtyBand', index(0.13), 'mild'], ['frailtyBand', index(0.24), 'mild'], ['frailtyBand', index(0.25), 'moderate'],
    ['frailtyBand', index(0.36), 'moderate'], ['frailtyBand', index(0.37), 'severe'], ['frailtyBand', index(0.5, 'eFI2'), 'none'], ['frailtyBand', index(0.5, 'unknown'), 'none'],
    ['frailtyBand', { efi: 'moderate', efiVersion: 'eFI2' }, 'moderate'], ['frailtyBand', { efi: 'mild', ...index(0.5) }, 'mild'], ['frailtyBand', { efi: 'none' }, 'none'],
    ['frailtyBand', { efi: 'severe' }, 'none', { settings: { ...settings, efi_use: { moderate: true, severe: false } } }],
    ['frailtyBand', { efi: 'moderate' }, 'none', { settings: { ...settings, efi_use: { moderate: false, severe: true } } }],
  ])
})

describe('falls and trouble', () => {
  edges(70, [
    ['falls', { falls: '0' }, '0'], ['falls', { falls: '1' }, '1'], ['falls', { falls: '2+' }, '2 or more'], ['falls', { falls: 'unknown' }, 'not known'], ['falls', {}, 'not known'],
    ['falls', { fallDetail: ['blackout'] }, '1'], ['falls', { falls: '2+', fallDetail: ['blackout'] }, '2 or more'],
    ['trouble', { falls: '1' }, 'yes'], ['trouble', { falls: '0' }, 'no'], ['trouble', { decline: 'weeks_months' }, 'yes'], ['trouble', { decline: 'no_change' }, 'no'],
    ['trouble', { hard: ['stairs'] }, 'no'], ['trouble', { hard: ['stairs', 'kitchen_meals'] }, 'yes'], ['trouble', { hard: ['none'] }, 'no'],
    ...(['wash_dress', 'toilet', 'bed_chair', 'seeing', 'remembering_planning', 'caring', 'afraid_of_falling'] as const).map((item): Edge => ['trouble', { hard: [item] }, 'yes']),
    ...(['kitchen_meals', 'getting_out', 'medicines'] as const).map((item): Edge => ['trouble', { hard: [item] }, 'no']),
    ['trouble', { home: ['discharged_30d'] }, 'yes'], ['trouble', { home: ['carer_struggling'] }, 'yes'], ['trouble', { home: ['lives_alone', 'care_home'] }, 'no'],
    ['hard', { hard: [] }, 'not answered'], ['hard', { hard: ['none'] }, 'none'], ['hard', { hard: ['stairs', 'none'] }, '1'], ['hard', { hard: ['stairs', 'seeing', 'caring'] }, '3 or more'],
    ['homeAnswered', { home: ['none'] }, 'yes'], ['homeAnswered', {}, 'no'],
  ])
})

describe('days off', () => {
  edges(40, [
    ['daysOff', { firstDayOff: offFor(7) }, '7 or fewer'], ['daysOff', { firstDayOff: offFor(8) }, '8 to 27'], ['daysOff', { firstDayOff: offFor(27) }, '8 to 27'],
    ['daysOff', { firstDayOff: offFor(28) }, '28 to 181'], ['daysOff', { firstDayOff: offFor(181) }, '28 to 181'], ['daysOff', { firstDayOff: offFor(182) }, '182 or more'],
    ['daysOff', { firstDayOff: today }, '7 or fewer'], ['daysOff', { firstDayOff: 'not_off' }, 'said not off'], ['daysOff', {}, 'not known'],
    ['daysOff', { firstDayOff: offFor(20) }, '28 to 181', { today: inDays(8), submittedOn: today }],
    ['daysOff', { firstDayOff: offFor(180) }, '28 to 181', { today: inDays(30), submittedOn: today }],
  ])
})

describe('the fit note and the meeting', () => {
  const note = (fitNoteEnds: string): Answers => ({ fitNoteEnds })
  const meeting = (jobDate: string): Answers => ({ jobRisk: 'meeting_or_dismissal_date', jobDate })
  edges(40, [
    ['note', note(inDays(-1)), 'ended'], ['note', note(today), 'ends within 5 working days'], ['note', note(addWorkingDays(today, 5)), 'ends within 5 working days'],
    ['note', note(inDays(8)), 'ends later'], ['note', note('2027-02-23'), 'ends later'], ['note', note('2027-02-24'), 'ends over 3 months ahead'],
    ['note', note('none'), 'none'], ['note', {}, 'not answered'],
    ['note', note('2026-12-31'), 'ends within 5 working days', { today: '2026-12-22' }],
    ['jobRisk', meeting(today), 'date within 14 days'], ['jobRisk', meeting(inDays(14)), 'date within 14 days'], ['jobRisk', meeting(inDays(15)), 'date later or not given'],
    ['jobRisk', meeting(inDays(-1)), 'date past'], ['jobRisk', { jobRisk: 'meeting_or_dismissal_date' }, 'date later or not given'],
    ['jobRisk', { jobDate: inDays(3) }, 'date within 14 days'], ['jobRisk', { jobRisk: 'no', jobDate: inDays(3) }, 'no or not known'],
    ['jobRisk', { jobRisk: 'dont_know' }, 'no or not known'], ['jobRisk', { jobRisk: 'employer_refusing_changes' }, 'changes refused'],
    ['jobRisk', meeting(inDays(1)), 'date within 14 days', { today: inDays(2), submittedOn: today }],
  ])
  test('three months ahead is the same day of the month, or its last', () => {
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28')
    expect(addMonths('2027-11-30', 3)).toBe('2028-02-29')
    expect(addMonths('2026-10-31', 3)).toBe('2027-01-31')
  })
})

describe('PHQ-9 and the safety conversation', () => {
  const phq = (phqTotal: number, phqOn?: string): Answers => ({ phqTotal, ...(phqOn ? { phqOn } : {}) })
  const item = (phqItem9: number | 'unknown', more: Answers = {}): Answers => ({ phqItem9, ...more })
  edges(40, [
    ['phq', phq(15), 'under 16'], ['phq', phq(16), '16 to 19'], ['phq', phq(19), '16 to 19'], ['phq', phq(20), '20 or over'], ['phq', {}, 'not done'],
    ['phq', phq(20, inDays(-92)), '20 or over'], ['phq', phq(20, inDays(-93)), 'not done'],
    ['phq', phq(20, inDays(-92)), '20 or over', { today: inDays(5), submittedOn: today }],
    ['item9', item(0), '0 or not known'], ['item9', item('unknown'), '0 or not known'], ['item9', item(1), '1 or more'],
    ['item9', item(1, { phqOn: inDays(-1) }), '1 or more, before the safety conversation'], ['item9', item(1, { phqOn: today }), '1 or more'],
    ['item9', item(1, { phqOn: inDays(-2), safetyTalkOn: inDays(-3) }), '1 or more'], ['item9', item(1, { phqOn: inDays(-93) }), '1 or more, too old to count'],
    ['phqBelowItem9', { phqTotal: 1, phqItem9: 2 }, 'yes'], ['phqBelowItem9', { phqTotal: 2, phqItem9: 2 }, 'no'],
    ['talkRecorded', { safetyTalkOn: inDays(-7) }, 'yes'], ['talkRecorded', { safetyTalkOn: inDays(-8) }, 'no'], ['talkRecorded', {}, 'yes'],
    ['talkRecorded', {}, 'no', reception], ['talkRecorded', { safetyTalk: 'not_asked' }, 'no'], ['talkRecorded', { safetyTalk: 'could_not_assess' }, 'no'],
    ['talkRecorded', { safetyTalkOn: inDays(-7) }, 'yes', { today: inDays(20), submittedOn: today }],
    ['followUp', { followUpWho: 'Nurse Bevan', followUpOn: inDays(7) }, 'yes'], ['followUp', { followUpWho: 'Nurse Bevan', followUpOn: inDays(8) }, 'no'],
    ['followUp', { followUpWho: 'Nurse Bevan', followUpOn: inDays(-1) }, 'no'], ['followUp', { followUpOn: inDays(5) }, 'no'], ['followUp', { followUpWho: 'Nurse Bevan' }, 'no'],
  ])
})

describe('daily life and teams', () => {
  edges(40, [
    ['life', { life: ['none'] }, 'none'], ['life', { life: ['home'] }, '1'], ['life', { life: ['home', 'caring', 'self_care'] }, '2 or 3'],
    ['life', { life: ['home', 'caring', 'self_care', 'work_study'] }, '4 or more'], ['life', {}, 'not answered'],
    ['fewAreas', { life: ['home'] }, 'yes'], ['fewAreas', { life: ['self_care'] }, 'no'], ['fewAreas', { life: ['caring'] }, 'no'], ['fewAreas', { life: ['home', 'work_study'] }, 'no'],
    ['fewAreas', { life: ['home', 'work_study'] }, 'yes', { settings: { ...settings, mental: { ...settings.mental, tt_first_max_areas: 2 } } }],
    ['team', { team: undefined }, 'no'], ['team', { team: undefined, teams: ['cmht'] } as unknown as Answers, 'yes, now'], ['team', { teams: ['crisis'] }, 'no'],
    ['teamsDisagree', { teams: ['crisis'] }, 'yes'], ['teamsDisagree', { teams: ['hospital'] }, 'no'],
    ['crisisTeam', {}, 'yes', { cleared: [{ rule: 'S6', on: today, by: 'Dr Okafor', at: 0, did: { followedBy: 'crisis_team' } }] }],
    ['crisisTeam', {}, 'no', { cleared: [{ rule: 'S3', on: today, by: 'Dr Okafor', at: 0, did: { followedBy: 'crisis_team' } }] }],
    ['stopCleared', {}, 'yes', { cleared: [{ rule: 'S3', on: today, by: 'Dr Okafor', at: 0, did: {} }] }],
    ['stopCleared', {}, 'no', { cleared: [{ rule: 'S13', on: today, by: 'Dr Okafor', at: 0, did: {} }] }],
    ['stopCleared', {}, 'no', { cleared: [{ rule: 'S3', on: inDays(-1), by: 'Dr Okafor', at: 0, did: {} }] }],
    ['stopCleared', {}, 'yes', { today: inDays(1), submittedOn: today, cleared: [{ rule: 'S3', on: today, by: 'Dr Okafor', at: 0, did: {} }] }],
    ['sender', {}, 'reception', reception], ['sender', {}, 'clinician or OT', { role: 'supervisor' }], ['sender', {}, 'reception', { role: 'manager' }],
  ])
})
