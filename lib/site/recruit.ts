import { cohortNames } from '../moves/names'
import type { AnswersOf, Asks } from '../questions/ask'
import { everyone } from '../questions/ask'

const line = { kind: 'words', who: everyone, max: 100, width: 20 } as const
const day = { kind: 'day', who: everyone, back: -1, ahead: 2 } as const
const yesNo = { kind: 'choice', who: everyone, columns: 'inline', options: [{ value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }] } as const

/** What a PCN types to make the pack its own. Nothing is needed: what is left out stays a blank to fill in by hand. */
export const recruitAsks = {
  pcn: { ...line, id: 'R1', words: 'Name of the PCN or practice', message: 'Check the name of the PCN or practice' },
  base: { ...line, id: 'R2', words: 'Where the OT is based', message: 'Check where the OT is based' },
  practices: { id: 'R3', kind: 'whole', words: 'How many practices will they work in?', who: everyone, min: 1, max: 60, message: 'Enter a number of practices from 1 to 60' },
  hours: { id: 'R4', kind: 'whole', words: 'Hours a week', who: everyone, min: 1, max: 48, places: 1, message: 'Enter the hours a week as a number up to 48, such as 37.5' },
  contract: {
    id: 'R5', kind: 'choice', words: 'Kind of contract', who: everyone, columns: 'inline', message: 'Choose the kind of contract, or leave it',
    options: [{ value: 'permanent', label: 'Permanent' }, { value: 'fixed', label: 'Fixed term' }, { value: 'secondment', label: 'Secondment' }],
  },
  pay: { ...line, id: 'R6', words: 'Band and pay', hint: 'For example, Band 7 or equivalent', message: 'Check the band and pay' },
  groups: {
    id: 'R7', kind: 'many', words: 'Which patients will they see?', who: everyone, message: 'Tick only groups from the list',
    options: [{ value: 'FRAIL', label: cohortNames.FRAIL }, { value: 'WORK', label: cohortNames.WORK }, { value: 'MENTAL', label: cohortNames.MENTAL }],
  },
  visits: { ...yesNo, id: 'R8', words: 'Will they visit people at home?', message: 'Choose whether they visit people at home, or leave it' },
  fitNotes: { ...yesNo, id: 'R9', words: 'Will they sign fit notes?', message: 'Choose whether they sign fit notes, or leave it' },
  dayToDay: { ...line, id: 'R10', words: 'Supervisor from day to day: name and role', message: 'Check the supervisor from day to day' },
  clinical: { ...line, id: 'R11', words: 'Clinical supervisor: name and role', message: 'Check the clinical supervisor' },
  educational: { ...line, id: 'R12', words: 'Educational supervisor: name and role', message: 'Check the educational supervisor' },
  contact: { ...line, id: 'R13', words: 'Whom to ask about the post', message: 'Check whom to ask about the post' },
  phone: { ...line, id: 'R14', words: 'Their phone number', max: 60, width: 10, keys: 'tel', message: 'Check the phone number' },
  email: { ...line, id: 'R15', words: 'Their email address', spell: false, message: 'Check the email address' },
  closing: { ...day, id: 'R16', words: 'Closing date', message: 'Enter a real closing date after today, such as 14 3 2027' },
  interviews: { ...day, id: 'R17', words: 'Date of interviews', message: 'Enter a real date for the interviews after today, such as 28 3 2027' },
} as const satisfies Asks

export type Details = Partial<AnswersOf<typeof recruitAsks>>
