import { isDay, type Day } from './day'
import { rowDay } from './moments'
import type { State } from './moves/states'
import type { Role } from './me'
import { questions } from './questions/form'
import { workingDaysBetween } from './working-days'

/** A word beside a patient's words; a `loud` one changes what the OT does next. */
export type RowFlag = { readonly words: string; readonly loud?: true }

/** What the flags are told from: part of a list's card. */
export type Flagged = {
  readonly role: Role
  readonly screened: boolean
  readonly holds: readonly string[]
  readonly flags: readonly string[]
  readonly needs: readonly string[]
  readonly language?: string
  readonly message?: string
  readonly fitNoteEnds?: string
  readonly safetyJob?: string
  readonly cleared: boolean
  readonly incomplete: boolean
  readonly closed?: readonly Day[]
  readonly delays?: readonly { readonly from: Day; readonly until: Day }[]
  readonly fresh?: string
  readonly escalated?: number
}

/** What each hold waits for (C.5), in a word or two. */
const holdNames: Readonly<Record<string, string>> = {
  'H-1': 'agreement', 'H-2': 'managing at home', 'H-3': 'safety conversation', 'H-5': 'answers differ',
  'H-7': 'which group', 'H-8': 'daily life', 'H-9': 'frailty score', 'H-10': 'work',
}

const flagNames: Readonly<Record<string, string>> = {
  provisional: 'An answer is missing', OT_REVIEW: 'Do they belong here?', time_limited: 'Beside Talking Therapies', safety_job: 'Safety-critical job',
}

const needNames = new Map(questions.needs.options.map(({ value, label }) => [String(value), label]))
/** A fit note that ends within so many working days is said loudly (P-1). */
const noteSoon = 5

/** What the OT must see of a referral before opening it: how it came, what it waits for, and how to reach the patient safely. */
export function rowFlags(card: Flagged, state: State, today: Day): RowFlag[] {
  const { role, screened, holds, flags, needs, language, message, safetyJob, cleared, incomplete } = card
  const words = [
    state === 'UNSCREENED' || (role === 'receptionist' && !screened) ? 'From reception' : '',
    ...flags.filter((flag) => flag !== 'safety_job' || safetyJob !== 'yes').map((flag) => flagNames[flag] ?? ''),
    safetyJob === 'yes' ? 'Safety-critical job' : '',
    incomplete ? 'Released without its answer' : '',
    ...needs.filter((need) => need !== 'none').map((need) => (need === 'interpreter' && language ? `Interpreter: ${language}` : (needNames.get(need) ?? ''))),
  ]
  return [
    ...loud(card.escalated !== undefined, 'Duty clinician told'), ...loud(card.fresh !== undefined, card.fresh ?? ''), ...waitFlag(card, today),
    ...loud(cleared, 'Safety stop cleared'), ...loud(message === 'no', 'Leave no message'), ...noteFlag(card, today),
    ...(state === 'HOLD_INFO' ? holds.map((rule) => holdFlag(rule)) : []),
    ...words.filter(Boolean).map((each) => ({ words: each })),
  ]
}

/** 2: whoever looks has opened it, 1: only somebody else has, null: nobody but its sender has; undefined where it was not asked. */
export type ReadBy = number | null | undefined

/** HZ14: what nobody has opened, and what this OT has not, stands out until it is opened. */
export function readFlag(readBy: ReadBy, role: Role | 'clock'): RowFlag[] {
  if (readBy === null) return [{ words: 'Read by nobody yet', loud: true }]
  return role === 'ot' && readBy === 1 ? [{ words: 'Not read by you' }] : []
}

const loud = (so: boolean, words: string): RowFlag[] => (so ? [{ words, loud: true }] : [])

/** The patient asked to wait: the clock stands still until then (E). */
function waitFlag({ delays = [] }: Flagged, today: Day): RowFlag[] {
  const now = delays.find(({ from, until }) => from <= today && today < until)
  return now ? [{ words: `Asked to wait until ${rowDay(now.until, today)}` }] : []
}

function holdFlag(rule: string): RowFlag {
  const words = `Hold: ${holdNames[rule] ?? rule}`
  return rule === 'H-3' ? { words, loud: true } : { words }
}

function noteFlag({ fitNoteEnds }: Flagged, today: Day): RowFlag[] {
  if (!isDay(fitNoteEnds)) return []
  const words = `Fit note ${fitNoteEnds < today ? 'ended' : 'ends'} ${rowDay(fitNoteEnds, today)}`
  return workingDaysBetween(today, fitNoteEnds) <= noteSoon ? [{ words, loud: true }] : [{ words }]
}
