import { londonDay, shortDay } from './day'
import { nextWorkingDay } from './due'
import type { Me } from './me'
import { states, type State } from './moves/states'
import { ageOf, nameOf } from './sight'
import { isUnacted } from './unacted'

/** A row of the list of those I sent, as much of it as is shown. */
export type MineRow = {
  readonly id: string
  readonly reference: string
  readonly version: number
  readonly state: State
  readonly dueOn: string
  readonly sentAt: number
  readonly born: string
  readonly unread: number
  readonly card: {
    readonly lastName?: string; readonly firstName?: string; readonly title?: string; readonly contactBy: string | null; readonly since?: number
    readonly unfinished?: true; readonly ended?: State; readonly summary?: string; readonly again?: 'arrived' | 'three_months'
  } | null
}

/** States that wait for whoever sent it, whatever the day: act on a stop, answer a question, read why it came back. */
export const waitForSender: readonly State[] = ['STOPPED', 'INFO_REQUESTED', 'RETURNED_TO_REFERRER']

/** One line: who, where it stands in words, and the next day that matters; `href` leads to the whole of it. `summary`: how it begins. */
export type Line = {
  readonly id: string; readonly who: string; readonly stands: string; readonly next: string; readonly sent: string; readonly href: string
  readonly unread: boolean; readonly summary: string | null
}

/** The line of a referral I sent. A receptionist is told by when the patient has an answer, which says nothing of how soon. */
export function lineOf(row: MineRow, me: Me): Line {
  const { id, reference, state, sentAt, born, card, unread } = row
  const age = ageOf(born ? { born } : {}, londonDay(me.at))
  return {
    id, stands: standsOf(row), unread: unread > 0,
    who: `${nameOf(card ?? {})}${age === null ? '' : `, ${age}`}`,
    sent: `Sent ${shortDay(londonDay(sentAt))}, ${reference}`,
    next: nextOf(row, me),
    href: state === 'STOPPED' ? `/refer/${id}/verdict` : `/referrals/${id}`,
    // What became of the patient in clinical words is not a receptionist's to read.
    summary: me.role === 'receptionist' ? null : (card?.summary ?? null),
  }
}

/** Once its summary is sent, how it ended: a patient sent elsewhere was taken on there. */
function standsOf({ state, card }: MineRow): string {
  if (state !== 'SUMMARY_SENT' || card?.summary === undefined) return states[state].name
  return card.ended ? states[card.ended].name : 'Taken on elsewhere'
}

function nextOf(row: MineRow, { role, at }: Me): string {
  const { state, dueOn, sentAt, card, unread } = row
  const { stage } = states[state]
  const desk = role === 'receptionist'
  const asks = card?.again === 'arrived' ? `Ask by ${shortDay(dueOn)} whether they got there` : null
  if (stage === 'over' && !unread) return desk ? 'Nothing more' : asks ?? 'Nothing more'
  // What became of the patient in clinical words is not theirs to read: they see where it ended.
  if (stage === 'over') return desk ? 'See where it ended' : 'Read the summary'
  if (state === 'RETURNED_TO_REFERRER' && !desk) return `Read why it came back. Summary to you by ${shortDay(dueOn)}`
  if (stage === 'ended') return desk ? `Closed. You see it here by ${shortDay(dueOn)}` : `Summary to you by ${shortDay(dueOn)}`
  if (state === 'STOPPED') return stoppedNext(row, at, desk)
  if (state === 'INFO_REQUESTED') return 'Answer the OT’s question'
  if (state === 'SIGNPOSTED' && asks) return asks
  if (desk) return `Answer to the patient by ${shortDay(nextWorkingDay(londonDay(sentAt)))}`
  if (state === 'BOOKED') return `Appointment on ${shortDay(dueOn)}`
  return (state === 'QUEUED' || state === 'ACCEPTED') && card?.contactBy ? `In touch by ${shortDay(card.contactBy)}` : `Next step by ${shortDay(dueOn)}`
}

/** Reception cannot record what was done (C.1): they get somebody who can. */
function stoppedNext(row: MineRow, at: number, desk: boolean): string {
  if (row.card?.unfinished) return 'What was done is recorded. Go on with the form'
  const act = desk ? 'Get a clinician now' : 'Act now'
  return isUnacted(row, at) ? `No action recorded. ${act}` : act
}
