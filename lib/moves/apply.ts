import type { Act, Me } from '../me'
import type { Answers, Line } from '../questions/form'
import type { Verdict } from '../rules/verdict'
import { careAfter } from './care-effects'
import { careOf } from './care'
import { effects } from './effects'
import type { Said } from './move'
import { isMove, type MoveName } from './moves'
import { closeReasons } from './reasons'
import { newsOf } from './fresh'
import type { Ended, Patient, Referral } from './shape'
import { withDates } from './soon'
import { states, type State } from './states'
import { stopsAfter } from './stopped'

/** What the act of sending keeps. */
export type Sent = {
  readonly reference: string
  readonly answers: Answers
  readonly statement: readonly Line[]
  readonly verdict: Verdict
  readonly to: State
  readonly closed?: readonly string[]
}

/** What the act of a move keeps: what was said, where it led, and what the rules said when they ran again. */
export type Moved = {
  readonly said: Said
  readonly to: State
  readonly answers?: Answers
  readonly statement?: readonly Line[]
  readonly verdict?: Verdict
  readonly cleared?: Referral['cleared']
  readonly closed?: readonly string[]
}

const patientFields = ['nhsNumber', 'title', 'lastName', 'firstName', 'born', 'bornEstimated', 'sex', 'phone', 'postcode', 'address'] as const

/** The referral after this act. Throws when the act is not a move and there is nothing yet to apply it to. */
export function apply(referral: Referral | null, act: Act, me: Me): Referral {
  if (act.act === 'sent') return sent(act, me)
  if (!referral) throw new Error('an act without a referral')
  return isMove(act.act) ? moved(referral, act.act, act.detail as unknown as Moved, me) : referral
}

function sent({ subject, detail }: Act, me: Me): Referral {
  const { reference, answers, statement, verdict, to, closed } = detail as unknown as Sent
  return withDates({
    id: subject ?? '', practice: me.practice, reference, version: 1, state: to, since: me.at,
    patient: patientIn(answers), answers, statement, verdict, role: me.role === 'clock' ? 'clinician' : me.role, screened: false,
    sentBy: { staff: me.staff, name: me.name, job: me.job }, sentAt: me.at, sortedAt: me.at,
    owner: null, override: null, cleared: [], asked: null, attempts: [], booking: null, missed: 0, next: null,
    incomplete: false, arranged: [], patientTold: null, ended: null, summary: null, acknowledged: false,
    ...(closed ? { closed } : {}),
    stops: stopsAfter(null, { act: 'sent', to, verdict, at: me.at }),
  })
}

function moved(referral: Referral, name: MoveName, { said, to, ...told }: Moved, me: Me): Referral {
  const { answers, statement, verdict, cleared, closed } = told
  const next = { ...referral, ...effects[name]?.(referral, said, me), ...careAfter(referral, name, said, me) }
  return withDates({
    ...next,
    version: referral.version + 1,
    state: to,
    since: to === referral.state ? referral.since : me.at,
    answers: answers ?? next.answers,
    patient: patientIn(answers ?? next.answers),
    statement: statement ?? next.statement,
    verdict: verdict ?? next.verdict,
    sortedAt: verdict ? me.at : next.sortedAt,
    cleared: cleared ?? next.cleared,
    ended: endedBy(referral, said, to, me),
    ...(closed ? { closed } : {}),
    ...newsOf(referral, name, { said, to }, me),
    stops: stopsAfter(referral, { act: name, to, verdict: verdict ?? next.verdict, at: me.at }),
  })
}

/** Set once, when nothing but the summary is left to do; undone where it is open again. */
function endedBy(referral: Referral, said: Said, to: State, me: Me): Ended | null {
  const { ended, state } = referral
  if (states[to].stage !== 'ended') return states[to].stage === 'over' ? ended : null
  if (to === state) return ended
  const own = typeof said.reason === 'string' ? said.reason : ''
  return { state: to, reason: to in closeReasons ? closeReasons[to as keyof typeof closeReasons] : own, at: me.at, by: me.name, ...sooner(referral, said) }
}

/** F.6: the summary goes the same day for a fit note, safeguarding or a turn for the worse; else within 5 working days. */
function sooner(referral: Referral, { interventions, function: managing }: Said): { soon?: true } {
  const { fitNotes, interventions: before } = careOf(referral)
  const done = Array.isArray(interventions) ? interventions : before
  const soon = managing === 'declined' || fitNotes.some(({ issued }) => issued) || done.includes('safeguarding_action')
  return soon ? { soon: true } : {}
}

const patientIn = (answers: Answers): Patient =>
  Object.fromEntries(patientFields.flatMap((field) => (answers[field] === undefined ? [] : [[field, answers[field]]])))
