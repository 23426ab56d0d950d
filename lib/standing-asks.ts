import { everyone, type Asks } from './questions/ask'

const who = everyone
const plain = { id: 'F.7', who } as const
const past = { ...plain, kind: 'day', back: 60, ahead: 0 } as const
const until = { ...plain, kind: 'day', back: 5, ahead: 5 } as const
const name = { ...plain, kind: 'words', max: 100, spell: false } as const

/** What is written down of each OT (F.7). */
export const standingAsks = {
  hcpc: { ...name, needed: true, width: 10, words: 'HCPC registration number', hint: 'OT and up to 6 digits, for example OT12345', message: 'Enter a number of the HCPC register: OT and up to 6 digits' },
  found: {
    ...plain, kind: 'choice', needed: true, words: 'What the register says', message: 'Choose what the register says',
    options: [
      { value: 'registered', label: 'Registered' },
      { value: 'conditions', label: 'Registered, with a condition or caution', hint: 'Talk it over with their supervisor before they go on' },
      { value: 'not_registered', label: 'Not registered, suspended or struck off' },
    ],
  },
  checkedOn: { ...past, back: 2, needed: true, words: 'Looked up on', message: 'Enter the day you looked at the register, not after today' },
  renewBy: { ...until, needed: true, words: 'Registered until', hint: 'As the register shows it', message: 'Enter the day the registration runs until' },
  stage: {
    ...plain, kind: 'choice', words: 'First contact practitioner stage reached', message: 'Choose the stage', columns: 'inline',
    options: [{ value: 'none', label: 'None yet' }, { value: '1', label: 'Stage 1' }, { value: '2', label: 'Stage 2' }, { value: '3', label: 'Stage 3' }],
  },
  stage1On: { ...past, words: 'Stage 1 reached on', message: 'Enter the day stage 1 was reached, not after today' },
  stage2On: { ...past, words: 'Stage 2 reached on', message: 'Enter the day stage 2 was reached, not after today' },
  stage3On: { ...past, words: 'Stage 3 reached on', message: 'Enter the day stage 3 was reached, not after today' },
  qualifiedOn: { ...past, words: 'Qualified as an OT on', message: 'Enter the day they qualified, not after today' },
  practisingFrom: { ...past, words: 'Has practised since', hint: 'Whether this is experience enough is for the supervisor to say', message: 'Enter the day they began to practise, not after today' },
  dayToDay: { ...name, words: 'Day to day, in the practice', message: 'Enter the name of the supervisor' },
  clinical: { ...name, words: 'Clinical or professional', message: 'Enter the name of the clinical supervisor' },
  educational: { ...name, words: 'Educational', message: 'Enter the name of the educational supervisor' },
  everyWeeks: { ...plain, kind: 'whole', min: 1, max: 26, words: 'Weeks between one supervision and the next', hint: 'Left blank it is 4', message: 'Enter a number of weeks from 1 to 26' },
  indemnity: { ...name, words: 'Indemnity with', message: 'Enter who indemnifies them' },
  indemnityUntil: { ...until, words: 'Indemnity ends on', message: 'Enter the day the indemnity ends' },
  dbsOn: { ...past, words: 'DBS certificate of', message: 'Enter the day of the DBS certificate, not after today' },
  dbsUntil: { ...until, words: 'DBS to be checked again by', message: 'Enter the day the DBS is to be checked again' },
  trainingUntil: { ...until, words: 'Mandatory training valid until', message: 'Enter the day the mandatory training ends' },
  safeguardingUntil: { ...until, words: 'Safeguarding training valid until', message: 'Enter the day the safeguarding training ends' },
  scope: {
    ...plain, kind: 'many', words: 'In their scope', columns: 2, message: 'Choose what is in their scope',
    options: [
      { value: 'palliative', label: 'Palliative care' }, { value: 'crisis', label: 'Crisis care' },
      { value: 'care_home', label: 'Care homes' }, { value: 'children', label: 'Children' },
    ],
  },
  canCertify: {
    ...plain, kind: 'choice', needed: true, words: 'May they issue fit notes here?', columns: 'inline', message: 'Choose whether they may issue fit notes',
    options: [{ value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }],
  },
  fitNoteTrainedOn: { ...past, words: 'Fit note training done on', message: 'Enter the day of the fit note training, not after today' },
  fitNoteMentor: { ...name, words: 'Who mentored their first fit notes', message: 'Enter who mentored their first fit notes' },
  fitNoteAgreedOn: { ...past, words: 'Agreed in writing on', message: 'Enter the day the practice agreed to it in writing, not after today' },
} as const satisfies Asks
