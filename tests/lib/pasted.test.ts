import { describe, expect, test } from 'vitest'
import { readPasted, type Pasted } from '#lib/pasted'
import { readForm, typedOf } from '#lib/questions/form'
import { hostile } from '../support/hostile'

const ade = { title: 'Mrs', lastName: 'Ade', firstName: 'Florence', born: '1944-03-14' }
const number = '900 000 0009'
const home = { address: '12 Quill Lane, London', postcode: 'N19 3AB' }

const samples: [string, string, Pasted][] = [
  ['a banner on one line', 'ADE, Florence (Mrs)    Born 14-Mar-1944 (82y)    Gender Female    NHS No. 900 000 0009', { ...ade, nhsNumber: number, sex: 'female' }],
  ['a banner with single spaces', 'ADE, Florence (Mrs) Born 14-Mar-1944 (82y) Gender Female NHS No. 900 000 0009', { ...ade, nhsNumber: number, sex: 'female' }],
  ['a banner on several lines, and the usual GP', 'ADE, Florence (Mrs)\nBorn 14-Mar-1944 (82y)\nGender Female\nNHS No. 900 000 0009\nUsual GP OKAFOR, Ngozi (Dr)\nAddress 12 Quill Lane, London, N19 3AB\nMobile 07700 900 123',
    { ...ade, nhsNumber: number, sex: 'female', phone: '07700 900 123', ...home }],
  ['labels with colons', 'Name: Mrs Florence ADE\r\nDate of Birth: 14/03/1944\r\nNHS Number: 9000000009\r\nAddress: 12 Quill Lane\r\nLondon\r\nN19 3AB\r\nHome Tel: 01632 960 417\r\nMobile: 07700 900123\r\nSex: F',
    { ...ade, nhsNumber: '9000000009', sex: 'female', phone: '01632 960 417', ...home }],
  ['labels above their values', 'Name\nADE, Florence (Mrs)\nDate of birth\n14-Mar-1944\nNHS number\n900 000 0009', { ...ade, nhsNumber: number }],
  ['labels and tabs', 'Surname:\tADE\nForename:\tFlorence May\nTitle:\tMrs\nDOB:\t14.03.1944\nGender:\tFemale\nNHS No:\t900-000-0009\nPostcode:\tn193ab\nTelephone:\t+44 1632 960417',
    { ...ade, firstName: 'Florence May', nhsNumber: '900-000-0009', sex: 'female', postcode: 'N19 3AB', phone: '+44 1632 960417' }],
  ['lines without labels', 'Mrs Florence Ade\n14 Mar 1944 (82 y)\n900 000 0009\n12 Quill Lane, London N19 3AB\n01632 960417', { ...ade, nhsNumber: number, phone: '01632 960417', ...home }],
  ['tabs without labels', 'ADE, Florence (Mrs)\t14/03/1944\tF\t900 000 0009', { ...ade, nhsNumber: number, sex: 'female' }],
  ['a day written the other way round', 'DOB: 1944-03-14', { born: '1944-03-14' }],
  ['a number that fails its check, where it is labelled', 'NHS No: 900 000 0008', { nhsNumber: '900 000 0008' }],
  ['an apostrophe and a hyphen', "O'BRIEN-SMITH, Siobhan (Ms)", { title: 'Ms', lastName: "O'Brien-Smith", firstName: 'Siobhan' }],
  ['an accent, a Mc and no title', 'MCDONALD, Zoë Born 03-Feb-1990', { lastName: 'McDonald', firstName: 'Zoë', born: '1990-02-03' }],
  ['a last name of two words', 'Name: Mr Jan VAN DYKE', { title: 'Mr', lastName: 'Van Dyke', firstName: 'Jan' }],
  ['the date of birth among later ones', 'Registered 01/02/2010\n14/03/1944\nLast seen 03-Nov-2026', { born: '1944-03-14' }],
]

describe('a paste from the record', () => {
  test.each(samples)('is read from %s', (_, text, found) => {
    expect(readPasted(text)).toEqual(found)
  })

  test('fills the form so that it can be sent', () => {
    const typed = typedOf(readPasted(samples[3]?.[1] ?? ''))
    expect(readForm({ ...typed, gate: 'none_of_these', help: 'work', words: 'x' }, 'clinician', '2026-11-23').problems).toEqual([])
  })
})

describe('what is doubtful in a paste is left out', () => {
  test.each([
    ['a day that cannot be', 'DOB: 31/02/1990'], ['a number of ten digits that fails its check', '900 000 0008'], ['a phone number that is none', 'Mobile: none'],
    ['words', 'Please see this patient about her stairs'], ['nothing', ''], ['a year of two digits', 'DOB 14/03/44'],
  ])('%s', (_, text) => {
    expect(readPasted(text)).toEqual({})
  })

  test('a phone number is never taken for an NHS number', () => {
    expect(readPasted('Tel: 01632 960417')).toEqual({ phone: '01632 960417' })
  })
})

test('no paste throws, or takes long', () => {
  readPasted('once, before the clock runs')
  const long = ['a, ', 'Aa ', '0 ', 'mrs ', "a' ", 'Name: ', '1/1/1990 ', '900 ', 'A1 1A', '\n', ' ', '\t ', ' \n', '(', 'address ', '0( ', 'a-']
  for (const text of [...hostile.map(({ text }) => text), ...long.map((piece) => piece.repeat(100_000))]) {
    const started = performance.now()
    readPasted(text)
    expect(performance.now() - started).toBeLessThan(100)
  }
})
