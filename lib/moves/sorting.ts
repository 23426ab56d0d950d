import { londonDay, londonTime, type Day } from '../day'
import { appointmentBy, contactBy, earlier, hardDay } from '../due'
import type { Me, Role } from '../me'
import type { Answers } from '../questions/form'
import { keepClocks } from '../rules/hold-clock'
import { settings as signed, type Settings } from '../rules/settings'
import { stopsIn, triage } from '../rules/triage'
import type { At, ClearedStop, Reason, Verdict } from '../rules/verdict'
import type { Referral } from './shape'
import { earlierBand } from './soon'
import type { State } from './states'

type Sorted = Pick<Referral, 'verdict' | 'answers' | 'role' | 'screened' | 'cleared' | 'sentAt'>

/** Where the rules send a referral (F.1). A patient who does not agree, once it is sent, ends it. */
export function stateOf(verdict: Verdict): State {
  if (verdict.blocked) return 'CLOSED_PATIENT_CHOICE'
  return ledTo[verdict.disposition]
}

const ledTo: Readonly<Record<Verdict['disposition'], State>> = {
  stop: 'STOPPED', hold: 'HOLD_INFO', queue: 'QUEUED', signpost: 'SIGNPOSTED', 'no-match': 'ADVICE', unscreened: 'UNSCREENED',
}

/** Only where the rules decide does sorting again move a referral; elsewhere people are at work, and only a danger does. */
export const rulesDecide = (state: State): boolean =>
  state === 'STOPPED' || state === 'SIGNPOSTED' || state === 'UNSCREENED' || state === 'HOLD_INFO'

/** What the rules say of this referral now. Clocks began when it was sent; a hold that still stands keeps its own. */
export function sortNow(referral: Sorted, me: Me, settings?: Settings): Verdict {
  const verdict = triage(referral.answers, {
    role: roleOf(referral), today: londonDay(me.at), time: londonTime(me.at),
    submittedOn: londonDay(referral.sentAt), cleared: referral.cleared, ...(settings ? { settings } : {}),
  })
  return { ...verdict, holds: keepClocks(referral.verdict.holds, verdict.holds) }
}

/** The stops still dealt with, once `facts` are new: a danger said again is a danger again. */
export function stillCleared(cleared: readonly ClearedStop[], facts: Answers, me: Me): readonly ClearedStop[] {
  const at: At = { role: me.role === 'clock' ? 'clinician' : me.role, today: londonDay(me.at) }
  const fresh = stopsIn(facts, at).map(({ screen }) => screen)
  return fresh.length === 0 ? cleared : cleared.filter(({ rule }) => !fresh.includes(rule))
}

/** New facts may bring a waiting referral forward, never back (C.0). */
export function neverLater(old: Verdict, now: Verdict): Verdict {
  const due = now.due === null ? old.due : earlier(now.due, old.due)
  const touch = now.contactBy === null ? old.contactBy : earlier(now.contactBy, old.contactBy)
  return { ...now, band: earlierBand(old.band, now.band), due, contactBy: touch }
}

/** What this morning brings forward or asks for anew (HZ7: a fit note nobody here can write any more), as a verdict; null when nothing does. It is dated from today, not from the past. */
export function forward(referral: Referral, me: Me, settings: Settings = signed): Verdict | null {
  const { verdict: old } = referral
  const now = sortNow(referral, me, settings)
  const today = londonDay(me.at)
  const band = earlierBand(old.band, now.band)
  const due = dueNow(referral, now, today, settings)
  const toDo = now.tasks.some((task) => !old.tasks.some(({ rule, what }) => rule === task.rule && what === task.what))
  const sooner = toDo || band !== old.band || (due !== null && (old.due === null || due < old.due))
  if (!sooner || band === null || band === 'P0_STOP') return null
  const touch = due === null ? old.contactBy : earlier(contactBy(settings.contact[band], today, due, settings.closed), old.contactBy)
  return {
    ...old, band, due: due === null ? old.due : earlier(due, old.due), contactBy: touch, tasks: now.tasks,
    screenBy: now.screenBy === null ? old.screenBy : earlier(now.screenBy, old.screenBy), reasons: together(old.reasons, now.reasons),
  }
}

function dueNow({ answers }: Referral, { band, due }: Verdict, today: Day, { bands, closed }: Settings): Day | null {
  if (due === null || due >= today || band === null || band === 'P0_STOP') return due
  return appointmentBy(bands[band], today, hardDay(answers, today, closed), closed)
}

const together = (old: readonly Reason[], now: readonly Reason[]) =>
  [...old, ...now.filter(({ rule }) => !old.some((reason) => reason.rule === rule))]

/** For whom the rules run: the sender, until a clinician has screened it. */
export const roleOf = ({ role, screened }: Pick<Sorted, 'role' | 'screened'>): Role => (screened ? 'clinician' : role)
