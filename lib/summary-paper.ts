import { ageOn, fullDay, londonDay, longDay } from './day'
import { carerWords, reasonOf } from './outcome-text'
import type { Referral, Summary } from './moves/shape'
import { states } from './moves/states'
import { showNhsNumber } from './nhs-number'
import { signed } from './record-text'
import { nameOf } from './sight'

/** A summary as it stands on paper: who it is about, its parts with their headings, who wrote it. `title` names nobody. */
export type SummaryPaper = {
  readonly title: string
  readonly heading: string
  readonly facts: readonly { readonly words: string; readonly answer: string }[]
  readonly parts: readonly { readonly heading: string; readonly lines: readonly string[] }[]
  readonly foot: string
}

/** The summary of a referral that ended, for the record and for the patient (F.6). */
export function summaryPaper(referral: Referral, summary: Summary, practice: string): SummaryPaper {
  const { reference, ended, state, sentAt, sentBy, answers } = referral
  const from = `Referred on ${longDay(londonDay(sentAt))} by ${signed(sentBy.name, sentBy.job)}`
  const carer = carerWords(summary)
  return {
    title: `Occupational therapy summary ${reference}`,
    heading: 'Occupational therapy summary',
    facts: factsOf(referral, practice),
    parts: [
      { heading: 'Why they were referred', lines: [from, reasonOf(referral) ?? '', answers.words ? `In their words: ${answers.words}` : ''].filter(Boolean) },
      { heading: states[ended?.state ?? state].name, lines: summary.text.split('\n').filter((line) => line.trim() !== '') },
      ...(carer ? [{ heading: 'Sharing', lines: [carer] }] : []),
    ],
    foot: `${signed(summary.by, summary.job ?? '')}, ${fullDay(londonDay(summary.at))}. Reference ${reference}.`,
  }
}

function factsOf({ patient, sentAt }: Referral, practice: string): SummaryPaper['facts'] {
  const { born, nhsNumber } = patient
  const age = born ? `${longDay(born)} (${ageOn(born, londonDay(sentAt))} years)` : 'Not known'
  return [
    { words: 'Patient', answer: nameOf(patient) }, { words: 'Born', answer: age },
    { words: 'NHS number', answer: nhsNumber ? showNhsNumber(nhsNumber) : 'Not known' }, { words: 'Practice', answer: practice },
  ]
}
