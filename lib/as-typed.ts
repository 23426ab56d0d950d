import { fullDay, londonDay, londonTime } from './day'
import type { Me, Role } from './me'
import { nhsNumber } from './nhs-number'
import { phone } from './phone'
import { postcode } from './postcode'
import { opensAtHome } from './questions/layout'
import { readForm, readLeniently, type Answers } from './questions/form'
import { stopsIn, triage, type Reason, type Verdict } from './rules/triage'
import { stillToAnswer, type Todo } from './still-to-answer'
import { one, type Typed } from './typed'
import { groupsOf, inOrder, soonWords } from './verdict-words'

/** Where the answers so far lead: one sentence, or an answer. */
export type Heading = {
  readonly say?: string
  readonly answer?: {
    readonly who: string
    readonly group: readonly string[]
    readonly soon: { readonly word: string; readonly colour: 'red' | 'orange' | 'grey'; readonly act: string; readonly date: string } | null
    readonly reasons: readonly Reason[]
  }
}

/** An open referral of the same patient. `same` when the NHS numbers match: then nobody can say it is somebody else. */
export type OpenOne = { readonly who: string; readonly how: string; readonly link: string; readonly same: boolean }

/** What the page says around the form as it is typed. */
export type AsTyped = {
  readonly heading: Heading
  readonly todo: readonly Todo[]
  readonly marks: Readonly<Record<string, string>>
  /** The questions on managing at home are asked of somebody of 65 or over who is not sure. */
  readonly atHome: boolean
  readonly read?: string
  readonly fill?: Typed
  readonly open?: OpenOne | null
}

/** What is said of a form as typed so far, by this person, now. Reads as leniently as the stops do; never throws. */
export function asTyped(typed: Typed, me: Me): AsTyped {
  const role = roleOf(me)
  const today = londonDay(me.at)
  const at = { role, today, time: londonTime(me.at) }
  const { answers } = readForm(typed, role, today)
  const stopped = stopsIn(readLeniently(typed, role, today), at).length > 0
  return {
    heading: stopped ? headings.stopped : headingOf(answers, triage(answers, at), role),
    todo: stopped ? [] : stillToAnswer(answers, role, today),
    marks: marksOf(typed),
    atHome: opensAtHome(answers, today),
  }
}

const headings = {
  start: { say: 'Answer safety first. What the answers mean will show here.' },
  stopped: { say: 'Stopped. Act on the danger first. Nothing goes to the queue.' },
  noAge: { say: 'No danger ticked. The date of birth is still needed.' },
  more: { say: 'No danger ticked. A few more answers will say who and how soon.' },
  blocked: { say: 'They do not agree, so nothing is sent.' },
  screened: { say: 'A clinician or the OT reads it and says what happens next, at the latest by the end of the next working day.' },
} satisfies Record<string, Heading>

function headingOf(answers: Answers, verdict: Verdict, role: Role): Heading {
  if (!answers.gate) return headings.start
  if (verdict.blocked) return headings.blocked
  // HZ13: no score, no band and no reason, whatever the answers say.
  if (role === 'receptionist') return headings.screened
  if (!answers.born) return headings.noAge
  if (verdict.primary) return toTheOt(verdict)
  return verdict.disposition === 'signpost' ? elsewhere(verdict) : headings.more
}

function toTheOt(verdict: Verdict): Heading {
  const { band, contactBy, reasons } = verdict
  const words = soonWords(band)
  const soon = words && contactBy ? { word: words.word, colour: words.colour, act: 'In touch by', date: fullDay(contactBy) } : null
  return { answer: { who: 'The OT', group: groupsOf(verdict), soon, reasons: inOrder(reasons.filter(({ rule }) => rule !== 'H-1')) } }
}

const elsewhere = ({ reasons }: Verdict): Heading => ({ answer: { who: 'Somebody else fits better', group: [], soon: null, reasons: inOrder(reasons) } })

/** What became of a number, small beside its label. A number that fails its check warns and never blocks. */
export function marksOf(typed: Typed): Readonly<Record<string, string>> {
  const text = (field: string) => one(typed, field) ?? ''
  const number = nhsNumber(text('nhsNumber')).state
  const marks = {
    nhsNumber: { valid: 'passes its check', fails: 'fails its check', absent: '' }[number],
    phone: phone(text('phone')).state === 'odd' ? 'not a UK number?' : '',
    postcode: postcode(text('postcode')).state === 'odd' ? 'not a postcode?' : '',
  }
  return Object.fromEntries(Object.entries(marks).filter(([, mark]) => mark !== ''))
}

/** The role whose questions somebody is asked; the clock and a manager are asked a clinician's, and refused at the door. */
export const roleOf = ({ role }: Me): Role => (role === 'clock' ? 'clinician' : role)
