import { addDays, daysBetween, londonDay, londonTime, type Day } from '../day'
import type { Answers } from '../questions/form'
import type { Option } from '../questions/ask'
import { answerWords } from '../questions/statement'
import { questions } from '../questions/all'
import { addWorkingDays } from '../working-days'
import { careOf } from './care'
import type { Attempt, Referral } from './shape'

type Reached = Pick<Referral, 'answers' | 'attempts' | 'state' | 'since' | 'band' | 'care'>

/** One attempt that F.2 step 3 asks for: what it is, whether it was made, and from which day it may be. */
export type Step = { readonly words: string; readonly done: boolean; readonly from: Day | null }

const ways = [
  { value: 'phone', label: 'Phone' }, { value: 'text', label: 'Text' }, { value: 'letter', label: 'Letter' },
  { value: 'carer', label: 'Through a carer' }, { value: 'visit', label: 'Visit' },
]
const outcomes = [
  { value: 'spoke', label: 'Spoke to them' }, { value: 'no_answer', label: 'No answer' },
  { value: 'message_left', label: 'Left a message' }, { value: 'sent', label: 'Sent' },
]
/** Every way to reach anybody, and what may come of it. */
export const allWays: readonly Option[] = ways
export const allOutcomes: readonly Option[] = outcomes

/** HZ15, HZ16: the ways by which this patient may be reached: nothing is written where no message may be left, nobody is rung who asked not to be. */
export const waysTo = (answers: Answers): readonly Option[] => ways.filter(({ value }) => !shut(answers, value))

/** HZ15: a message is left only where somebody said that it is safe. */
export const outcomesFor = (answers: Answers): readonly Option[] =>
  outcomes.filter(({ value }) => (value !== 'message_left' || answers.message === 'yes') && (value !== 'sent' || answers.message !== 'no'))

function shut({ message, needs, carerAgrees }: Answers, way: string): boolean {
  if (way === 'phone') return needs?.includes('no_calls') ?? false
  if (way === 'carer') return carerAgrees === 'no'
  return (way === 'text' || way === 'letter') && message === 'no'
}

/** HZ15: nobody asked whether a message is safe, and this is not the way they chose: it may say only whom to ring. */
export const onlyPlain = ({ message, contact }: Answers, way: unknown): boolean =>
  message !== 'yes' && (way === 'text' || way === 'letter') && contact !== way

/** How they want to be reached, and in which format, in one line. */
export function reachWords({ contact, message, needs = [], language }: Answers): string {
  const chosen = contact ? answerWords(questions.contact, contact) : 'Not asked how'
  const safe = safeWords[message ?? 'unknown']
  const formats = questions.needs.options.filter(({ value }) => needs.includes(value) && asFormat.has(value))
  const said = formats.map(({ value, label }) => (value === 'interpreter' && language ? `${label}: ${language}` : label))
  return `${[`${chosen}, ${safe}`, ...said].join('. ')}.`
}

const safeWords = { yes: 'a message is fine', no: 'leave no message, send nothing', unknown: 'nobody asked whether a message is safe' }
const asFormat = new Set<string>(['interpreter', 'bsl', 'easy_read', 'large_print', 'no_calls', 'carer_present'])

/** Attempts since they were last spoken to, or since contact began again: what went before reached them. */
export function triesOf({ attempts, since, state }: Pick<Reached, 'attempts' | 'since' | 'state'>): readonly Attempt[] {
  if (state !== 'CONTACTING') return []
  const now = attempts.filter(({ at }) => at >= since)
  return now.slice(now.findLastIndex(({ came }) => came === 'spoke') + 1)
}

/** What F.2 step 3 asks for, in order. When urgent: two calls the same day, then the referrer is told. */
export function stepsOf(referral: Reached): Step[] {
  const tries = triesOf(referral)
  const calls = tries.filter(({ how }) => (rings(referral.answers) ? how === 'phone' : true))
  return referral.band === 'P1_URGENT' ? urgent(referral, calls) : usual(referral, tries, calls)
}

function urgent({ answers, care }: Reached, calls: readonly Attempt[]): Step[] {
  const [first, second] = calls
  const from = first ? dayOf(first) : null
  const told = careOf({ care }).told.some(({ at }) => first !== undefined && at >= first.at)
  return [
    { words: `${tryWords(answers)} today`, done: first !== undefined, from: null },
    { words: `${tryWords(answers)} a second time today`, done: second !== undefined, from },
    { words: 'Then tell the referrer', done: told, from },
  ]
}

function usual({ answers }: Reached, tries: readonly Attempt[], calls: readonly Attempt[]): Step[] {
  const [first] = calls
  const begun = tries[0] ? dayOf(tries[0]) : null
  const second = calls.find((one) => calls.some((other) => isApart(other, one)))
  const writes = waysTo(answers).some(({ value }) => value === 'text' || value === 'letter')
  const written = tries.some(({ how }) => how === 'text' || how === 'letter')
  return [
    { words: tryWords(answers), done: first !== undefined, from: null },
    { words: `${tryWords(answers)} on another day and at another time`, done: second !== undefined, from: first ? addWorkingDays(dayOf(first), 1) : null },
    ...(writes ? [{ words: 'Send a text or letter in their format', done: written, from: second ? dayOf(second) : null }] : []),
    { words: 'Try again on day 10 or later', done: begun !== null && tries.some((one) => daysBetween(begun, dayOf(one)) >= 10), from: begun && addDays(begun, 10) },
  ]
}

/** The day of the next attempt; null before the first, and once they were spoken to. */
export function nextTry(referral: Reached): Day | null {
  const last = triesOf(referral).at(-1)
  if (!last) return null
  const open = stepsOf(referral).find(({ done }) => !done)
  return open?.from ?? addWorkingDays(dayOf(last), 1)
}

/** Two days, and at least two hours apart on the clock: "different days and times". */
const isApart = (a: Attempt, b: Attempt) => dayOf(a) < dayOf(b) && Math.abs(minutesOf(a) - minutesOf(b)) >= 120
const minutesOf = ({ at }: Attempt) => Number(londonTime(at).slice(0, 2)) * 60 + Number(londonTime(at).slice(3))
const dayOf = ({ at }: Attempt) => londonDay(at)
const rings = (answers: Answers) => !shut(answers, 'phone')
const tryWords = (answers: Answers) => (rings(answers) ? 'Ring' : 'Try a way they agreed to')
