import { longDay } from '../day'
import type { Act, Role } from '../me'
import { questions } from '../questions/all'
import type { Asks } from '../questions/ask'
import { answerWords } from '../questions/statement'
import { kinds, routeKinds } from '../rules/kinds'
import type { Verdict } from '../rules/verdict'
import type { Moved, Sent } from './apply'
import { followedUp, seenSomewhere } from './asks-stop'
import { careAsksEver } from './care-asks'
import { choose, say, tick, type Said } from './move'
import { isMove, moves, type MoveName } from './moves'
import { bandNames } from './names'
import { states, type State } from './states'
import type { Undone } from './undo'
import { handedTo } from './whose'

/** One entry of a timeline: what was done, what was recorded, and what the rules then made of it. */
export type Telling = {
  readonly words: string
  readonly lines: readonly { readonly words: string; readonly answer: string }[]
  readonly then: { readonly words: string; readonly rules: readonly string[] } | null
}

/** What is asked only of some referrals, to find its words again years later. */
const besides: Asks = {
  ...careAsksEver,
  ...seenSomewhere,
  ...followedUp,
  fields: tick('F.2', 'Asked', Object.entries(questions).map(([value, { words }]) => ({ value, label: words }))),
  reply: say('F.2', 'Answer'),
  agreed: say('F.2', 'Agreed with the referrer'),
  handTo: say('F.1', 'To'),
  needsMet: { ...questions.needs, words: 'Arranged' },
  route: choose('A.6', 'Service', routeKinds.map((value) => ({ value, label: kinds[value].name }))),
}
const unsaid = new Set(['read', 'riskRead', 'plain'])

/** An act as a line of the timeline, cut to what this role may read; null for an act that is no part of it. */
export function tellingOf({ act, detail }: Act, role: Role): Telling | null {
  const plain = role === 'receptionist' || role === 'manager'
  if (act === 'sent') {
    const { to, verdict } = detail as unknown as Sent
    return { words: 'sent the referral', lines: [], then: thenOf(to, plain ? undefined : verdict) }
  }
  if (act === 'undone') return { words: `undid the last step: “${moves[(detail as unknown as Undone).of].told}”`, lines: [], then: null }
  if (!isMove(act)) return null
  const { said, to, verdict } = detail as unknown as Moved
  return { words: moves[act].told, lines: plain ? [] : linesOf(act, said), then: verdict ? thenOf(to, plain ? undefined : verdict) : null }
}

/** What was said in a move as words and answers, in its order; with `only`, of those fields. */
export function linesOf(name: MoveName, said: Said, only?: readonly string[]): Telling['lines'] {
  const asks: Asks = { ...questions, ...besides, ...moves[name].asks }
  return Object.entries(said).flatMap(([field, answer]) => {
    const ask = asks[field]
    const words = ask && !unsaid.has(field) && (only?.includes(field) ?? true) ? answerWords(ask, field === 'handTo' ? handedTo(answer).name : answer) : undefined
    return ask && words ? [{ words: ask.words, answer: words }] : []
  })
}

const madeOfIt: Readonly<Partial<Record<State, string>>> = {
  STOPPED: 'stopped the referral',
  SIGNPOSTED: 'named another service',
  HOLD_INFO: 'held it until an answer is there',
  UNSCREENED: 'passed it on to be screened',
  QUEUED: 'put it in the queue',
  ADVICE: 'asked the OT for advice',
}

/** What the rules made of it, with the band and its date, and the rules that stopped or held it. */
function thenOf(to: State, verdict: Verdict | undefined): Telling['then'] {
  const words = madeOfIt[to] ?? `left it as it is: ${states[to].name.toLowerCase()}`
  if (!verdict) return { words, rules: [] }
  const rules = [...verdict.stops, ...verdict.holds].map(({ rule }) => rule)
  const soon = verdict.band && verdict.band !== 'P0_STOP' ? `${words}: ${bandNames[verdict.band].toLowerCase()}` : words
  return { words: verdict.contactBy ? `${soon}, in touch by ${longDay(verdict.contactBy)}` : soon, rules }
}
