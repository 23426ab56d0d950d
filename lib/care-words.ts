import { londonDay, shortDay } from './day'
import { careOf, type Care, type FitNote, type StartEnd } from './moves/care'
import { careAsksEver } from './moves/care-asks'
import { measureOf } from './moves/measures'
import type { Referral } from './moves/shape'
import { answerWords } from './questions/statement'

/** One line of what was done: what it is, and what was recorded of it. */
export type CareLine = { readonly words: string; readonly answer: string }

/** What was done with the patient and what came of it, a line each, as far as it was recorded. Figures as they were said. */
export function careLines(referral: Referral): CareLine[] {
  const care = careOf(referral)
  return [
    line('Sessions', sessionsIn(care)),
    line('Missed appointments', referral.missed > 0 ? String(referral.missed) : ''),
    ...outcomeLines(referral),
    line('GP contacts in 3 months', figures(care.gpContacts, 'before', 'after')),
    line('Urgent contacts in 3 months', figures(care.urgentContacts, 'before', 'after')),
    ...care.told.map(({ who, at }) => ({ words: 'Told', answer: `${who}, ${shortDay(londonDay(at))}` })),
  ].filter(({ answer }) => answer !== '')
}

/** The part of it that belongs in a summary: goals, figures, work, fit notes and reports (F.6). */
export function outcomeLines(referral: Pick<Referral, 'care'>): CareLine[] {
  const care = careOf(referral)
  return [
    ...care.goals.map(({ words, ...scores }) => line('Goal', [`"${words}"`, figures(scores, 'at the start', 'at the end', ' of 10')].filter(Boolean).join(' '))),
    line('Confidence', figures(care.confidence, 'at the start', 'at the end', ' of 10')),
    ...Object.entries(care.measures).map(([name, scores]) => line(measureOf(name)?.name ?? name, figures(scores, scores.end === null ? '' : 'first', 'last'))),
    line('Falls since the referral', care.falls === null ? '' : String(care.falls)),
    line('Work', states('workNow', care.workStatus)),
    line('Fit note status', states('noteNow', care.fitNoteStatus)),
    ...care.fitNotes.map((note) => line('Fit note', noteWords(note))),
    ...care.reports.map(({ on, to }) => line('AHP Health and Work Report', `${shortDay(on)}, given to ${givenTo[to] ?? to}`)),
  ].filter(({ answer }) => answer !== '')
}

const line = (words: string, answer: string): CareLine => ({ words, answer })
const givenTo: Readonly<Record<string, string>> = { patient: 'the patient', employer: 'the employer', both: 'the patient and the employer' }

const sessionsIn = ({ sessions }: Care): string =>
  sessions.length === 0 ? '' : `${sessions.length}: ${sessions.map(({ at, how }) => [shortDay(londonDay(at)), places[how]].filter(Boolean).join(' ')).join(', ')}`

const places: Readonly<Record<string, string>> = { clinic: 'in person', phone: 'by phone', video: 'by video', home: 'at home' }

/** '3 of 10 at the start, 8 of 10 at the end'; '' where neither was recorded. */
function figures({ start, end }: StartEnd, first: string, last: string, of = ''): string {
  const said = [start === null ? '' : `${start}${of} ${first}`.trim(), end === null ? '' : `${end}${of} ${last}`]
  return said.filter(Boolean).join(', ')
}

function states(field: 'workNow' | 'noteNow', { start, end }: StartEnd<string>): string {
  const ask = careAsksEver[field]
  const said = (answer: string | null) => (ask && answer !== null ? (answerWords(ask, answer) ?? '').toLowerCase() : '')
  return [start === null ? '' : `${said(start)} at the start`, end === null ? '' : `${said(end)} at the end`].filter(Boolean).join(', ')
}

function noteWords({ issued, why, from, to, says, gpInformed }: FitNote): string {
  const gp = gpInformed ? 'GP knows' : 'GP not yet told'
  if (!issued) return `not issued: ${why ?? ''}. ${gp}`
  return `${says === 'may_be_fit' ? 'may be fit for work' : 'not fit for work'}, ${shortDay(from ?? '')} to ${shortDay(to ?? '')}. ${gp}`
}
