import { longDay, type Day } from './day'
import type { StandingNow } from './me'
import { checkAgainBy, standingOn, type Standing } from './standing'
import { standingAsks } from './standing-asks'
import type { OtStanding } from './standing-warnings'
import { answerWords } from './questions/statement'
import { supervisionDue } from './supervision'

/** How it stands with an OT in a word or two. */
export const standingNames: Readonly<Record<StandingNow, string>> = {
  good: 'Registered', unrecorded: 'Not recorded', overdue: 'Not looked up', ended: 'Run out', not_registered: 'Not registered',
}

/** An OT's standing as a line of the list. */
export type StandingLine = {
  readonly staff: string
  readonly name: string
  readonly state: StandingNow
  readonly registration: string
  readonly lookAgain: string
  readonly stage: string
  readonly supervision: string
}

/** The line of one OT on this day. */
export function standingLine({ staff, name, standing, heldOn }: OtStanding, today: Day): StandingLine {
  const [again, due] = [standing && checkAgainBy(standing), supervisionDue(standing, heldOn)]
  return {
    staff, name, state: standingOn(standing, today), registration: standing?.hcpc ?? 'No number',
    lookAgain: again ? `By ${longDay(again)}` : 'Now', stage: standing?.stage && standing.stage !== 'none' ? `Stage ${standing.stage}` : 'None recorded',
    supervision: due ? `${due < today ? 'Was due by' : 'Next by'} ${longDay(due)}` : 'None recorded',
  }
}

/** What is recorded of an OT, as rows of question and answer; what was left blank says so. */
export const standingRows = (standing: Standing | null): { readonly key: string; readonly value: string }[] =>
  Object.entries(standingAsks).map(([field, ask]) => ({ key: ask.words, value: answerWords(ask, standing?.[field as keyof Standing]) || 'Not recorded' }))
