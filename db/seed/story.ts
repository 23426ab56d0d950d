import { addDays, type Day } from '#lib/day'
import type { MoveName } from '#lib/referral'
import type { Answers } from '#lib/questions/form'
import { typedFromDay, type Typed } from '#lib/typed'

/** One thing that happened after a referral was sent: who did what, how many working days ago, and what they said. */
export type Step = readonly [by: string, ago: number, move: MoveName, said?: Typed | ((on: Day) => Typed)]

/** One patient of the demonstration: who they are, who sent them how many working days ago, what was answered, what followed. */
export type Story = {
  readonly who: readonly [title: string, first: string, last: string, born: Day]
  readonly by: string
  readonly ago: number
  readonly answers: (on: Day) => Answers
  readonly then?: readonly Step[]
}

const usual: Answers = {
  gate: ['none_of_these'], consent: 'yes', contact: 'phone', message: 'yes', needs: ['none'], teams: ['none'], visit: 'no', only: 'no',
}

/** Answers of somebody who finds it hard to manage at home. */
export const atHome = (words: string, more: Answers = {}): Answers =>
  ({ ...usual, help: ['managing_at_home'], frailtyScale: '6', decline: 'weeks_months', falls: '0', lifelong: 'no', words, ...more })

/** Answers of somebody off work since so many days before `on`. */
export const offWork = (on: Day, days: number, words: string, more: Answers = {}): Answers => ({
  ...usual, help: ['work'], workStatus: 'employed_off', firstDayOff: addDays(on, 1 - days), workAsk: ['return_plan'],
  fitNoteEnds: 'none', workReason: 'msk', jobRisk: 'no', safetyJob: 'no', words, ...more,
})

/** Answers of somebody whose mental health makes daily life hard, and who was asked about safety that day. */
export const inMind = (words: string, more: Answers = {}): Answers => ({
  ...usual, help: ['mental_health_daily_life'], life: ['self_care', 'home', 'routine_sleep'], therapy: 'had_not_enough', team: 'no',
  barrier: ['none'], phq: 'not_done', safetyTalk: 'asked_none', substance: 'no', words, ...more,
})

/** What a receptionist may answer, of the same answers. */
export const heard = ({ frailtyScale: _f, efi: _e, safetyTalk: _s, substance: _u, phq: _p, workReason: _r, visit: _v, ...rest }: Answers): Answers => rest

/** The OT's way from the queue to a booked appointment, beginning so many working days ago. */
export const worked = (ot: string, ago: number): readonly Step[] => [
  [ot, ago, 'claim'],
  [ot, ago, 'accept', { read: 'yes' }],
  [ot, ago - 1, 'contact', { how: 'phone', came: 'spoke' }],
]

/** A clinic appointment so many days after it is booked. */
export const booked = (ot: string, ago: number, days = 3): Step =>
  [ot, ago, 'book', (on) => ({ place: 'clinic', time: '10:30', ...typedFromDay('on', addDays(on, days)) })]

/** The work done, towards a goal, and its summary sent: the last steps of a referral. */
export const finished = (ot: string, ago: number, summary: string, more: Typed = {}, goal = 'Do it again without help'): readonly Step[] => [
  [ot, ago + 1, 'seen', { found: 'Assessed in daily tasks. Goals agreed.', goal1: goal, goal1Now: '3', confidenceNow: '4', done: ['home_evaluation'] }],
  [ot, ago + 1, 'startWork'],
  [ot, ago, 'complete', {
    interventions: ['independence_in_daily_life', 'adaptive_equipment'], goals: 'goals_met', function: 'improved', onward: 'none',
    selfManagement: 'yes', goal1End: '8', confidenceEnd: '8', plan: 'If it gets harder again, ring the practice and ask for the OT.', ...more,
  }],
  [ot, ago, 'sendSummary', { summary }],
]
