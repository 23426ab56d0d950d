import type { Me } from './me'
import { choose, type Around } from './moves/move'
import { asksFor, moves, type MoveName } from './moves/moves'
import type { Asks, Problem } from './questions/ask'
import { movesFor, type Referral } from './referral'
import type { Typed } from './typed'

/** Where on a referral's page a move stands: before all else, beside it, folded under "More" or "Close", in a section, or nowhere. */
export type MovePlace = 'first' | 'now' | 'more' | 'close' | 'work' | 'safety' | 'reasons' | 'routes' | 'nowhere'

type Press = { readonly label: string; readonly name?: string; readonly value?: string; readonly secondary?: boolean }

/** A move as the page draws it: its words, what it asks, its buttons, and what was typed when something was wrong. */
export type MoveView = {
  readonly name: MoveName
  readonly place: MovePlace
  readonly label: string
  readonly asks: Asks
  readonly presses: readonly Press[]
  readonly carries: Readonly<Record<string, string>>
  readonly typed?: Typed
  readonly problems?: readonly Problem[]
}

/** What a page knows besides the referral: the id of the act to come, the list it was opened from, what was typed before, and a form already begun. */
export type MovesAround = {
  readonly draft: string
  readonly back: string
  readonly kept: { readonly typed: Typed; readonly problems: readonly Problem[] }
  readonly begun?: Readonly<Partial<Record<MoveName, Typed>>>
  readonly around?: Around | undefined
}

/** Every move, in the order of the page, and where it stands there. Closed by its type: a new move must be given a place. */
const stands: Readonly<Record<MoveName, MovePlace>> = {
  answer: 'first', sendSummary: 'first', screen: 'first', acknowledge: 'now',
  answerConsent: 'more', recordTalk: 'more',
  accept: 'now', claim: 'now', answerHold: 'now', queueAdvice: 'now', takeOver: 'now',
  contact: 'now', book: 'now', seen: 'work', startWork: 'now', complete: 'work', contactAgain: 'now',
  didNotAttend: 'now', wasNotBrought: 'now', cancelledByPatient: 'now', cancelledByUs: 'now',
  ask: 'now', redirect: 'now', returnToReferrer: 'now', notTaken: 'now', takenOn: 'now',
  handOver: 'more', delay: 'more', endDelay: 'more', lapse: 'nowhere', escalate: 'nowhere',
  releaseHold: 'more', add: 'more', tellPatient: 'more', handBack: 'more', release: 'more',
  patientChoice: 'close', noContact: 'close', movedAway: 'close', admitted: 'close', died: 'close',
  toldReferrer: 'more', session: 'work', recordTotal: 'work', fitNote: 'work', healthReport: 'work',
  arrived: 'now', askAgain: 'now', threeMonths: 'now', notAsked: 'now',
  stopNow: 'safety', reband: 'reasons', arranged: 'routes',
  // A stop has a page of its own; the others come from the referral form or the clock.
  recordStop: 'nowhere', closeStop: 'nowhere', addNews: 'nowhere', releaseByClock: 'nowhere', comeForward: 'nowhere', tellPractice: 'nowhere',
}

/** The moves open to this person now, as the page draws them. */
export function moveViews(me: Me, referral: Referral, around: MovesAround): MoveView[] {
  const open = movesFor(me, referral)
  const names = (Object.keys(stands) as MoveName[]).filter((name) => open.includes(name) && stands[name] !== 'nowhere')
  return names.map((name) => moveView(me, referral, name, around)).filter(({ asks }) => !Object.values(asks).some(isEmpty))
}

/** A question nobody could answer: there is no colleague to hand over to. */
const isEmpty = (ask: Asks[string]) => ask.kind === 'choice' && ask.needed === true && ask.options.length === 0

function moveView(me: Me, referral: Referral, name: MoveName, { draft, back, kept, begun = {}, around }: MovesAround): MoveView {
  const before = kept.typed['move'] === name ? kept : begun[name] && { typed: begun[name] }
  const drawn = drawnAs(me, referral, name, around)
  return {
    name, place: placeOf(name, referral), label: labelOf(name, referral),
    asks: drawn.asks, presses: drawn.presses,
    carries: { id: referral.id, version: String(referral.version), draft, move: name, filters: back, ...drawn.carries },
    ...before,
  }
}

