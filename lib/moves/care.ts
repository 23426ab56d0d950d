import { isDay, type Day } from '../day'
import type { State } from './states'

/** A figure when the work began and when it ended; null where nobody recorded it. */
export type StartEnd<T = number> = { readonly start: T | null; readonly end: T | null }

/** A goal in the patient's words, with how near they are to it, 0 to 10 (F.4). */
export type Goal = StartEnd & { readonly words: string }

/** One time with the patient: when, who, in which way, and what was done. */
export type Session = { readonly at: number; readonly by: string; readonly how: string; readonly interventions: readonly string[] }

/** A fit note issued, or not and why (F.2.8). Its text is nowhere: it is the certifier's own document. */
export type FitNote = {
  readonly issued: boolean
  readonly why?: string
  readonly from?: Day
  readonly to?: Day
  readonly says?: 'not_fit' | 'may_be_fit'
  readonly advice?: string
  readonly gpInformed: boolean
  readonly at: number
  readonly by: string
}

/** An AHP Health and Work Report given: a document of its own, of which only this is kept. */
export type HealthReport = { readonly on: Day; readonly to: string; readonly at: number; readonly by: string }

/** How it ended for the patient (F.5). */
export type CareOutcome = {
  readonly goals: string
  readonly function: string
  readonly onward: string
  readonly work: string | null
  readonly selfManagement: boolean | null
}

/** What somebody looks at again once it is over: did they get there (redirects, signposts), how are they three months on. */
export type LookAgain = { readonly kind: 'arrived' | 'three_months'; readonly on: Day; readonly came: string | null }

/** What was done with the patient and what came of it, as much as was recorded. Figures only; no score is worked out here. */
export type Care = {
  /** The first time anybody spoke to the patient, or saw them. */
  readonly firstContactAt: number | null
  readonly firstSeenAt: number | null
  readonly sessions: readonly Session[]
  /** What was done in all, by the codes of F.2.7. */
  readonly interventions: readonly string[]
  readonly goals: readonly Goal[]
  readonly confidence: StartEnd
  /** Totals of licensed measures, by their name in lib/moves/measures. */
  readonly measures: Readonly<Record<string, StartEnd>>
  readonly workStatus: StartEnd<string>
  readonly fitNoteStatus: StartEnd<string>
  /** Falls since the referral. */
  readonly falls: number | null
  /** Contacts with the GP, and urgent ones, in the three months before and after. */
  readonly gpContacts: StartEnd
  readonly urgentContacts: StartEnd
  readonly fitNotes: readonly FitNote[]
  readonly reports: readonly HealthReport[]
  /** When the referrer or the GP was told of somebody not reached, vulnerable, or missed. */
  readonly told: readonly { readonly who: string; readonly at: number }[]
  readonly outcome: CareOutcome | null
  /** Work three months after the end (F.4). */
  readonly later: { readonly workStatus: string | null; readonly fitNoteStatus: string | null; readonly experience: string | null } | null
  readonly again: LookAgain | null
}

const unknown = { start: null, end: null }

/** Before anything was done. */
export const noCare: Care = {
  firstContactAt: null, firstSeenAt: null, sessions: [], interventions: [], goals: [], confidence: unknown, measures: {}, workStatus: unknown, fitNoteStatus: unknown,
  falls: null, gpContacts: unknown, urgentContacts: unknown, fitNotes: [], reports: [], told: [], outcome: null, later: null, again: null,
}

type Kept = { readonly care?: Care | undefined; readonly ended: { readonly state: State; readonly at: number } | null }

/** What was done with a patient, whole; also of a referral kept before there was such a record. */
export const careOf = ({ care }: Pick<Kept, 'care'>): Care => ({ ...noCare, ...care })

/** The day the latest fit note ends: one issued here since the referral, else the one that came with it; null when there is none. */
export function noteEnds({ care, answers }: Pick<Kept, 'care'> & { readonly answers: { readonly fitNoteEnds?: string | undefined } }): Day | null {
  const here = careOf({ care }).fitNotes.flatMap(({ issued, to }) => (issued && to ? [to] : [])).sort().at(-1)
  const came = isDay(answers.fitNoteEnds) ? answers.fitNoteEnds : null
  return here && (came === null || here > came) ? here : came
}

/** The moments and outcomes that reports count; `endedAt` is when nothing but the summary was left to do. */
export function countedOf(referral: Kept) {
  const { firstContactAt, firstSeenAt, outcome, goals, confidence } = careOf(referral)
  return { firstContactAt, firstSeenAt, endedAt: referral.ended?.at ?? null, endedAs: referral.ended?.state ?? null, outcome, goals, confidence }
}
