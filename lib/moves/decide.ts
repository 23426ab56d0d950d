import { londonDay } from '../day'
import type { Me } from '../me'
import { missing, statement, type Answers } from '../questions/form'
import { Incomplete } from '../refusal'
import type { Settings } from '../rules/settings'
import type { Moved } from './apply'
import { wordsIn } from './danger'
import { effects } from './effects'
import { factsIn } from './facts'
import type { Said } from './move'
import { moves, type MoveName } from './moves'
import { refusal } from './refusals'
import type { Referral } from './shape'
import { forward, neverLater, roleOf, rulesDecide, sortNow, stateOf, stillCleared } from './sorting'
import type { State } from './states'

/** Where a move leads and what it keeps. Where its answers are facts, the rules run again before anything is decided. */
export function decide(me: Me, referral: Referral, name: MoveName, said: Said, settings?: Settings): Moved {
  const { to, rechecks } = moves[name]
  if (name === 'comeForward') return broughtForward(me, referral, settings)
  if (name === 'releaseHold' || name === 'releaseByClock') return { said, to: waitingFor(referral) }
  if (name === 'stopNow') return stopped(me, referral, said, settings)
  if (to === 'sorted') return resorted(me, referral, name, said, settings)
  const target = to === 'same' ? referral.state : to
  return rechecks ? rechecked(me, referral, name, said, target, settings) : { said, to: target }
}

/** What nobody has screened is not queued: a hold that ends leaves it to the screener (C.0, from NAV). */
const waitingFor = (referral: Referral): State => (roleOf(referral) === 'receptionist' ? 'UNSCREENED' : 'QUEUED')

function broughtForward(me: Me, referral: Referral, settings?: Settings): Moved {
  const verdict = forward(referral, me, settings)
  if (!verdict) throw refusal('nothing-new')
  return { said: {}, to: referral.state, verdict }
}

/** A danger said now, whatever was known before: the earlier safety conversation no longer answers for new thoughts (G11). */
function stopped(me: Me, referral: Referral, said: Said, settings?: Settings): Moved {
  const { safetyTalk: _talk, safetyTalkOn: _on, safetyTalkBy: _by, ...rest } = referral.answers
  const facts = factsIn(said, me)
  const answers = { ...(facts.gate?.includes('G11') ? rest : referral.answers), ...facts }
  const cleared = stillCleared(referral.cleared, facts, me)
  const verdict = sortNow({ ...referral, answers, cleared }, me, settings)
  if (verdict.disposition === 'stop') return { said, to: 'STOPPED', answers, cleared, verdict, statement: told(answers, referral, me) }
  const heard = heardIn(me, referral, 'stopNow', said, settings)
  if (!heard) throw refusal('no-danger', 'gate')
  return heard
}

/** Sorted again with what is now known. Once people are at work with it, it stays where it is unless there is a danger. */
function resorted(me: Me, referral: Referral, name: MoveName, said: Said, settings?: Settings): Moved {
  if (!rulesDecide(referral.state)) return rechecked(me, referral, name, said, referral.state, settings)
  const heard = heardIn(me, referral, name, said, settings)
  if (heard) return heard
  const next = learned(me, referral, name, said)
  const verdict = sortNow(next, me, settings)
  const problems = moves[name].after?.(said, verdict) ?? []
  if (problems.length > 0) throw new Incomplete(problems)
  // A form that a stop cut short waits to be finished: nobody can work with a referral that says neither who nor what for.
  const state = referral.state === 'STOPPED' && missing(next.answers).length > 0 ? 'STOPPED' : stateOf(verdict)
  // The service did not take them and the rules know no better: somebody must answer, so nobody is lost.
  const to = name === 'notTaken' && state === 'SIGNPOSTED' ? 'ADVICE' : state
  return { said, to, verdict, cleared: next.cleared, ...known(next.answers, referral, me) }
}

function rechecked(me: Me, referral: Referral, name: MoveName, said: Said, target: State, settings?: Settings): Moved {
  const heard = heardIn(me, referral, name, said, settings)
  if (heard) return heard
  const next = learned(me, referral, name, said)
  const verdict = sortNow(next, me, settings)
  const to = verdict.disposition === 'stop' || verdict.blocked ? stateOf(verdict) : target
  return { said, to, verdict: to === target ? neverLater(referral.verdict, verdict) : verdict, cleared: next.cleared, ...known(next.answers, referral, me) }
}

/** S13 for what is added or answered later: words of danger stop it, whatever was ticked. */
function heardIn(me: Me, referral: Referral, name: MoveName, said: Said, settings?: Settings): Moved | null {
  const words = wordsIn(said)
  if (words === '') return null
  const verdict = sortNow({ ...referral, answers: { gate: ['none_of_these'], words }, cleared: [] }, me, settings)
  const next = learned(me, referral, name, said)
  // A danger that was ticked says more than words do.
  if (!verdict.stops.some(({ rule }) => rule === 'S13') || sortNow(next, me, settings).disposition === 'stop') return null
  return { said, to: 'STOPPED', verdict, cleared: next.cleared.filter(({ rule }) => rule !== 'S13'), ...known(next.answers, referral, me) }
}

/** The referral with what this move taught: new answers, and the stops it dealt with. */
function learned(me: Me, referral: Referral, name: MoveName, said: Said): Referral {
  const facts = newFacts(me, referral, said)
  const effect = { ...referral, ...effects[name]?.(referral, said, me) }
  const before = stillCleared(referral.cleared, facts, me)
  const now = effect.cleared.slice(referral.cleared.length)
  return { ...effect, answers: { ...referral.answers, ...facts }, cleared: [...before, ...now] }
}

/** "None of these", said again later, takes nothing back that was ticked before, unless a stop asked for the gate anew (S13). */
function newFacts(me: Me, { state }: Referral, said: Said): Answers {
  const { gate, ...facts } = factsIn(said, me)
  const danger = gate?.some((item) => item !== 'none_of_these')
  return gate && (danger || state === 'STOPPED') ? { ...facts, gate } : facts
}

const known = (answers: Answers, referral: Referral, me: Me) => ({ answers, statement: told(answers, referral, me) })
/** Once a clinician has answered, it is put in a clinician's words: a receptionist's statement has no room for what they added. */
const told = (answers: Answers, referral: Referral, me: Me) =>
  statement(answers, me.role === 'receptionist' ? roleOf(referral) : 'clinician', londonDay(me.at))
