import { addDays, isDay, londonDay } from '../day'
import type { Problem } from '../questions/ask'
import type { Verdict } from '../rules/verdict'
import { recordedTalk } from './facts'
import type { Check, Said } from './move'

const problem = (field: string, message: string): Problem[] => [{ field, message }]

/** A field needed only with certain answers of another. */
export const neededWith = (field: string, other: string, values: readonly string[], message: string): Check =>
  (said) => (values.some((value) => includes(said[other], value)) && said[field] === undefined ? problem(field, message) : [])

/** S7, S12 and H-3 end only with a recorded conversation: "not asked" and "could not assess" record none. */
export const talkRecorded: Check = ({ safetyTalk }) =>
  safetyTalk === undefined || recordedTalk(safetyTalk) ? [] : problem('safetyTalk', 'Until somebody has asked them, this waits')

/** S12: thoughts were ticked on the gate, so "no thoughts" needs the gate put right as well. */
export const thoughtsTicked: Check = (said, { verdict }) =>
  said.safetyTalk === 'asked_none' && said.gate === undefined && verdict.stops.some(({ rule }) => rule === 'S12')
    ? problem('gate', 'Thoughts were ticked here. If that was a mistake, answer the safety questions again')
    : []

/** HZ15: where no message may be left, nothing is sent and nothing is left. HZ16: no calls means no calls. */
export const safeContact: Check = (said, { answers }) => {
  const leaves = said.how === 'text' || said.how === 'letter' || said.came === 'message_left'
  if (answers.message === 'no' && leaves) return problem('how', 'It is not safe to leave a message: no text, letter or message')
  return answers.needs?.includes('no_calls') && said.how === 'phone' ? problem('how', 'They asked for no phone calls') : []
}

/** HZ16: booked only when every need that was said has been seen to. */
export const needsMet: Check = (said, { answers }) => {
  const needs = (answers.needs ?? []).filter((need) => need !== 'none')
  return needs.every((need) => includes(said.needsMet, need)) ? [] : problem('needsMet', 'Tick each need once it is arranged')
}

/** A visit at home: somebody knows where the OT is, and a known risk has been read (F.2.5). */
export const safeVisit: Check = (said, { answers }) => {
  if (said.place !== 'home') return []
  if (said.lonePlan === undefined) return problem('lonePlan', 'Say who knows where you are, and when they ring you')
  return answers.visit === 'yes' && said.riskRead !== 'yes' ? problem('riskRead', 'Read what a visitor should know first') : []
}

/** An appointment is today or later. */
export const notBeforeToday = (field: string): Check => (said, _referral, me) => {
  const day = said[field]
  return isDay(day) && day < londonDay(me.at) ? problem(field, 'Enter today or a later day') : []
}

/** F.2 step 3: everything looked at; if anybody is vulnerable it is not closed, the GP is told. */
export const lookedEverywhere = (all: readonly string[]): Check => (said) => {
  if (said.vulnerable === 'yes') return problem('vulnerable', 'Do not close this. Tell the GP, and record it as a message')
  return all.every((item) => includes(said.looked, item)) ? [] : problem('looked', 'Look at each of these, then tick it')
}

/** F.2 step 3, urgent: the referrer is told before anybody is given up. */
export const urgentReferrerTold: Check = (said, { band }) =>
  band === 'P1_URGENT' && said.referrerTold === undefined ? problem('referrerTold', 'Urgent: say who was told') : []

/** One note covers at most three months in the first six of a condition (F.2.8); its days are in order. */
export const noteSpan: Check = ({ fitNoteFrom, fitNoteTo }) => {
  if (!isDay(fitNoteFrom) || !isDay(fitNoteTo)) return []
  if (fitNoteTo < fitNoteFrom) return problem('fitNoteTo', 'The fit note cannot end before it begins')
  return fitNoteTo > addDays(fitNoteFrom, 92) ? problem('fitNoteTo', 'One fit note covers at most 3 months') : []
}

/** HZ24: a fit note is recorded only where an OT may issue one: trained, in scope, and agreed in writing (A.5, F.2.8). */
export const mayCertify: Check = ({ interventions, fitNoteFrom, fitNoteTo, fitNoteSays }, _referral, _me, { ot_certifies_fit_notes: may }) => {
  const noted = includes(interventions, 'fit_note_issued') || [fitNoteFrom, fitNoteTo, fitNoteSays].some((said) => said !== undefined)
  return noted && !may ? problem('interventions', 'No OT here may issue fit notes. Leave the fit note out, and ask the GP for it') : []
}

/** What a fit note must say, asked only where one may be issued. */
export const neededForNote = (field: string, message: string): Check => (said, referral, me, settings) =>
  settings.ot_certifies_fit_notes ? neededWith(field, 'interventions', ['fit_note_issued'], message)(said, referral, me, settings) : []

/** A person who answers answers something. */
export const somethingSaid: Check = (said) =>
  Object.keys(said).length > 0 ? [] : problem('errors', 'Answer at least one of these questions')

/** MENTAL leaves UNSCREENED only when the screener has spoken to the patient and recorded the safety conversation (C.0). */
export function spokenTo({ spoke }: Said, { disposition, cohorts, holds }: Verdict): Problem[] {
  if (disposition === 'stop') return []
  if (holds.some(({ rule }) => rule === 'H-3')) return problem('safetyTalk', 'Ask the patient first, and record the safety conversation')
  return cohorts.includes('MENTAL') && spoke !== 'yes' ? problem('spoke', 'Speak to the patient before you sort this') : []
}

const includes = (answer: Said[string], value: string) =>
  answer === value || (Array.isArray(answer) && answer.includes(value))
