import { ageOn, londonDay, type Day } from './day'
import { offDays } from './delays'
import { wait, waitWords, type Wait } from './due'
import { rowDay } from './moments'
import { bandNames, cohortShort } from './moves/names'
import { states, type State } from './moves/states'
import { showNhsNumber } from './nhs-number'
import { readFlag, rowFlags, type RowFlag } from './queue-flags'
import { isWhole, type Listed, type Seen } from './queue-listed'
import { nextOf, waiting, type Note, type Press } from './queue-next'
import type { Band, Cohort } from './rules/verdict'
import { nameOf } from './sight'

export type { Listed } from './queue-listed'

type Tag = { readonly words: string; readonly colour: 'blue' | 'purple' | 'red' | 'orange' | 'grey' }
/** One row of the queue, in the words of the screen. */
export type RowView = {
  readonly id: string
  readonly href: string
  readonly clock?: 'amber' | 'red'
  readonly due: string
  readonly left: string
  readonly tags: readonly Tag[]
  readonly name: string
  readonly about: string
  readonly nhsNumber?: string
  readonly words?: string
  readonly flags: readonly RowFlag[]
  readonly press?: Press
  readonly note?: Note
}

/** The row of a referral. One that cannot be read still has its place, its date and its link. */
export function queueRow(row: Listed, seen: Seen): RowView {
  const { card, id, dueOn, state, sentAt, nhsNumber } = row
  const { today, back } = seen
  const since = londonDay(state === 'BOOKED' ? (card?.since ?? sentAt) : sentAt)
  const waits = wait(since, dueOn, today, card ? offDays(card) : [])
  const clock = clockOf(waits, state)
  return {
    id, href: `/referrals/${id}${back && `?${back}`}`,
    ...(clock ? { clock } : {}),
    due: rowDay(dueOn, today), left: leftWords(waits, state), tags: tagsOf(row, today),
    name: card ? nameOf(card) : row.reference, about: aboutOf(row, today),
    ...(nhsNumber ? { nhsNumber: showNhsNumber(nhsNumber) } : {}),
    ...(card?.words ? { words: isWhole(card.words) ? card.words : `${card.words}…` } : {}),
    flags: card ? [...(waiting(state) ? readFlag(row.readBy, seen.me.role) : []), ...rowFlags(card, state, today)] : [{ words: 'This row cannot be read. Open it', loud: true }],
    ...nextOf(row, seen),
  }
}

/** An appointment is no deadline: it never turns amber. */
function clockOf({ stands }: Wait, state: State): RowView['clock'] {
  if (stands === 'late' || stands === 'due') return 'red'
  return stands === 'nearly' && state !== 'BOOKED' ? 'amber' : undefined
}

const dueToday: Readonly<Partial<Record<State, string>>> = {
  UNSCREENED: 'Screen today', HOLD_INFO: 'Answer due today', INFO_REQUESTED: 'Answer due today', BOOKED: 'Appointment today',
}
const leftWords = (waits: Wait, state: State) => (waits.stands === 'due' && dueToday[state]) || waitWords(waits)

const bandColours: Readonly<Record<string, Tag['colour']>> = { P1_URGENT: 'red', P2_SOON: 'orange', P3_ROUTINE: 'grey' }

function tagsOf({ state, band, dueOn, unread }: Listed, today: Day): Tag[] {
  const soon: Tag[] = bandColours[band] ? [{ words: bandNames[band as Band], colour: bandColours[band] }] : []
  if (state === 'QUEUED') return soon
  if (state === 'HOLD_INFO') return dueOn < today ? [{ words: 'Hold is late', colour: 'purple' }, ...soon] : soon
  const words = (unread ? unreadWords[state] : undefined) ?? states[state].name
  return [{ words, colour: state === 'STOPPED' ? 'red' : 'blue' }, ...(bandCounts.includes(state) ? soon : [])]
}

const unreadWords: Readonly<Partial<Record<State, string>>> = { INFO_REQUESTED: 'Question asked', SUMMARY_SENT: 'Summary not read yet' }
/** How soon somebody is in touch says nothing of a patient already seen, nor of one nobody has sorted yet. */
const bandCounts: readonly State[] = ['ADVICE', 'INFO_REQUESTED', 'ACCEPTED', 'CONTACTING']

function aboutOf({ born, cohorts }: Listed, today: Day): string {
  const groups = cohorts.split(' ').filter(Boolean).map((cohort) => cohortShort[cohort as Cohort])
  return [born ? `${ageOn(born, today)} years` : 'Age not known', groups.join(', ')].filter(Boolean).join(' · ')
}
