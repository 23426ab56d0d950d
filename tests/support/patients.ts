import type { Answers } from '#lib/questions/form'
import { testNhsNumber } from './nhs-number'

let nth = Math.floor(Math.random() * 500_000)

/** An NHS number nobody in this run has had before. */
export const freshNhsNumber = () => testNhsNumber((nth += 1))

/** A last name nobody in this run has had before, so that no referral meets another's open one. */
const freshName = () => `Ade-${[...String((nth += 1))].map((digit) => 'abdeilmnos'[Number(digit)]).join('')}`

/** Mrs Ade, 82, who has fallen twice and agrees: complete, for the OT, soon. `more` says what is different; undefined takes an answer away. */
export const aPatientWho = (more: Answers = {}): Answers => ({
  nhsNumber: freshNhsNumber(),
  title: 'Mrs',
  firstName: 'Folasade',
  lastName: freshName(),
  born: '1944-03-14',
  phone: '01632 960147',
  postcode: 'ZZ99 3VZ',
  gate: ['none_of_these'],
  consent: 'yes',
  help: ['managing_at_home'],
  words: 'I want to get up the stairs to my own bed again.',
  contact: 'phone',
  message: 'yes',
  needs: ['none'],
  teams: ['none'],
  visit: 'no',
  frailtyScale: '6',
  decline: 'weeks_months',
  falls: '2+',
  hard: ['stairs', 'wash_dress'],
  ...more,
})
