import { describe, expect, test } from 'vitest'
import { questions, statement, type Answers } from '#lib/questions/form'

const lineOf = (answers: Answers, field: string, role: 'clinician' | 'receptionist' = 'clinician', today?: string) =>
  statement(answers, role, today).find((line) => line.field === field)
const answerTo = (answers: Answers, field: string) => lineOf(answers, field)?.answer
const asked = (answers: Answers, today?: string) => statement(answers, 'clinician', today).map(({ field }) => field)

test('a referral reads as it was asked and answered, in the order of the form', () => {
  const answers: Answers = {
    lastName: 'Ade', born: '1988-02-01', gate: ['none_of_these'], help: ['work', 'mental_health_daily_life'], words: 'Get back to my desk',
    workStatus: 'employed_off', firstDayOff: '2026-10-05', workAsk: ['return_plan', 'adjustments'], fitNoteEnds: '2026-12-04', workReason: 'mental_health', jobRisk: 'no',
    safetyTalk: 'asked_thoughts_plan_agreed', followUpWho: 'Dr Okafor', followUpOn: '2026-11-26',
    life: ['self_care', 'caring'], dependants: 'yes', therapy: 'had_not_enough', team: 'no', barrier: ['neurodivergence'],
    phq: 'done', phqTotal: 17, phqItem9: 1, phqOn: '2026-11-20', consent: 'yes', contact: 'phone', message: 'no', needs: ['longer'], teams: ['none'], visit: 'no',
  }
  expect(statement(answers, 'clinician').map(({ id, field, answer }) => `${id} ${field}: ${answer}`)).toEqual([
    'G gate: None of these',
    'C4 help: Work. Mental health in daily life',
    'W1 workStatus: Employed, off sick',
    'W2 firstDayOff: 5 October 2026',
    'W3 workAsk: Plan to return. Changes at work',
    'W4 fitNoteEnds: 4 December 2026',
    'W5 workReason: Mental health',
    'W6 jobRisk: No',
    'W7 safetyJob: Not answered',
    'M7 safetyTalk: Asked: thoughts, and a plan agreed to stay safe',
    'M10 followUpWho: Dr Okafor',
    'M10 followUpOn: 26 November 2026',
    'M5 life: Looking after themselves. Caring for others',
    'M11 dependants: Yes',
    'M3 therapy: Had it, not enough',
    'M4 team: No',
    'M6 barrier: Neurodivergence',
    'M1 phq: Done',
    'M1 phqTotal: 17',
    'M1 phqItem9: 1',
    'M1 phqOn: 20 November 2026',
    'M8 substance: Not answered',
    'C12 only: Not answered',
    'C5 words: Get back to my desk',
    'C3 consent: Yes',
    'C6 contact: Phone, leave no message',
    'C7 needs: Longer appointment',
    'C8 teams: None',
    'C9 visit: No known risk',
  ])
  expect(lineOf(answers, 'therapy')?.words).toBe(questions.therapy.words)
})

describe('a question is in the statement', () => {
  test('when it was put and left blank, as “Not answered”', () => {
    expect(answerTo({ help: ['managing_at_home'] }, 'falls')).toBe('Not answered')
    expect(answerTo({}, 'consent')).toBe('Not answered')
    expect(asked({})).toEqual(['gate', 'help', 'only', 'words', 'consent', 'contact', 'needs', 'teams', 'visit'])
  })

  test('when an answer opened it', () => {
    expect(asked({ help: ['managing_at_home'], falls: '1' })).toContain('fallDetail')
    expect(asked({ help: ['managing_at_home'], falls: '0' })).not.toContain('fallDetail')
    expect(asked({ help: ['managing_at_home'], frailtyScale: '4' })).toContain('efi')
    expect(asked({ help: ['managing_at_home'], frailtyScale: '5' })).not.toContain('efi')
    expect(asked({ help: ['work'], workReason: 'mental_health' })).toContain('safetyTalk')
    expect(asked({ help: ['work'], workReason: 'msk' })).not.toContain('safetyTalk')
    expect(asked({ gate: ['G11'] })).toContain('safetyTalk')
    expect(asked({ needs: ['interpreter'] })).toContain('language')
    expect(asked({ needs: ['bsl'] })).not.toContain('language')
  })

  test('when it was answered though nothing opened it', () => {
    expect(answerTo({ falls: '2+' }, 'falls')).toBe('2 or more')
    expect(asked({ falls: '2+' })).not.toContain('decline')
    expect(answerTo({ carerName: 'Joy' }, 'carerName')).toBe('Joy')
  })

  test('about managing at home, when “Not sure” is ticked for somebody of 65', () => {
    const notSure: Answers = { help: ['not_sure'], born: '1961-11-23' }
    expect(asked(notSure, '2026-11-23')).toContain('falls')
    expect(asked(notSure, '2026-11-22')).not.toContain('falls')
  })
})

test('a day that is none, a number that is none and several dangers read as words', () => {
  expect(answerTo({ firstDayOff: 'not_off' }, 'firstDayOff')).toBe('Not off now')
  expect(answerTo({ fitNoteEnds: 'none' }, 'fitNoteEnds')).toBe('No current note')
  expect(answerTo({ phqItem9: 'unknown' }, 'phqItem9')).toBe('Not known')
  expect(answerTo({ phqItem9: 0 }, 'phqItem9')).toBe('0')
  expect(answerTo({ words: '2026-11-23' }, 'words')).toBe('2026-11-23')
  expect(answerTo({ gate: ['G3', 'G10'] }, 'gate')).toBe('Sudden decline or new confusion, over hours or days. Nobody can keep them safe tonight, or essential care has stopped')
})

test('how to reach somebody reads in one line, also where the form has no box for the pair', () => {
  expect(answerTo({ contact: 'carer' }, 'contact')).toBe('Through a carer')
  expect(answerTo({ contact: 'text', message: 'no' }, 'contact')).toBe('Text. Is it safe to leave a message? No')
  expect(answerTo({ message: 'unknown' }, 'contact')).toBe('Is it safe to leave a message? Not known')
})

test('a receptionist’s statement has the receptionist’s words, and no question only a clinician is asked', () => {
  const answers: Answers = { gate: ['G6'], help: ['managing_at_home', 'mental_health_daily_life'], phqTotal: 20, frailtyScale: '6' }
  expect(lineOf(answers, 'gate', 'receptionist')?.words).toMatch(/^Has the person said/)
  expect(lineOf(answers, 'gate', 'receptionist')?.answer).toMatch(/^“Don’t want to be here”/)
  const fields = statement(answers, 'receptionist').map(({ field }) => field)
  for (const field of ['frailtyScale', 'efi', 'phq', 'phqTotal', 'safetyTalk', 'substance', 'visit']) expect(fields).not.toContain(field)
})

test('who the patient is stands in the banner', () => {
  expect(statement({ lastName: 'Ade', nhsNumber: '9000000009', born: '1944-03-14' }, 'clinician').filter(({ id }) => id === 'C2')).toEqual([])
})