/** What stands in the way of all other work comes forward: no agreement yet, no safety conversation yet. */
function placeOf(name: MoveName, { answers, verdict }: Referral): MovePlace {
  const agreed = answers.consent === 'yes' || answers.consent === 'no_capacity_best_interests'
  if (name === 'answerConsent' && !agreed) return 'now'
  return name === 'recordTalk' && verdict.holds.some(({ rule }) => rule === 'H-3') ? 'now' : stands[name]
}

const labelOf = (name: MoveName, { sentBy }: Referral): string => (name === 'ask' ? `Ask ${calledBy(sentBy.name)}` : moves[name].label)

/** 'Dr Okafor' for 'Dr Ngozi Okafor'; other names whole. */
export const calledBy = (name: string): string => name.replace(/^(Dr|Prof) .* (\S+)$/, '$1 $2')

type Drawn = Pick<MoveView, 'asks' | 'presses'> & { readonly carries?: Readonly<Record<string, string>> }

function drawnAs(me: Me, referral: Referral, name: MoveName, around?: Around): Drawn {
  const asks = asksFor(me, referral, name, around)
  const reviews = me.role === 'ot' && ['QUEUED', 'HOLD_INFO', 'ADVICE'].includes(referral.state)
  // HZ14: this page shows all the patient's words.
  if (name === 'accept') return { asks: {}, carries: { read: 'yes' }, presses: [next('Accept and next'), stay('Accept and stay here')] }
  if (name === 'claim') return { asks, presses: [{ label: 'Claim', secondary: true }] }
  if (name === 'ask') return asking(asks, reviews)
  if (name === 'redirect') return redirected(asks, reviews)
  if (name === 'returnToReferrer') return returned(asks, reviews)
  return { asks, presses: [{ label: stands[name] === 'close' ? 'Close the referral' : (saves[name] ?? moves[name].label) }] }
}

/** The ticks come first, then whatever else. */
function asking({ question, ...ticks }: Asks, reviews: boolean): Drawn {
  const asks = question ? { ...ticks, question } : ticks
  return { asks, presses: reviews ? [next('Ask and next'), stay('Ask and stay here')] : [{ label: 'Ask' }] }
}

/** Whether the patient knows is said by the button: one press fewer. */
function redirected({ told: _told, destination, toldWho, ...rest }: Asks, reviews: boolean): Drawn {
  const asks = { ...kept({ destination, toldWho }), ...rest }
  const presses = [{ label: 'Redirect: patient knows', name: 'told', value: 'yes' }, { label: 'Redirect: not told yet', name: 'told', value: 'not_yet', secondary: true }]
  return { asks: reviews ? { ...asks, then: thenNext } : asks, presses }
}

/** What is typed comes first: opened, the form waits for it. */
function returned({ advice, instead, ...rest }: Asks, reviews: boolean): Drawn {
  const asks = { ...kept({ advice, instead }), ...rest }
  return { asks, presses: reviews ? [next('Return and next'), stay('Return and stay here')] : [{ label: moves.returnToReferrer.label }] }
}

const kept = (asks: Readonly<Record<string, Asks[string] | undefined>>): Asks =>
  Object.fromEntries(Object.entries(asks).flatMap(([field, ask]) => (ask ? [[field, ask]] : [])))

const thenNext = choose('F.1', 'Then', [{ value: 'next', label: 'Then open the next referral' }])
const next = (label: string): Press => ({ label, name: 'then', value: 'next' })
const stay = (label: string): Press => ({ label, name: 'then', value: 'stay', secondary: true })

const saves: Readonly<Partial<Record<MoveName, string>>> = {
  contact: 'Save', seen: 'Save', startWork: 'Save', answerHold: 'Save', answerConsent: 'Save', recordTalk: 'Save', contactAgain: 'Save',
  didNotAttend: 'Save', wasNotBrought: 'Save', cancelledByPatient: 'Save', cancelledByUs: 'Save', add: 'Add', tellPatient: 'Save', reband: 'Save my view',
  toldReferrer: 'Save', session: 'Save', recordTotal: 'Save', fitNote: 'Save', healthReport: 'Save', arrived: 'Save', askAgain: 'Save', threeMonths: 'Save', notAsked: 'Save',
  delay: 'Pause the clock', endDelay: 'Let the clock go on', stopNow: 'Stop this referral', takenOn: 'Save', notTaken: 'Save',
}
