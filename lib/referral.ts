import { londonDay, londonTime } from './day'
import type { Act, Me } from './me'
import { apply, type Moved, type Sent } from './moves/apply'
import { dangerIn } from './moves/danger'
import { decide } from './moves/decide'
import type { Around, Said } from './moves/move'
import { asksFor, barred, isMove, listed, moveNames, moves, type MoveName } from './moves/moves'
import { refusal, type RefusalCode } from './moves/refusals'
import type { Change, Referral } from './moves/shape'
import { stateOf } from './moves/sorting'
import type { Problem } from './questions/ask'
import { check } from './questions/check'
import { statement, type Answers } from './questions/form'
import { Incomplete } from './refusal'
import { settings as signed, type Settings } from './rules/settings'
import { triage } from './rules/triage'
import type { Typed } from './typed'

export type * from './moves/shape'
export type { State } from './moves/states'
export { apply } from './moves/apply'
export { replay } from './moves/replay'
export { asksFor, type MoveName } from './moves/moves'

type Form = { readonly id: string; readonly reference: string; readonly answers: Answers }

/**
 * A form sent: the rules sort it, and it is kept whatever they say, a stop as well. Refuses when the patient does not
 * agree (X2), for then nothing is sent; but never hides a stop behind that.
 */
export function submit(me: Me, { id, reference, answers }: Form, settings?: Settings): Change {
  if (me.role === 'clock' || me.role === 'manager') throw refusal('not-for-you')
  const today = londonDay(me.at)
  const verdict = triage(answers, { role: me.role, today, time: londonTime(me.at), submittedOn: today, ...(settings ? { settings } : {}) })
  if (verdict.blocked) throw refusal('no-consent', 'consent')
  const detail: Sent = { reference, answers, statement: statement(answers, me.role, today), verdict, to: stateOf(verdict), ...(settings?.closed?.length ? { closed: settings.closed } : {}) }
  return kept(null, { act: 'sent', subject: id, detail: detail }, me)
}

/**
 * A move made: where it leads, and the act that tells of it. Throws a `Refusal` when state, role or a hold does not
 * allow it, and `Incomplete` with every field that must still be answered.
 */
export function move(me: Me, referral: Referral, name: string, typed: Typed, settings: Around = signed): Change {
  if (me.practice !== referral.practice || !isMove(name)) throw refusal('not-open')
  if (!moves[name].by.includes(me.role)) throw refusal('not-for-you')
  if (!listed(me, referral, name)) throw refusal('not-open')
  const bar = barred(me, referral, name)
  if (bar) throw refusal(bar)
  const around = knownTo(referral, settings)
  const { said, problems } = saidIn(me, referral, name, typed, around)
  const detail: Moved = { ...decide(me, referral, name, said, around), ...newlyClosed(referral, around) }
  if (problems.length > 0 && detail.to !== 'STOPPED') throw new Incomplete(problems)
  return kept(referral, { act: name, subject: referral.id, detail: detail }, me)
}

/** The moves open to this person, in this state, just now. */
export function movesFor(me: Me, referral: Referral): MoveName[] {
  if (me.practice !== referral.practice) return []
  return moveNames.filter((name) => !moves[name].fromForm && listed(me, referral, name) && barred(me, referral, name) === null)
}

/** Why a move this role has in this state is not open just now: the code of a refusal; null when it is open, or never is. */
export const whyNot = (me: Me, referral: Referral, name: MoveName): RefusalCode | null =>
  listed(me, referral, name) ? barred(me, referral, name) : null

/**
 * What was said, read by what the move asks; what it does not ask is left out. A danger is judged before any complaint
 * (C.0): then it goes with what is well formed, and what is wrong counts only where that does not stop it.
 */
function saidIn(me: Me, referral: Referral, name: MoveName, typed: Typed, settings: Around): { said: Said; problems: readonly Problem[] } {
  const asks = asksFor(me, referral, name, settings)
  const { answers, problems } = check(asks, typed, londonDay(me.at))
  const said: Said = answers
  const more = problems.length > 0 ? [] : (moves[name].checks ?? []).flatMap((rule) => rule(said, referral, me, settings))
  const wrong = [...problems, ...more]
  const danger = wrong.length > 0 && moves[name].rechecks ? dangerIn(me, asks, typed) : undefined
  if (wrong.length > 0 && !danger) throw new Incomplete(wrong)
  return { said: { ...danger, ...said }, problems: wrong }
}

/** The practice as it is known now; the days it is closed as they were known before, where nobody says. */
const knownTo = ({ closed }: Referral, around: Around): Around => (around.closed || !closed ? around : { ...around, closed })

function newlyClosed({ closed = [] }: Referral, around: Around): Pick<Moved, 'closed'> {
  const now = around.closed ?? []
  return now.join() === closed.join() ? {} : { closed: now }
}

const kept = (referral: Referral | null, act: Act, me: Me): Change => ({ referral: apply(referral, act, me), act })
