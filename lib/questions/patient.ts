import { clinicians, everyone, type Asks } from './ask'

/** C2: who the patient is. A wrong number never blocks; a name and a date of birth are needed. */
export const patient = {
  nhsNumber: {
    id: 'C2', kind: 'words', words: 'NHS number', who: everyone, max: 40, width: 10, keys: 'numeric', spell: false,
    message: 'Check the NHS number, or leave it blank',
  },
  title: { id: 'C2', kind: 'words', words: 'Title', who: everyone, max: 35, width: 5, message: 'Check the title' },
  lastName: {
    id: 'C2', kind: 'words', words: 'Last name', who: everyone, needed: true, max: 100, spell: false,
    message: 'Enter the patient’s last name',
  },
  firstName: {
    id: 'C2', kind: 'words', words: 'First name', who: everyone, needed: true, max: 100, spell: false,
    message: 'Enter the patient’s first name',
  },
  born: {
    id: 'C2', kind: 'day', words: 'Date of birth', who: everyone, needed: true, back: 120, ahead: 0,
    message: 'Enter a real date of birth in the last 120 years, such as 14 3 1944',
  },
  bornEstimated: {
    id: 'C2', kind: 'choice', words: 'Is the date of birth an estimate?', who: everyone,
    options: [{ value: 'yes', label: 'The date of birth is an estimate' }],
    message: 'Tick the box, or leave it',
  },
  sex: {
    id: 'C2', kind: 'choice', words: 'Sex', who: everyone, columns: 'inline',
    options: [
      { value: 'female', label: 'Female' },
      { value: 'male', label: 'Male' },
      { value: 'other', label: 'Other' },
      { value: 'unknown', label: 'Not known' },
    ],
    message: 'Choose one of the answers for sex, or leave it',
  },
  phone: { id: 'C2', kind: 'words', words: 'Phone', who: everyone, max: 60, width: 10, keys: 'tel', message: 'Check the phone number, or leave it blank' },
  postcode: { id: 'C2', kind: 'words', words: 'Postcode', who: everyone, max: 20, width: 5, spell: false, message: 'Check the postcode, or leave it blank' },
  address: { id: 'C2', kind: 'words', words: 'Address', who: everyone, max: 400, rows: 3, spell: false, message: 'Check the address, or leave it blank' },
} as const satisfies Asks

/** C10: somebody to involve, and C9: what a visitor must know. */
export const around = {
  visit: {
    id: 'C9', kind: 'choice', words: 'Is there anything a visitor should know before going to the home?', who: clinicians,
    options: [
      { value: 'yes', label: 'There is a known risk' },
      { value: 'no', label: 'No known risk' },
      { value: 'unknown', label: 'Don’t know' },
    ],
    message: 'Choose one of the answers about visiting the home, or leave it',
  },
  visitRisk: { id: 'C9', kind: 'words', words: 'What should a visitor know?', who: clinicians, max: 280, message: 'Say in a line what a visitor should know' },
  carerName: { id: 'C10', kind: 'words', words: 'Carer or next of kin: name', who: everyone, max: 100, spell: false, message: 'Check the carer’s name' },
  carerRelation: { id: 'C10', kind: 'words', words: 'Relation to the patient', who: everyone, max: 60, message: 'Check the carer’s relation to the patient' },
  carerPhone: { id: 'C10', kind: 'words', words: 'Carer’s phone', who: everyone, max: 60, width: 10, keys: 'tel', message: 'Check the carer’s phone number' },
  carerAgrees: {
    id: 'C10', kind: 'choice', words: 'Does the patient agree that we involve them?', who: everyone, columns: 'inline',
    options: [
      { value: 'yes', label: 'Yes' },
      { value: 'no', label: 'No' },
    ],
    message: 'Choose yes or no, or leave it',
  },
} as const satisfies Asks
