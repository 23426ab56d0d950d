import { describe, expect, test } from 'vitest'
import { asTyped, marksOf } from '#lib/as-typed'
import { typedOf } from '#lib/questions/form'
import { hostile, misshapen } from '../support/hostile'
import { aPatientWho } from '../support/patients'
import { someone } from '../support/someone'

const gp = someone('clinician')
const desk = someone('receptionist')
const headingOf = (more: Parameters<typeof aPatientWho>[0], me = gp) => asTyped(typedOf(aPatientWho(more)), me).heading

describe('where a form is heading', () => {
  test('begins with safety', () => {
    expect(asTyped({}, gp).heading.say).toMatch(/^Answer safety first/)
  })
  test('says who, how soon and by when, the group before the band', () => {
    const { answer } = headingOf({})
    expect([answer?.who, answer?.group, answer?.soon?.word]).toEqual(['The OT', ['Older and at risk of losing independence'], 'Soon'])
    expect(answer?.soon?.date).toMatch(/^\w+day \d+ \w+ \d{4}$/)
    expect(answer?.reasons.map(({ rule }) => rule)).toEqual(['F-1', 'P-6', 'X15'])
  })
  test('names a danger whatever else is wrong, and nothing beside it', () => {
    const typed = { ...typedOf(aPatientWho({ decline: 'days' })), 'born[year]': 'x', nhsNumber: '\u0000' }
    expect(asTyped(typed, gp)).toMatchObject({ heading: { say: 'Stopped. Act on the danger first. Nothing goes to the queue.' }, todo: [] })
  })
  test('says so when the patient does not agree', () => {
    expect(headingOf({ consent: 'no' }).say).toBe('They do not agree, so nothing is sent.')
  })
  test('names somebody else who fits better', () => {
    const { answer } = headingOf({ born: '2012-03-14' })
    expect([answer?.who, answer?.soon]).toEqual(['Somebody else fits better', null])
  })
  test('waits for the date of birth, and for answers that decide', () => {
    expect(headingOf({ born: undefined }).say).toMatch(/date of birth/)
    expect(headingOf({ frailtyScale: undefined, decline: undefined, falls: undefined, hard: undefined }).say).toMatch(/A few more answers/)
  })
  test('tells a receptionist nothing of how soon, or why', () => {
    const heading = headingOf({}, desk)
    expect(heading.answer).toBeUndefined()
    expect(JSON.stringify(heading)).not.toMatch(/soon|urgent|routine|F-1|P-6/i)
  })
  test('never fails, whatever is typed', () => {
    for (const { text } of hostile) expect(() => asTyped({ gate: text, born: text, 'born[day]': text, words: text, safetyTalk: text }, gp)).not.toThrow()
    for (const odd of misshapen) expect(() => asTyped({ gate: odd, words: odd } as never, gp)).not.toThrow()
  })
})

describe('what is still to answer', () => {
  test('follows what is open, and ends with nothing', () => {
    expect(asTyped({}, gp).todo.map(({ words }) => words)).toEqual([
      'Name', 'Date of birth', 'Safety first', 'What they want help with', 'Their own words', 'Agreement', 'How to contact them', 'What the OT must know',
    ])
    const open = asTyped({ help: ['managing_at_home'] }, gp).todo.map(({ field }) => field)
    expect(open).toEqual(expect.arrayContaining(['frailtyScale', 'decline', 'falls', 'hard', 'home']))
    expect(asTyped(typedOf(aPatientWho({ home: ['lives_alone'] })), gp).todo).toEqual([])
  })
  test('leads to the box of each, also of a day', () => {
    const todo = asTyped({ help: ['work'], workStatus: 'employed_off', lastName: 'Ade' }, gp).todo.map(({ field }) => field)
    expect(todo).toEqual(expect.arrayContaining(['firstName', 'born-day', 'firstDayOff-day', 'fitNoteEnds-day', 'reach']))
  })
})

test('"Not sure" at 65 or over asks about managing at home as well', () => {
  expect(asTyped(typedOf(aPatientWho({ help: ['not_sure'] })), gp).atHome).toBe(true)
  expect(asTyped(typedOf(aPatientWho({ help: ['not_sure'], born: '1990-03-14' })), gp).atHome).toBe(false)
})

test('a number that passes, fails or is absent is said beside its label', () => {
  expect(marksOf({ nhsNumber: '900 000 0009' })).toEqual({ nhsNumber: 'passes its check' })
  expect(marksOf({ nhsNumber: '900 000 0123', phone: '12', postcode: 'here' })).toEqual({ nhsNumber: 'fails its check', phone: 'not a UK number?', postcode: 'not a postcode?' })
  expect(marksOf({})).toEqual({})
})
