import { daysBetween } from '../day'
import type { Role } from '../me'
import type { StopFacts } from './fact-table'
import { phrasesIn } from './phrases'
import { day, items, number, said, ticked, yesNo, type Loose } from './reading'
import { settings as signedSettings } from './settings'
import type { At } from './verdict'

/** What the stops read, from answers nobody has checked yet: never throws, whatever is in them. */
export function stopFacts(answers: Loose, at: At): StopFacts {
  return {
    ...gateFacts(answers, at),
    wordsHeard: yesNo(items(answers, 'gate').every((item) => item === 'none_of_these') && phrasesIn(answers).length > 0),
    decline: declines[said(answers, 'decline') ?? ''] ?? 'not answered',
    dependants: looked[said(answers, 'dependants') ?? ''] ?? 'not answered',
    safetyTalk: talks[said(answers, 'safetyTalk') ?? ''] ?? 'not had',
    talkRecorded: yesNo(!isReception(at.role) && talkCounts(answers, at)),
    item9: item9(answers, at),
  }
}

/** The day the clocks began: a referral that waits is read as it was sent. */
export const startOf = (at: At) => at.submittedOn ?? at.today

/** The PHQ-9 counts for 92 days; undated it counts (M1). */
export function phqCounts(answers: Loose, at: At): boolean {
  const on = day(answers, 'phqOn')
  return !on || !(daysBetween(on, startOf(at)) > (at.settings ?? signedSettings).phq9.counts_days)
}

/** A receptionist notes words heard and judges nothing; a manager is no clinician either (B.1, NAV). */
export const isReception = (role: Role): boolean => role === 'receptionist' || role === 'manager'

function gateFacts(answers: Loose, { role }: At) {
  const of = (id: string) => ticked(answers, 'gate', id)
  // A receptionist is never shown G11: any such words are G6 (B.3).
  const [heard, thoughts] = isReception(role) ? [yesNo(of('G6') === 'yes' || of('G11') === 'yes'), 'no' as const] : [of('G6'), of('G11')]
  return {
    emergency: of('G1'), headOrFracture: of('G2'), suddenDecline: of('G3'), blackoutNow: of('G4'), backAndNumb: of('G5'),
    planToDie: heard, psychosis: of('G7'), perinatal: of('G8'), abuse: of('G9'), nobodyTonight: of('G10'), thoughtsOfDying: thoughts,
    worried: of('worried'),
  }
}

/** Recorded: one of four answers, at most 7 days old when sent. A date that is none, or to come, records nothing. */
function talkCounts(answers: Loose, at: At): boolean {
  if (!talks[said(answers, 'safetyTalk') ?? '']) return false
  if (answers['safetyTalkOn'] === undefined || answers['safetyTalkOn'] === '') return true
  const on = day(answers, 'safetyTalkOn')
  return on !== undefined && !(on > at.today) && daysBetween(on, startOf(at)) <= (at.settings ?? signedSettings).mental.m7_counts_days
}

function item9(answers: Loose, at: At): StopFacts['item9'] {
  if (!((number(answers, 'phqItem9') ?? 0) >= 1)) return '0 or not known'
  if (!phqCounts(answers, at)) return '1 or more, too old to count'
  const on = day(answers, 'phqOn')
  const before = on !== undefined && on < (day(answers, 'safetyTalkOn') ?? startOf(at))
  return before ? '1 or more, before the safety conversation' : '1 or more'
}

const declines: Record<string, StopFacts['decline']> = { no_change: 'no change', weeks_months: 'over weeks or months', days: 'over days' }
const looked: Record<string, StopFacts['dependants']> = { yes: 'yes', no: 'no', not_sure: 'not sure' }
const talks: Record<string, StopFacts['safetyTalk']> = {
  asked_none: 'asked, none',
  asked_thoughts_plan_agreed: 'thoughts, plan agreed',
  asked_plan_or_intent: 'plan or intent',
  recent_attempt: 'recent attempt',
}
