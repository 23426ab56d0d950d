import type { Answers } from '../questions/all'
import type { EndName } from './ends'

/** What a caller may answer. "Not sure" never leads to another service: only on, to our OT, or to a clinician. */
export const replies = { yes: 'Yes', no: 'No', not_sure: 'Not sure' } as const
export type Reply = keyof typeof replies

export const questionNames = ['worse', 'onlyKit', 'fell', 'job', 'onlyForm', 'off', 'losing', 'team', 'therapy', 'hard', 'hear'] as const
export type QuestionName = (typeof questionNames)[number]

/** The words to read aloud, where each reply leads, and what it says in the referral where that asks the same. */
export type CallQuestion = {
  readonly words: string
  readonly leads: Readonly<Record<Reply, QuestionName | EndName>>
  readonly says?: Readonly<Partial<Record<Reply, Answers>>>
}

/** What is chosen when no word of D.2 was heard, and the questions begin. */
export const noneHeard = { value: 'none_of_these', words: 'None of these words' } as const

const unsure: Answers = { gate: ['worried'] }

/** D.3: the receptionist's call after "None of these words". Asked in order, until an answer leads somewhere. */
export const callQuestions: Readonly<Record<QuestionName, CallQuestion>> = {
  worse: {
    words: 'Has it got worse in the last few days?',
    leads: { yes: 'clinician', no: 'onlyKit', not_sure: 'clinician' }, says: { yes: { decline: 'days' }, not_sure: unsure },
  },
  onlyKit: {
    words: 'Is it just about aids like rails, a wheelchair, or care at home?',
    leads: { yes: 'fell', no: 'ot', not_sure: 'ot' },
  },
  fell: {
    words: 'Any fall in the last 12 months?',
    leads: { yes: 'ot', no: 'kit', not_sure: 'ot' }, says: { no: { falls: '0' }, not_sure: { falls: 'unknown' } },
  },
  job: { words: 'Do you have a job, or work for yourself?', leads: { yes: 'off', no: 'onlyForm', not_sure: 'ot' } },
  onlyForm: { words: 'Is it only about a form, or finding a job?', leads: { yes: 'formOrJob', no: 'ot', not_sure: 'ot' } },
  off: {
    words: 'Have you been off for more than 7 days, or are you at work and finding it hard? Count weekends too.',
    leads: { yes: 'ot', no: 'losing', not_sure: 'ot' },
  },
  losing: {
    words: 'Do you fear for your job, or do you want a plan for going back?',
    leads: { yes: 'ot', no: 'selfCertify', not_sure: 'ot' },
  },
  team: {
    words: 'Do you have a mental health team now?',
    leads: { yes: 'otAndTeam', no: 'therapy', not_sure: 'ot' }, says: { yes: { team: 'yes_now' } },
  },
  therapy: {
    words: 'Have you had NHS Talking Therapies, or are you waiting for them now?',
    leads: { yes: 'ot', no: 'hard', not_sure: 'ot' }, says: { no: { therapy: 'not_tried' }, not_sure: { therapy: 'dont_know' } },
  },
  hard: {
    words: 'Does it make these hard: your own care, home, work, sleep, or the people you care for?',
    leads: { yes: 'ot', no: 'talkingTherapies', not_sure: 'ot' },
  },
  hear: {
    words: 'Does someone need to hear about this today?',
    leads: { yes: 'clinician', no: 'ot', not_sure: 'clinician' }, says: { yes: unsure, not_sure: unsure },
  },
}

export type Topic = { readonly value: string; readonly label: string; readonly leads: QuestionName | EndName; readonly help?: Answers['help'] }

/** "What is it about?" Nobody under 18 is for our OT (X1). */
export const topics: readonly Topic[] = [
  { value: 'home', label: 'Managing at home', leads: 'worse', help: ['managing_at_home'] },
  { value: 'work', label: 'Work or a fit note', leads: 'job', help: ['work'] },
  { value: 'mental', label: 'Mental health in daily life', leads: 'team', help: ['mental_health_daily_life'] },
  { value: 'other', label: 'Something else, or not sure', leads: 'hear', help: ['not_sure'] },
  { value: 'young', label: 'Somebody under 18', leads: 'young' },
]

/** Whether a reply leads to another question. */
export const isQuestion = (name: QuestionName | EndName): name is QuestionName => questionNames.some((each) => each === name)
