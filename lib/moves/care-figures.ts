import type { Care, Goal, StartEnd } from './care'
import { mostGoals } from './care-asks'
import type { Said } from './move'

const number = (answer: Said[string]): number | null => (typeof answer === 'number' ? answer : null)
const text = (answer: Said[string]): string | null => (typeof answer === 'string' ? answer : null)

/** The goals with those newly written down, each with where it starts. */
export function goalsAfter(goals: readonly Goal[], said: Said): readonly Goal[] {
  const fresh = Array.from({ length: mostGoals }, (_, at) => at + 1).flatMap((nth) => {
    const words = text(said[`goal${nth}`])
    return words === null ? [] : [{ words, start: number(said[`goal${nth}Now`]), end: null }]
  })
  return [...goals, ...fresh].slice(0, mostGoals)
}

/** Figures as they were said now, beside those said before. */
export function scored(care: Care, said: Said): Pick<Care, 'confidence' | 'gpContacts' | 'urgentContacts' | 'falls'> {
  return {
    confidence: both(care.confidence, said.confidenceNow, said.confidenceEnd),
    gpContacts: both(care.gpContacts, said.gpBefore, said.gpAfter),
    urgentContacts: both(care.urgentContacts, said.urgentBefore, said.urgentAfter),
    falls: number(said.fallsSince) ?? care.falls,
  }
}

/** Work and the fit note: where it starts is what was said first, where it ends what was said at the end. */
export function statusAfter({ workStatus, fitNoteStatus }: Care, said: Said, side: 'start' | 'end'): Pick<Care, 'workStatus' | 'fitNoteStatus'> {
  const beside = (status: StartEnd<string>, now: string | null) => (side === 'start' ? { ...status, start: status.start ?? now } : { ...status, end: now ?? status.end })
  return { workStatus: beside(workStatus, text(said.workNow)), fitNoteStatus: beside(fitNoteStatus, text(said.noteNow)) }
}

const both = (so: StartEnd, start: Said[string], end: Said[string]): StartEnd => ({ start: so.start ?? number(start), end: number(end) ?? so.end })
