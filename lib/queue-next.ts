import { againWords } from './again'
import { sinceWords } from './moments'
import { standingBar } from './moves/standing'
import { states, type State } from './moves/states'
import { isWhole, type Listed, type Seen } from './queue-listed'

/** What whoever looks may do to a row; `opens` leads to the referral; `form` is another form of the page that the press belongs to. */
export type Press = { readonly label: string; readonly main?: true; readonly opens?: true; readonly form?: 'accept' }
export type Note = { readonly who?: string; readonly words: string; readonly lost?: true }

/** What comes next for a row: a press for whoever looks, and a note of who has it or what it waits for. */
export function nextOf(row: Listed, seen: Seen): { press?: Press; note?: Note } {
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

/** Who was first, where it is still in the list; else why nothing was done. */
function lostNote(words: string, owner: { name: string } | null, since: string): Note {
  return owner ? { who: owner.name, words: `claimed this at ${since}, before you`, lost: true } : { words, lost: true }
}

const isEnded = (state: State) => states[state].stage === 'ended'
/** Whether it stands in the queue, not yet accepted. */
export const waiting = (state: State) => state === 'QUEUED' || state === 'HOLD_INFO' || state === 'UNSCREENED' || state === 'ADVICE'

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
