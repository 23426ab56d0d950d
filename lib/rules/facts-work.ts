import { addDays, daysBetween, type Day } from '../day'
import { addWorkingDays } from '../working-days'
import type { AnswerFacts } from './fact-table'
import { startOf } from './facts-stop'
import { addMonths, answered, day, items, said, ticked, yesNo, type Reading } from './reading'

/** Work: status, days off, what is asked for, the fit note and the job. */
export function workFacts(reading: Reading) {
  const { answers } = reading
  return {
    work: statuses[said(answers, 'workStatus') ?? ''] ?? 'not answered',
    daysOff: daysOffBand(reading),
    asks: asks(reading),
    asksNote: ticked(answers, 'workAsk', 'fit_note'),
    asksPlan: yesNo(items(answers, 'workAsk').some((item) => item === 'return_plan' || item === 'adjustments')),
    note: note(reading),
    reason: reason(reading),
    jobRisk: jobRisk(reading),
    safetyJob: yesNo(said(answers, 'safetyJob') === 'yes'),
  } as const
}

/** Days off, counting the first and that day: day 8 is the first that needs a note. Undefined unless the first day off is a date. */
export function daysOff(answers: Reading['answers'], on: Day): number | undefined {
  const first = day(answers, 'firstDayOff')
  return first === undefined || first > on ? undefined : daysBetween(first, on) + 1
}

function daysOffBand({ answers, at, settings: { work } }: Reading): AnswerFacts['daysOff'] {
  if (said(answers, 'firstDayOff') === 'not_off') return 'said not off'
  const days = daysOff(answers, at.today)
  if (days === undefined) return 'not known'
  if (days <= work.self_cert_days) return '7 or fewer'
  if (days < work.long_term_days) return '8 to 27'
  // A wait may bring a band forward, never back: who was not very long off when sent stays where they were.
  return (daysOff(answers, startOf(at)) ?? 0) < work.very_long_days ? '28 to 181' : '182 or more'
}

function asks({ answers }: Reading): AnswerFacts['asks'] {
  if (!answered(answers, 'workAsk')) return 'not answered'
  const [only, ...more] = items(answers, 'workAsk')
  if (more.length > 0) return 'other or several'
  if (only === 'fit_note') return 'only a fit note'
  return only === 'benefit_form' ? 'only a benefit form' : 'other or several'
}

function note({ answers, at, settings: { work, closed } }: Reading): AnswerFacts['note'] {
  if (said(answers, 'fitNoteEnds') === 'none') return 'none'
  const ends = day(answers, 'fitNoteEnds')
  if (ends === undefined) return 'not answered'
  if (ends < at.today) return 'ended'
  if (ends <= addWorkingDays(at.today, work.fitnote_due_wd, closed)) return 'ends within 5 working days'
  return ends > addMonths(at.today, work.note_ahead_months) ? 'ends over 3 months ahead' : 'ends later'
}

function reason({ answers }: Reading): AnswerFacts['reason'] {
  const why = said(answers, 'workReason')
  if (why === undefined) return 'not answered'
  if (why === 'mental_health') return 'mental health'
  return why === 'cancer_or_surgery' ? 'cancer or surgery' : 'other'
}

function jobRisk({ answers, at, settings: { work } }: Reading): AnswerFacts['jobRisk'] {
  const risk = said(answers, 'jobRisk')
  if (risk === 'employer_refusing_changes') return 'changes refused'
  const date = day(answers, 'jobDate')
  if (risk !== 'meeting_or_dismissal_date' && (risk !== undefined || date === undefined)) return 'no or not known'
  if (date === undefined) return 'date later or not given'
  if (date < startOf(at)) return 'date past'
  return date <= addDays(at.today, work.job_risk_days) ? 'date within 14 days' : 'date later or not given'
}

const statuses: Record<string, AnswerFacts['work']> = {
  employed_off: 'employed, off',
  employed_struggling: 'employed, struggling',
  self_employed_off: 'self-employed, off',
  self_employed_struggling: 'self-employed, struggling',
  out_of_work: 'out of work',
  other: 'other',
}
