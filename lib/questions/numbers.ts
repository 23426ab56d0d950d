import { nhsNumber } from '../nhs-number'
import { phone } from '../phone'
import { postcode, showPostcode } from '../postcode'
import type { Answers } from './all'
import type { Problem } from './ask'

/** Numbers as they are kept: a valid NHS number as its 10 digits, a postcode as on an envelope. What fails its check stays as typed. */
export function written(answers: Answers): Answers {
  const number = nhsNumber(answers.nhsNumber ?? '')
  return {
    ...answers,
    ...(number.state === 'valid' ? { nhsNumber: number.digits } : {}),
    ...(answers.postcode === undefined ? {} : { postcode: showPostcode(answers.postcode) }),
  }
}

/** What to look at again. It never keeps a referral back: the number may be right and the record wrong. */
export function lookAgain(answers: Answers): Problem[] {
  const doubts: (Problem | false)[] = [
    nhsNumber(answers.nhsNumber ?? '').state === 'fails' && { field: 'nhsNumber', message: 'This NHS number fails its check: compare it with the record' },
    phone(answers.phone ?? '').state === 'odd' && { field: 'phone', message: 'This does not look like a UK phone number: compare it with the record' },
    phone(answers.carerPhone ?? '').state === 'odd' && { field: 'carerPhone', message: 'This does not look like a UK phone number: ask for it again' },
    postcode(answers.postcode ?? '').state === 'odd' && { field: 'postcode', message: 'This does not look like a postcode: compare it with the record' },
  ]
  return doubts.filter((doubt) => doubt !== false)
}
