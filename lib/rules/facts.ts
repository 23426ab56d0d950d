import { ageOn } from '../day'
import { asksOf, type Answers } from '../questions/all'
import type { AnswerFacts } from './fact-table'
import { blockFacts, peopleFacts } from './facts-people'
import { frailFacts } from './facts-frail'
import { mentalFacts } from './facts-mental'
import { isReception, startOf, stopFacts } from './facts-stop'
import { workFacts } from './facts-work'
import { day, type Loose, type Reading } from './reading'
import { settings as signedSettings } from './settings'
import type { At } from './verdict'

/**
 * The answers as closed, finite facts: the only place that compares with a threshold or a date.
 * A referral that waits is read as on the day it was sent; only the days off, the fit note and the meeting move with today (C.0).
 */
export function factsOf(answers: Answers, at: At): AnswerFacts {
  const reading = read(answers, at)
  return {
    ...stopFacts(reading.answers, at),
    ...peopleFacts(reading),
    ...frailFacts(reading),
    ...workFacts(reading),
    ...mentalFacts(reading),
    ...blockFacts(reading),
  }
}

/** The answers that count: what a receptionist is not asked decides nothing until somebody has screened it. */
export function read(answers: Answers, at: At): Reading {
  const counted: Loose = isReception(at.role) ? onlyAsked(answers) : answers
  return { answers: counted, age: ageAt(answers, at), at, settings: at.settings ?? signedSettings }
}

/** Whole years on the day the referral was sent; undefined when the date of birth is not known. */
export function ageAt(answers: Loose, at: At): number | undefined {
  const born = day(answers, 'born')
  return born === undefined ? undefined : ageOn(born, startOf(at))
}

const onlyAsked = (answers: Answers): Loose =>
  Object.fromEntries(Object.entries(answers).filter(([field]) => field in asksOf('receptionist')))
