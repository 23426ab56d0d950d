import { describe, expect, test } from 'vitest'
import { paperDangers, paperForm, type PaperAsk } from '#lib/paper-form'
import { onPaper } from '#lib/paper-words'
import { asksOf, typedOf, type Answers } from '#lib/questions/form'
import type { Role } from '#lib/me'
import { aPatientWho } from '../support/patients'
import { readingAge } from '../support/reading-age'

const asksIn = (role: Role, answers?: Answers): readonly PaperAsk[] => paperForm(role, answers && typedOf(answers)).flatMap(({ asks }) => asks)
const ticked = (asks: readonly PaperAsk[]) => asks.flatMap(({ boxes = [] }) => boxes.filter((box) => box.ticked).map(({ label }) => label))
const written = (asks: readonly PaperAsk[]) => asks.flatMap(({ lines = [] }) => lines.map(({ known }) => known)).filter(Boolean)
const ask = (asks: readonly PaperAsk[], words: string) => asks.find((each) => each.words.startsWith(words))

describe('the form on paper', () => {
  test.each(['clinician', 'ot', 'supervisor', 'receptionist'] as const)('asks a %s every question the page asks, and no other', (role) => {
    const asked = asksIn(role)
    // How to be reached is one list on the form for two answers.
    const wanted = Object.entries(asksOf(role)).filter(([field]) => !['contact', 'message'].includes(field)).map(([, { words }]) => words)
    for (const words of wanted) expect(asked.map((each) => each.words)).toContain(words)
    expect(asked.every(({ boxes = [], lines = [] }) => boxes.length + lines.length > 0)).toBe(true)
  })

  test('is blank when nothing was typed, and asks a manager nothing', () => {
    expect(ticked(asksIn('clinician'))).toEqual([])
    expect(written(asksIn('clinician'))).toEqual([])
    expect(paperForm('manager')).toEqual([])
  })

  test('holds what was typed, day by day and box by box', () => {
    const asks = asksIn('clinician', aPatientWho({ lastName: 'Ade', falls: '2+', fallDetail: ['blackout'] }))
    expect(written(asks)).toEqual(expect.arrayContaining(['Ade', 'Folasade', '14', '3', '1944', 'I want to get up the stairs to my own bed again.']))
    expect(ticked(asks)).toEqual(expect.arrayContaining(['None of these', '2 or more', 'Managing at home', 'Phone, message is fine']))
  })

  test('says of each question that hangs on another what must be ticked first', () => {
    const asks = asksIn('clinician')
    expect(ask(asks, 'First day off')?.onlyIf).toBe('“Employed, off sick” or “Self-employed, off sick” is ticked at “Are they in work?”')
    expect(ask(asks, 'Language')?.onlyIf).toMatch(/^“Interpreter” is ticked at/)
    expect(ask(asks, 'Safety conversation')?.onlyIf).toMatch(/“Mental health in daily life” is ticked at “What do they want help with\?”/)
    expect(ask(asks, 'Last name')?.onlyIf).toBeUndefined()
    expect(asks.filter(({ onlyIf }) => onlyIf !== undefined && !onlyIf.includes('is ticked at'))).toEqual([])
  })

  test('takes nothing that was not typed as text', () => {
    expect(written(paperForm('clinician', { lastName: ['a', 'b'], gate: ['G99', '<b>'] }).flatMap(({ asks }) => asks))).toEqual([])
  })
})

test('every danger has what to do and whom to ring beside the form, in the words of the role', () => {
  const ring = { DUTY_GP: [{ name: 'Duty doctor', phone: '01632 960 100', hours: '' }] }
  const [forGp, forDesk] = [paperDangers('clinician', ring), paperDangers('receptionist', ring)]
  expect(forGp).toHaveLength(10)
  expect(forDesk).toHaveLength(11) // and “I am not sure”
  expect(forGp[0]).toMatchObject({ label: 'Emergency signs', heading: 'Call 999 now' })
  expect(forDesk.some(({ words }) => words.join(' ').includes('Keep the caller on the line'))).toBe(true)
  expect(forDesk.every(({ heading }) => !/psychosis|cauda/i.test(heading))).toBe(true)
  expect(forGp.flatMap(({ phones }) => phones).length).toBeGreaterThan(3)
})

test('what is said on it is plain', () => {
  expect(readingAge([onPaper.lead, ...onPaper.handIn])).toBeLessThanOrEqual(11)
})
