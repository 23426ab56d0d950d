import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { roles, type Role } from '#lib/me'
import { asksOf, lookAgain, missing, questions, readForm, typedOf, type Field } from '#lib/questions/form'
import { everything, someAnswers } from '../../support/answers'

const today = '2026-11-23'
const fields = Object.keys(questions) as Field[]
const enough = {
  lastName: 'Ade', firstName: 'Florence', 'born[day]': '14', 'born[month]': '3', 'born[year]': '1944',
  gate: 'none_of_these', help: 'managing_at_home', words: 'Get up the stairs',
}
const read = (typed: Record<string, string | string[]>, role: Role = 'clinician') => readForm({ ...enough, ...typed }, role, today)

describe('to send a referral', () => {
  test('name, date of birth, safety gate, what it is about and their words are enough, and all are needed', () => {
    expect(read({})).toEqual({
      problems: [],
      answers: { lastName: 'Ade', firstName: 'Florence', born: '1944-03-14', gate: ['none_of_these'], help: ['managing_at_home'], words: 'Get up the stairs' },
    })
    expect(readForm({}, 'clinician', today).problems.map(({ field }) => field)).toEqual(['lastName', 'firstName', 'born', 'gate', 'help', 'words'])
    expect(missing({ gate: ['G1'] }).map(({ field }) => field)).toEqual(['lastName', 'firstName', 'born', 'help', 'words'])
  })

  test.each(['lastName', 'firstName', 'gate', 'help', 'words'] as const)('%s says what to do when it is missing', (field) => {
    expect(read({ [field]: '' }).problems).toEqual([{ field, message: questions[field].message }])
  })

  test('a manager cannot: nothing they send is an answer, and all that is needed is missing', () => {
    const { answers, problems } = read({ frailtyScale: '6' }, 'manager')
    expect(answers).toEqual({})
    expect(problems).toEqual(missing({}))
  })
})

describe('a number that looks wrong never keeps a referral back', () => {
  test.each([
    ['nhsNumber', '900 000 0008', '900 000 0008'], ['nhsNumber', 'not known', 'not known'],
    ['phone', 'ask her son', 'ask her son'], ['carerPhone', '12', '12'], ['postcode', 'no fixed abode', 'no fixed abode'],
  ] as const)('%s “%s” is kept as typed, with a word beside it', (field, typed, kept) => {
    const { answers, problems } = read({ [field]: typed })
    expect(problems).toEqual([])
    expect(answers[field]).toBe(kept)
    expect(lookAgain(answers).map((doubt) => doubt.field)).toEqual([field])
  })

  test('right ones are kept compact, with no word beside them', () => {
    const { answers } = read({ nhsNumber: ' 900 000-0009', phone: '01632 960 417', carerPhone: '+44 7700 900123', postcode: 'n193ab' })
    expect(answers).toMatchObject({ nhsNumber: '9000000009', phone: '01632 960 417', postcode: 'N19 3AB' })
    expect(lookAgain(answers)).toEqual([])
  })
})

describe('one press for several answers', () => {
  test.each([
    ['phone:yes', { contact: 'phone', message: 'yes' }], ['phone:no', { contact: 'phone', message: 'no' }],
    ['phone:unknown', { contact: 'phone', message: 'unknown' }], ['text', { contact: 'text' }],
    ['letter', { contact: 'letter' }], ['carer', { contact: 'carer' }],
  ])('“%s” is kept as how, and whether with a message', (reach, kept) => {
    const { answers } = read({ reach })
    expect({ contact: answers.contact, message: answers.message }).toEqual(kept)
    expect(typedOf(answers).reach).toBe(reach)
  })

  test('an unknown way to reach them is a problem, and no answer', () => {
    const { answers, problems } = read({ reach: 'pigeon:yes' })
    expect(answers.contact).toBeUndefined()
    expect(problems.map(({ field }) => field)).toEqual(['reach'])
  })

  test('“None of these” is kept as no needs, no team and no risk, and drawn again as one tick', () => {
    const { answers } = read({ knowNone: 'none' })
    expect(answers).toMatchObject({ needs: ['none'], teams: ['none'], visit: 'no' })
    expect(typedOf(answers).knowNone).toBe('none')
  })

  test('it fills only the lists left blank; without it a blank list is not answered', () => {
    expect(read({ knowNone: 'none', needs: 'bsl', visit: 'yes' }).answers).toMatchObject({ needs: ['bsl'], teams: ['none'], visit: 'yes' })
    expect(Object.keys(read({ needs: 'bsl' }).answers)).not.toContain('teams')
    expect(Object.keys(read({ knowNone: 'no' }).answers)).not.toContain('teams')
  })
})

test('every set of answers, typed into the form and read again, is the same', () => {
  fc.assert(fc.property(someAnswers, (answers) => {
    const { problems, answers: again } = readForm(typedOf(answers), 'clinician', today)
    expect(again).toEqual(answers)
    expect(problems).toEqual(missing(answers))
  }), { numRuns: 500, seed: 2026 })
})

test('every role reads the same answers to the questions it is asked', () => {
  for (const role of roles.filter((role) => role !== 'manager')) {
    const { answers } = readForm(typedOf({ ...everything(), consent: 'no', gate: ['G1', 'G10'] }), role, today)
    expect(Object.keys(answers)).toEqual(fields.filter((field) => Object.hasOwn(asksOf(role), field)))
  }
})
