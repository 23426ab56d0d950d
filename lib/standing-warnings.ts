import { addDays, longDay, type Day } from './day'
import { checkAgainBy, standingOn, terms, type Standing } from './standing'
import { supervisionDue } from './supervision'

/** Something of an OT's standing to see to: how loudly it is said, in words that begin after their name. */
export type StandingWarning = { readonly urgent: boolean; readonly words: string }

/** What is known of one OT on a page. */
export type OtStanding = { readonly staff: string; readonly name: string; readonly standing: Standing | null; readonly version: number; readonly heldOn: Day | null }

const blocked = 'clinical moves are blocked'

/** All that has to be seen to in an OT's standing on this day, the most pressing first: what blocks them, then what ends or is due (F.7). */
export function standingWarnings({ standing, heldOn }: Pick<OtStanding, 'standing' | 'heldOn'>, today: Day): readonly StandingWarning[] {
  if (standing === null) return [urgent(`no HCPC registration is recorded, so ${blocked}. Look at the register, and write down what it says`)]
  return [...registration(standing, today), ...dates(standing, today), ...supervision(standing, heldOn, today)]
}

/** The same without supervision: what an OT is told on the pages they work on. */
export const ownWarnings = (standing: Standing | null, today: Day): readonly StandingWarning[] =>
  standing === null ? [] : [...registration(standing, today), ...dates(standing, today)]

const urgent = (words: string): StandingWarning => ({ urgent: true, words })
const later = (words: string): StandingWarning => ({ urgent: false, words })

function registration(standing: Standing, today: Day): StandingWarning[] {
  const { renewBy = '', checkedOn = '', found } = standing
  const state = standingOn(standing, today)
  if (state === 'unrecorded') return [urgent(`no HCPC registration is recorded, so ${blocked}`)]
  if (state === 'not_registered') return [urgent(`the HCPC register did not show them as registered on ${longDay(checkedOn)}, so ${blocked}`)]
  if (state === 'ended') return [urgent(`the HCPC registration ran out on ${longDay(renewBy)}, so ${blocked}. Look at the register again`)]
  if (state === 'overdue') return [urgent(`nobody has looked at the HCPC register since ${longDay(checkedOn)}, so ${blocked}. Look at it today`)]
  const condition = found === 'conditions' ? [later('registered with a condition or caution: talk it over with their supervisor')] : []
  return [...checkDue(standing, today), ...(soon(renewBy, today, terms.renewalSoonDays) ? [later(`the HCPC registration runs until ${longDay(renewBy)}`)] : []), ...condition]
}

function checkDue(standing: Standing, today: Day): StandingWarning[] {
  const due = checkAgainBy(standing)
  if (due === null || addDays(today, 7) < due) return []
  if (today <= due) return [later(`look at the HCPC register again by ${longDay(due)}`)]
  return [urgent(`look at the HCPC register again now: after ${longDay(addDays(due, terms.graceDays))} ${blocked}`)]
}

/** What ends on a day, in words for before and after; without a day it is said to be missing. */
const ends: readonly (readonly [field: 'indemnityUntil' | 'dbsUntil' | 'trainingUntil' | 'safeguardingUntil', what: string])[] = [
  ['indemnityUntil', 'indemnity'], ['dbsUntil', 'the DBS check'], ['trainingUntil', 'mandatory training'], ['safeguardingUntil', 'safeguarding training'],
]

function dates(standing: Standing, today: Day): StandingWarning[] {
  const found = ends.flatMap(([field, what]): StandingWarning[] => {
    const day = standing[field]
    if (day === undefined) return [later(`no date is recorded for ${what}`)]
    if (day < today) return [urgent(`${what} ended on ${longDay(day)}`)]
    return soon(day, today, terms.soonDays) ? [later(`${what} ends on ${longDay(day)}`)] : []
  })
  const stage = standing.stage === undefined || standing.stage === 'none' ? [later('no stage is recorded: stage 1 comes before the work begins')] : []
  return [...found, ...stage]
}

function supervision(standing: Standing, heldOn: Day | null, today: Day): StandingWarning[] {
  const due = supervisionDue(standing, heldOn)
  const named = standing.clinical === undefined ? [later('no clinical supervisor is named')] : []
  if (due === null) return [...named, later('no supervision is recorded yet')]
  return today > due ? [...named, urgent(`supervision was due by ${longDay(due)}`)] : named
}

const soon = (day: Day, today: Day, days: number): boolean => day >= today && day <= addDays(today, days)
