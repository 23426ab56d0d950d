import { clinicians, everyone, type Asks } from './ask'

/** B.5, work. W8 and W9 are the OT's to ask, not on the referral. */
export const work = {
  workStatus: {
    id: 'W1', kind: 'choice', words: 'Are they in work?', hint: 'Any paid work counts: part-time, zero hours, agency, past pension age', who: everyone, columns: 3,
    options: [
      { value: 'employed_off', label: 'Employed, off sick', opens: 'a' },
      { value: 'employed_struggling', label: 'Employed, struggling' },
      { value: 'out_of_work', label: 'Out of work' },
      { value: 'self_employed_off', label: 'Self-employed, off sick', opens: 'a' },
      { value: 'self_employed_struggling', label: 'Self-employed, struggling' },
      { value: 'other', label: 'Student, carer or retired' },
    ],
    message: 'Choose whether they are in work, or leave it',
  },
  firstDayOff: {
    id: 'W2', kind: 'day', words: 'First day off, this time', hint: 'Count weekends', who: everyone, back: 60, ahead: 0,
    or: [{ value: 'not_off', label: 'Not off now' }],
    message: 'Enter a real first day off, today or earlier, such as 5 10 2026',
  },
  workAsk: {
    id: 'W3', kind: 'many', words: 'What is being asked for?', who: everyone, columns: 'inline',
    options: [
      { value: 'fit_note', label: 'Fit note' },
      { value: 'return_plan', label: 'Plan to return' },
      { value: 'adjustments', label: 'Changes at work' },
      { value: 'benefit_form', label: 'Benefit form' },
      { value: 'job_search', label: 'Help to find a job' },
    ],
    message: 'Tick only what is being asked for, from the list',
  },
  fitNoteEnds: {
    id: 'W4', kind: 'day', words: 'Current fit note ends', hint: 'Count one you give today', who: everyone, back: 20, ahead: 20,
    or: [{ value: 'none', label: 'No current note' }],
    message: 'Enter a real date for the end of the fit note, such as 4 12 2026',
  },
  workReason: {
    id: 'W5', kind: 'choice', words: 'Main health reason', who: clinicians, columns: 3,
    options: [
      { value: 'mental_health', label: 'Mental health', talk: true },
      { value: 'msk', label: 'Joints, back or muscles' },
      { value: 'neuro', label: 'Brain or nerves' },
      { value: 'cancer_or_surgery', label: 'Cancer or surgery' },
      { value: 'long_term_condition', label: 'Long-term condition' },
      { value: 'other', label: 'Other' },
    ],
    message: 'Choose the main health reason, or leave it',
  },
  jobRisk: {
    id: 'W6', kind: 'choice', words: 'Is the job at risk?', who: everyone, columns: 'inline',
    options: [
      { value: 'meeting_or_dismissal_date', label: 'Meeting or dismissal date set', opens: 'a' },
      { value: 'employer_refusing_changes', label: 'Employer is refusing changes' },
      { value: 'no', label: 'No' },
      { value: 'dont_know', label: 'Don’t know' },
    ],
    message: 'Choose whether the job is at risk, or leave it',
  },
  jobDate: {
    id: 'W6', kind: 'day', words: 'Date of the meeting or dismissal', who: everyone, back: 20, ahead: 20,
    message: 'Enter a real date for the meeting or dismissal, such as 4 12 2026',
  },
  safetyJob: {
    id: 'W7', kind: 'choice', words: 'Safety-critical job?', hint: 'Driving for work, heights, machinery, sole carer, emergency or clinical work',
    who: everyone, columns: 'inline', leftOut: 'no',
    options: [
      { value: 'yes', label: 'Yes' },
      { value: 'no', label: 'No' },
    ],
    message: 'Choose yes or no for a safety-critical job, or leave it',
  },
} as const satisfies Asks
