import type { Day } from '../day'
import { workingDaysBetween } from '../working-days'
import type { HoldFacts } from './fact-table'
import { yesNo } from './reading'
import { fired, type Row } from './row'
import { settings as signedSettings, type Settings } from './settings'
import type { Hold, Owner, RuleId } from './verdict'

type ClockRow = Row<HoldFacts> & { readonly state: 'escalated' | 'released'; readonly tell: readonly Owner[] }

/** H-6, and what is left of H-3. Law: released comes before escalated; what time never lets go is only ever escalated. */
export const holdClock: readonly ClockRow[] = [
  {
    id: 'H-6', when: { days: '3 or more', releases: 'yes' }, state: 'released', tell: ['duty', 'ot'],
    because: 'Nobody answered in 2 working days: it goes to the queue with the band it has, or routine, flagged “incomplete”.',
  },
  {
    id: 'H-6', when: { late: 'yes', releases: 'yes' }, state: 'escalated', tell: ['duty', 'ot'],
    because: 'Nobody answered in time: the duty clinician and the OT are told.',
  },
  {
    id: 'H-3', when: { late: 'yes', releases: 'no' }, state: 'escalated', tell: ['duty'],
    because: 'No safety conversation by the close of the day: the duty clinician phones the patient. It is never released by itself.',
  },
]

export type HoldNow = { readonly state: 'open' | 'escalated' | 'released'; readonly tell: readonly Owner[]; readonly rule: RuleId; readonly because: string }

/** How a hold stands on this day and at this time: open, late and escalated, or released on working day 3. */
export function holdNow(hold: Hold, at: { readonly today: Day; readonly time?: string; readonly settings?: Settings }): HoldNow {
  const { hold: { auto_release_wd }, closing, closed: off } = at.settings ?? signedSettings
  const closed = hold.by === at.today && at.time !== undefined && at.time >= closing
  const rows = fired(holdClock, {
    late: yesNo(hold.by < at.today || closed),
    days: workingDaysBetween(hold.since, at.today, off) >= auto_release_wd ? '3 or more' : 'fewer than 3',
    releases: yesNo(hold.releases),
  })
  const row = rows.find(({ state }) => state === 'released') ?? rows[0]
  return row ? { state: row.state, tell: row.tell, rule: row.id, because: row.because } : { state: 'open', tell: [], rule: hold.rule, because: hold.because }
}

/** Holds that were open before keep their clock when the rules run again: answering one question does not restart another. */
export const keepClocks = (before: readonly Hold[], now: readonly Hold[]): readonly Hold[] =>
  now.map((hold) => {
    const old = before.find(({ rule }) => rule === hold.rule)
    return old ? { ...hold, since: old.since, by: old.by < hold.by ? old.by : hold.by } : hold
  })
