import { londonDay, shortDay, type Day } from './day'
import { states, type State } from './moves/states'
import { nameOf } from './sight'

/** A referral that whoever should close it has left lying: as much of its row as is shown. */
export type LeftRow = {
  readonly id: string
  readonly reference: string
  readonly state: State
  readonly dueOn: Day
  readonly card: { readonly lastName?: string; readonly firstName?: string; readonly title?: string } | null
}

/** What is left lying, by what it wants: a summary read, a question answered, a summary sent, a patient asked after. */
export const leftKinds = {
  unread: { one: 'outcome', many: 'outcomes', has: 'not been read by whoever referred' },
  unanswered: { one: 'question', many: 'questions', has: 'not been answered by whoever referred' },
  unsent: { one: 'referral', many: 'referrals', has: 'ended without a summary to whoever referred' },
  aside: { one: 'patient sent elsewhere', many: 'patients sent elsewhere', has: 'not been asked after' },
} as const
export type LeftKind = keyof typeof leftKinds

/** What a referral left lying in this state wants. */
export function leftKind(state: State): LeftKind {
  if (state === 'SUMMARY_SENT') return 'unread'
  if (state === 'INFO_REQUESTED') return 'unanswered'
  return state === 'SIGNPOSTED' ? 'aside' : 'unsent'
}

const wants: Readonly<Record<LeftKind, string>> = {
  unread: 'Read the summary for whoever referred', unanswered: 'Answer the OT’s question', unsent: 'Send the summary', aside: 'Find out if they were taken on',
}

/** Each of them in a line, for a clinician to see to. */
export const leftLines = (rows: readonly LeftRow[], at: number): { readonly id: string; readonly href: string; readonly who: string; readonly wants: string; readonly since: string }[] =>
  rows.map(({ id, state, dueOn, card, reference }) => ({
    id, href: `/referrals/${id}`, who: card ? nameOf(card) : reference, wants: `${states[state].name}. ${wants[leftKind(state)]}`,
    since: dueOn < londonDay(at) ? `Due ${shortDay(dueOn)}` : 'Whoever referred no longer works here',
  }))

/** The same for a manager, who sees references only: '2 outcomes have not been read by whoever referred: BF-4T7K, BF-9Q2M.' */
export function leftWords(rows: readonly Pick<LeftRow, 'state' | 'reference'>[]): string[] {
  return (Object.keys(leftKinds) as LeftKind[]).flatMap((kind) => {
    const these = rows.filter(({ state }) => leftKind(state) === kind).map(({ reference }) => reference)
    const { one, many, has } = leftKinds[kind]
    const first = these.slice(0, 10).join(', ')
    const rest = these.length > 10 ? ` and ${these.length - 10} more` : ''
    const verb = these.length === 1 ? 'has' : 'have'
    return these.length > 0 ? [`${these.length} ${these.length === 1 ? one : many} ${verb} ${has}: ${first}${rest}.`] : []
  })
}
