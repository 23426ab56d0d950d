import { addDays } from '#lib/day'
import type { Answers } from '#lib/questions/all'
import { triage, type At, type Verdict } from '#lib/rules/triage'

export const today = '2026-11-23'
export const clinician: At = { role: 'clinician', today }
export const reception: At = { role: 'receptionist', today }

export const inDays = (n: number) => addDays(today, n)
/** The first day off when today is day n (C.7). */
export const offFor = (n: number) => addDays(today, 1 - n)
/** A date of birth that makes them this old today. */
export const aged = (age: number) => `${2026 - age}-06-15`

const blocks = [
  ['managing_at_home', ['frailtyScale', 'efi', 'efiIndex', 'decline', 'falls', 'hard', 'home', 'lifelong']],
  ['work', ['workStatus', 'firstDayOff', 'workAsk', 'fitNoteEnds', 'workReason', 'jobRisk', 'safetyJob']],
  ['mental_health_daily_life', ['phqTotal', 'phqItem9', 'therapy', 'life', 'team']],
] as const

/**
 * A patient as C.7 writes them: clinician, Monday 23 November 2026, nothing ticked in the gate, consent given, C4 = the blocks used,
 * M4 no, M6 none, M7 asked with no thoughts; a score with its "done"; `undefined` takes a default away.
 */
export function aPatient(age: number, given: Answers = {}): Answers {
  const help = blocks.filter(([, fields]) => fields.some((field) => field in given)).map(([block]) => block)
  const usual: Answers = {
    born: aged(age), gate: ['none_of_these'], consent: 'yes', help, team: 'no', barrier: ['none'], safetyTalk: 'asked_none',
    ...('firstDayOff' in given && given.firstDayOff !== 'not_off' ? { workStatus: 'employed_off' as const } : {}),
    ...('phqTotal' in given || 'phqItem9' in given ? { phq: 'done' as const } : {}),
  }
  const all = Object.entries({ ...usual, ...given }).filter(([, answer]) => answer !== undefined)
  return Object.fromEntries(all)
}

/** The verdict in short: what C.7 says of a case. */
export function inShort(verdict: Verdict) {
  return {
    disposition: verdict.disposition,
    cohorts: [verdict.primary, ...verdict.also].filter((cohort) => cohort !== null),
    band: verdict.band,
    rules: [...new Set([...verdict.reasons, ...verdict.warnings].map(({ rule }) => rule))],
    kinds: [...new Set(verdict.routes.map(({ kind }) => kind))],
  }
}

export const sorted = (age: number, given: Answers = {}, at: Partial<At> = {}) => triage(aPatient(age, given), { ...clinician, ...at })
