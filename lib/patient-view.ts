import { ageOn, londonDay, longDay } from './day'
import { nhsNumber } from './nhs-number'
import { showPhone } from './phone'
import { answerWords } from './questions/statement'
import { questions, type Answers } from './questions/form'
import type { Patient } from './referral'
import { nameOf } from './sight'

/** The banner of a patient: who it is, and what everybody must see before they ring or write. */
export type Banner = {
  readonly name: string
  readonly born: string
  readonly sex?: string
  readonly nhsNumber?: string
  readonly phone?: string
  readonly flags: readonly string[]
}

/** What the banner says on this day (ms UTC). `answers` are left out where they are not this person's to read. */
export function bannerOf(patient: Patient, at: number, answers: Answers = {}): Banner {
  const { born, bornEstimated, sex, phone } = patient
  const number = nhsNumber(patient.nhsNumber ?? '')
  const message = answers.contact === 'phone' && answers.message === 'yes' ? ', message is fine' : ''
  return {
    name: nameOf(patient),
    born: born ? `${longDay(born)} (${ageOn(born, londonDay(at))} years)${bornEstimated ? ', estimated' : ''}` : 'Not known',
    ...(sex ? { sex: answerWords(questions.sex, sex) ?? '' } : {}),
    ...(number.state === 'valid' ? { nhsNumber: number.digits } : {}),
    ...(phone ? { phone: `${showPhone(phone)}${message}` } : {}),
    flags: flagsOf(answers),
  }
}

function flagsOf({ message, contact, needs = [], language }: Answers): string[] {
  const quiet = message === 'no' || (contact !== undefined && message !== 'yes')
  const asked = questions.needs.options.filter(({ value }) => value !== 'none' && needs.includes(value))
  return [
    ...(quiet ? ['Leave no message'] : []),
    ...asked.map(({ value, label }) => (value === 'interpreter' && language ? `Interpreter: ${language}` : label)),
  ]
}
