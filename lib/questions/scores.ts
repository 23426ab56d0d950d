import { clinicians, type Asks } from './ask'

/** B.6, M1 and M9: the PHQ-9 a clinician has. Item 9 of 0 reassures nobody; 1 or more starts a conversation. */
export const scores = {
  phq: {
    id: 'M1', kind: 'choice', words: 'PHQ-9', who: clinicians, columns: 'inline', leftOut: 'not_done',
    options: [
      { value: 'done', label: 'Done', opens: 'a' },
      { value: 'not_done', label: 'Not done' },
    ],
    message: 'Choose whether a PHQ-9 was done, or leave it',
  },
  phqTotal: { id: 'M1', kind: 'whole', words: 'PHQ-9 total, 0 to 27', who: clinicians, min: 0, max: 27, message: 'Enter the PHQ-9 total as a whole number from 0 to 27' },
  phqItem9: {
    id: 'M1', kind: 'whole', words: 'Item 9, 0 to 3', who: clinicians, min: 0, max: 3,
    or: [{ value: 'unknown', label: 'Not known' }],
    message: 'Enter item 9 as a whole number from 0 to 3, or leave it blank if not known',
  },
  phqOn: {
    id: 'M1', kind: 'day', words: 'Date of the PHQ-9', who: clinicians, back: 20, ahead: 0,
    message: 'Enter a real date for the PHQ-9, today or earlier, such as 20 11 2026',
  },
  review: {
    id: 'M9', kind: 'choice', words: 'If 20 or more: is a GP or medicine review in place?', who: clinicians, columns: 'inline',
    options: [
      { value: 'yes', label: 'Yes' },
      { value: 'no', label: 'No' },
    ],
    message: 'Choose whether a GP or medicine review is in place, or leave it',
  },
} as const satisfies Asks
