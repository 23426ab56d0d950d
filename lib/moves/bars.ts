import { londonDay, type Day } from '../day'
import { addWorkingDays } from '../working-days'
import { holdNow } from '../rules/hold-clock'
import { settings } from '../rules/settings'
import type { Bar } from './move'
import { stepsOf } from './reaching'
import type { Referral } from './shape'

const holds = (referral: Referral, rule: string) => referral.verdict.holds.some((hold) => hold.rule === rule)

/** A colleague works with it: they hand it back, or it is taken over, before anybody else does. */
export const ofAnother: Bar = ({ owner }, me) => (owner && owner.staff !== me.staff ? 'taken' : null)

/** Claimed already by this person. */
export const alreadyMine: Bar = ({ owner }, me) => (owner?.staff === me.staff ? 'yours' : null)

/** Only its owner gives it back. */
export const notMine: Bar = ({ owner }, me) => (owner?.staff === me.staff ? null : 'not-yours')

/** Taking over is from somebody. */
export const ofNobody: Bar = ({ owner }) => (owner ? null : 'nobodys')

/** H-1: until the patient has agreed, the OT may only ask. After release the first contact is still only to ask. */
export const consentHold: Bar = (referral) =>
  referral.state === 'HOLD_INFO' && holds(referral, 'H-1') ? 'consent-first' : null

/** H-3: nobody is accepted before the safety conversation is recorded; time alone never lifts it. */
export const talkHold: Bar = (referral) => (holds(referral, 'H-3') ? 'talk-first' : null)

/** Nothing is booked before the patient has agreed, or a clinician has decided in their best interests (C3, H-1). */
export const noConsent: Bar = ({ answers }) =>
  answers.consent === 'yes' || answers.consent === 'no_capacity_best_interests' ? null : 'consent-first'

/** What is added never lifts a stop: only recording what was done about it does (C.1). */
export const stopStands: Bar = ({ state, verdict }) => (state === 'STOPPED' && verdict.stops.length > 0 ? 'stop-first' : null)

/** H-6: released on working day 3 of the last hold to begin, except H-3. */
export const notYetDue: Bar = ({ verdict, closed }, me) => {
  if (verdict.holds.some(({ releases }) => !releases)) return 'talk-first'
  return verdict.holds.every((hold) => holdNow(hold, { today: londonDay(me.at), settings: closed ? { ...settings, closed } : settings }).state === 'released') ? null : 'too-early'
}

/** Each other service is arranged once. */
export const nothingToArrange: Bar = ({ verdict, arranged }) =>
  verdict.routes.some(({ kind }) => !arranged.some((done) => done.kind === kind)) ? null : 'nothing-to-arrange'

/** The patient is told what happens next once (GP contract: by the end of the next working day). */
export const alreadyTold: Bar = ({ patientTold }) => (patientTold ? 'already-told' : null)

/** A summary is read once. */
export const acknowledged: Bar = (referral) => (referral.acknowledged ? 'acknowledged' : null)

/** A receptionist acknowledges what they sent; a clinician of the practice also what a colleague sent, who may have left. */
export const ofAnotherSender: Bar = ({ sentBy }, me) =>
  me.role === 'clinician' || me.role === 'supervisor' || sentBy.staff === me.staff ? null : 'not-yours'

/** The practice is told once of each place a referral is left lying. */
export const practiceToldAlready: Bar = ({ practiceTold, state }) => (practiceTold === state ? 'already-escalated' : null)

/** Whoever should close it has until the end of the day it is due; who was sent elsewhere is asked after within another week. */
export const notOverdue: Bar = ({ state, dueOn }, me) => (londonDay(me.at) > lastDay({ state, dueOn }) ? null : 'too-early')

/** The last day somebody may close it unasked. */
export const lastDay = ({ state, dueOn }: Pick<Referral, 'state' | 'dueOn'>): Day => (state === 'SIGNPOSTED' ? addWorkingDays(dueOn, 5) : dueOn)

/** F.2 step 3: nobody is given up before every attempt it asks for; when urgent, two calls, for the referrer is told as it is closed. */
export const tooFewAttempts: Bar = (referral) => {
  const steps = stepsOf(referral)
  const wanted = referral.band === 'P1_URGENT' ? steps.slice(0, 2) : steps
  return wanted.every(({ done }) => done) ? null : 'more-attempts'
}
