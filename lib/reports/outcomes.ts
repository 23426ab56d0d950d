import { functionOutcomes, goalOutcomes, interventions, onwardOutcomes, workOutcomes } from '../moves/reasons'
import { states, type State } from '../moves/states'
import { counted, rounded, share, sumBy, type Cell, type Part } from './part'

/** Sums over everybody with this outcome, for whom the same was done; those of confidence and GP contacts over the people asked twice. */
export type Outcome = {
  readonly outcome: string
  /** What was done, as codes. */
  readonly did: string
  readonly count: number
  readonly goals: number
  readonly goalStart: number
  readonly goalEnd: number
  readonly confident: number
  readonly confidenceStart: number
  readonly confidenceEnd: number
  readonly gp: number
  readonly gpStart: number
  readonly gpEnd: number
}
/** What the page on outcomes is drawn from. */
export type Outcomes = {
  readonly ended: readonly { readonly endedAs: string; readonly count: number }[]
  readonly outcomes: readonly Outcome[]
  readonly missed: readonly { readonly act: string; readonly count: number }[]
}

type Words = Readonly<Record<string, string>>
const total = (rows: readonly { readonly count: number }[]) => rows.reduce((sum, { count }) => sum + count, 0)

/** What changed, in parts. */
export const outcomeParts = (found: Outcomes): Part[] => [
  howItEnded(found), beforeAndAfter(found),
  came(found, 0, { id: 'goals', heading: 'Goals', first: 'goals_met', words: goalOutcomes }), came(found, 1, { id: 'work', heading: 'Work', first: 'back_at_work', words: workOutcomes }),
  came(found, 2, { id: 'function', heading: 'Managing daily life', first: 'improved', words: functionOutcomes }), came(found, 3, { id: 'onward', heading: 'Who goes on with them', first: 'none', words: onwardOutcomes }),
  whatWasDone(found), missedOnes(found),
]

function howItEnded({ ended }: Outcomes): Part {
  const open = ended.find(({ endedAs }) => endedAs === '')?.count ?? 0
  const over = ended.filter(({ endedAs }) => endedAs !== '').sort((a, b) => b.count - a.count)
  const bars = over.map(({ endedAs, count }) => ({ label: states[endedAs as State]?.name ?? endedAs, value: count }))
  return {
    id: 'ended', heading: 'How it ended', sentence: `${counted(total(over), 'referral')} ended; ${open} are still open.`,
    chart: { kind: 'bars', title: 'How referrals ended', description: 'How many ended each way, the most first. The same numbers are in the table.', bars },
    table: { caption: 'How referrals ended', head: ['How', 'Referrals', 'Of all that ended'], rows: [...bars.map(({ label, value }): Cell[] => [label, value, share(value, total(over))]), ['Still open', open, 'None']] },
  }
}

type Question = { readonly id: string; readonly heading: string; readonly first: string; readonly words: Words }

/** How one question at the end was answered; `at` is its place among the codes of an outcome. */
function came({ outcomes }: Outcomes, at: number, { id, heading, first, words }: Question): Part {
  const counts = sumBy(outcomes, ({ outcome }) => outcome.split(' ')[at] ?? '')
  const asked = Object.keys(words).reduce((sum, code) => sum + (counts.get(code) ?? 0), 0)
  return {
    id, heading, sentence: `${words[first] ?? ''}: ${counts.get(first) ?? 0} of ${counted(asked, 'person', 'people')} for whom it was recorded.`,
    table: { caption: `${heading}, when the work was complete`, head: ['Recorded', 'People', 'Of these'], rows: Object.entries(words).map(([code, label]): Cell[] => [label, counts.get(code) ?? 0, share(counts.get(code) ?? 0, asked)]) },
  }
}

function beforeAndAfter({ outcomes }: Outcomes): Part {
  const sum = (of: Exclude<keyof Outcome, 'outcome' | 'did'>) => outcomes.reduce((all, each) => all + each[of], 0)
  const row = (label: string, count: number, start: number, end: number): Cell[] =>
    count === 0 ? [label, 0, 'None', 'None', 'None'] : [label, count, rounded(start / count), rounded(end / count), rounded((end - start) / count)]
  const goals = row('Goals, 0 to 10', sum('goals'), sum('goalStart'), sum('goalEnd'))
  return {
    id: 'scores', heading: 'Before and after', sentence: sum('goals') > 0 ? `${counted(sum('goals'), 'goal')} scored twice: ${String(goals[2])} at the start and ${String(goals[3])} at the end, on average.` : 'No goal has been scored twice yet.',
    note: 'People change without an OT as well, and nobody was compared. These numbers show what went with the work, not that the work did it.',
    table: {
      caption: 'Scores at the start and at the end, on average', head: ['What', 'Counted', 'Start', 'End', 'Change'],
      rows: [goals, row('Confidence in managing, 0 to 10', sum('confident'), sum('confidenceStart'), sum('confidenceEnd')), row('GP contacts in 3 months', sum('gp'), sum('gpStart'), sum('gpEnd'))],
    },
  }
}

function whatWasDone({ outcomes }: Outcomes): Part {
  const each = sumBy(outcomes.flatMap(({ did, count }) => did.split(' ').filter(Boolean).map((code) => ({ code, count }))), ({ code }) => code)
  const words: Words = interventions
  const bars = [...each].map(([code, value]) => ({ label: words[code] ?? String(code), value })).sort((a, b) => b.value - a.value)
  return {
    id: 'did', heading: 'What the OT did', sentence: bars[0] ? `Done most often: ${bars[0].label} (${bars[0].value} people).` : 'Nothing has been recorded yet.',
    chart: { kind: 'bars', title: 'What the OT did', description: 'For how many people each was done, the most first. The same numbers are in the table.', bars },
    table: { caption: 'What the OT did', head: ['What', 'People'], rows: bars.map(({ label, value }): Cell[] => [label, value]) },
  }
}

const missedWords: Words = {
  didNotAttend: 'Did not attend', wasNotBrought: 'Was not brought', cancelledByPatient: 'Cancelled by the patient', cancelledByUs: 'Cancelled by us',
}

function missedOnes({ missed }: Outcomes): Part {
  const of = (act: string) => missed.find((row) => row.act === act)?.count ?? 0
  return {
    id: 'missed', heading: 'Appointments that did not happen', sentence: `${counted(total(missed), 'appointment')} recorded in these weeks; in ${of('wasNotBrought')} the person was not brought.`,
    note: 'Somebody who depends on others was not brought: that is never their own doing. No group, band or sender narrows these.',
    table: { caption: 'Appointments that did not happen', head: ['What happened', 'Appointments'], rows: Object.entries(missedWords).map(([act, label]): Cell[] => [label, of(act)]) },
  }
}
