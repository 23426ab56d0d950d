import { ageOn, londonDay, type Day } from './day'
import { offDays } from './delays'
import { wait, waitWords, type Wait } from './due'
import type { Me } from './me'
import { rowDay, sinceWords } from './moments'
import { bandNames, cohortShort } from './moves/names'
import { standingBar } from './moves/standing'
import { states, type State } from './moves/states'
import { showNhsNumber } from './nhs-number'
import { readFlag, rowFlags, type Flagged, type ReadBy, type RowFlag } from './queue-flags'
import type { Band, Cohort } from './rules/verdict'
import { nameOf } from './sight'

/** A referral as a list keeps it: what a row is told from. `card` is null where it cannot be read. */
export type Listed = {
  readonly id: string
  readonly reference: string
  readonly state: State
  readonly dueOn: Day
  readonly sentAt: number
  readonly band: string
  readonly cohorts: string
  readonly nhsNumber: string
  readonly born: string
  readonly card: (Flagged & {
    readonly title?: string
    readonly lastName?: string
    readonly firstName?: string
    readonly words?: string
    readonly since: number
    readonly owner: { readonly staff: string; readonly name: string; readonly since: number } | null
    readonly again?: 'arrived' | 'three_months'
  }) | null
  readonly readBy?: ReadBy
}

/** Who looks, and how they came here: `back` are the words of the list's address, `lost` what became of a press on a row. */
export type Seen = { readonly me: Me; readonly today: Day; readonly back: string; readonly lost?: { readonly id: string; readonly words: string } | undefined }

type Tag = { readonly words: string; readonly colour: 'blue' | 'purple' | 'red' | 'orange' | 'grey' }
/** `opens` leads to the referral; `form` is another form of the page that the press belongs to. */
type Press = { readonly label: string; readonly main?: true; readonly opens?: true; readonly form?: 'accept' }
type Note = { readonly who?: string; readonly words: string; readonly lost?: true }

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

/** A card shows the first 80 characters of what the patient said; with fewer, it shows all of it (HZ14). */
const wordsShown = 80

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

function tagsOf({ state, band, dueOn }: Listed, today: Day): Tag[] {
  const soon: Tag[] = bandColours[band] ? [{ words: bandNames[band as Band], colour: bandColours[band] }] : []
  if (state === 'QUEUED') return soon
  if (state === 'HOLD_INFO') return dueOn < today ? [{ words: 'Hold is late', colour: 'purple' }, ...soon] : soon
  const words = state === 'INFO_REQUESTED' ? 'Question asked' : states[state].name
  return [{ words, colour: state === 'STOPPED' ? 'red' : 'blue' }, ...(bandCounts.includes(state) ? soon : [])]
}

/** How soon somebody is in touch says nothing of a patient already seen, nor of one nobody has sorted yet. */
const bandCounts: readonly State[] = ['ADVICE', 'INFO_REQUESTED', 'ACCEPTED', 'CONTACTING']

function aboutOf({ born, cohorts }: Listed, today: Day): string {
  const groups = cohorts.split(' ').filter(Boolean).map((cohort) => cohortShort[cohort as Cohort])
  return [born ? `${ageOn(born, today)} years` : 'Age not known', groups.join(', ')].filter(Boolean).join(' · ')
}

const isWhole = (words: string) => [...words].length < wordsShown

function nextOf(row: Listed, seen: Seen): { press?: Press; note?: Note } {
  const { state, card, id } = row
  const owner = card?.owner ?? null
  const since = owner ? sinceWords(owner.since, seen.today) : ''
  const isMine = owner?.staff === seen.me.staff
  if (card?.again) return { press: { label: 'Ask and record', opens: true }, note: { words: againWords[card.again] } }
  if (seen.lost?.id === id) return { note: lostNote(seen.lost.words, owner, since) }
  if (owner && !isMine) return { note: { who: owner.name, words: `has had this since ${since}` } }
  if (seen.me.role !== 'ot') return { note: { words: waiting(state) ? 'Not claimed yet' : states[state].name } }
  if (standingBar(seen.me)) return { note: { words: isMine ? `Yours since ${since}` : 'You cannot work on this just now' } }
  if (state === 'INFO_REQUESTED') return { note: { words: row.dueOn < seen.today ? 'No answer: phone them' : 'Waiting for the answer' } }
  if (!waiting(state)) return { press: { label: toDo[state] ?? (isEnded(state) ? 'Write the summary' : 'Open'), opens: true }, ...(owner ? { note: { words: `Yours since ${since}` } } : {}) }
  return isMine ? { press: pressOf(row), note: { words: `Yours since ${since}` } } : { press: { label: 'Claim' } }
}

const againWords = { arrived: 'Did they get there?', three_months: 'Three months on' }

/** Who was first, where it is still in the list; else why nothing was done. */
function lostNote(words: string, owner: { name: string } | null, since: string): Note {
  return owner ? { who: owner.name, words: `claimed this at ${since}, before you`, lost: true } : { words, lost: true }
}

const isEnded = (state: State) => states[state].stage === 'ended'
const waiting = (state: State) => state === 'QUEUED' || state === 'HOLD_INFO' || state === 'UNSCREENED' || state === 'ADVICE'

/** What waits next in the OT's own work, as the button that opens it. */
const toDo: Readonly<Partial<Record<State, string>>> = {
  ACCEPTED: 'Contact', CONTACTING: 'Contact or book', BOOKED: 'Open', SEEN: 'Start the work', IN_PROGRESS: 'Open',
  DNA: 'Contact again', WAS_NOT_BROUGHT: 'Contact again', CANCELLED_PATIENT: 'Contact again', CANCELLED_SERVICE: 'Contact again',
}

/** Accepted from the list only where all the patient's words stand there to be read, and no hold forbids it (HZ14, H-1, H-3). */
function pressOf({ state, card }: Listed): Press {
  const held = card?.holds.some((rule) => rule === 'H-3' || (rule === 'H-1' && state === 'HOLD_INFO')) ?? true
  const sorted = state === 'QUEUED' || state === 'HOLD_INFO'
  if (sorted && !held && isWhole(card?.words ?? '')) return { label: 'Accept and next', main: true, form: 'accept' }
  if (sorted && !held) return { label: 'Read and accept', opens: true }
  return { label: state === 'UNSCREENED' ? 'Screen' : 'Open', opens: true }
}
