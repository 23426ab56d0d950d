import { isDay, londonDay } from '../day'
import type { Problem } from '../questions/ask'
import type { Verdict } from '../rules/verdict'
import { recordedTalk } from './facts'
import type { Check, Said } from './move'
import { onlyPlain } from './reaching'

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

/** HZ15: where nobody asked whether a message is safe, what is sent says only whom to ring. */
export const safeContact: Check = (said, { answers }) =>
  onlyPlain(answers, said.how) && said.plain !== 'yes'
    ? problem('plain', 'Nobody asked whether a message is safe: send only whom to ring, nothing of health or the OT')
    : []

/** HZ16: booked only when every need that was said has been seen to. */
export const needsMet: Check = (said, { answers }) => {
  const needs = (answers.needs ?? []).filter((need) => need !== 'none')
  return needs.every((need) => includes(said.needsMet, need)) ? [] : problem('needsMet', 'Tick each need once it is arranged')
}

/** A visit at home: somebody knows where the OT is, and a known risk has been read (F.2.5). */
export const safeVisit: Check = (said, { answers }) => {
  if (said.place !== 'home') return []
  if (said.lonePlan === undefined) return problem('lonePlan', 'Say who knows where you are, and when they ring you')
  if (answers.visit !== 'yes' && answers.visit !== 'no') return riskAsked(said)
  return answers.visit === 'yes' && said.riskRead !== 'yes' ? problem('riskRead', 'Read what a visitor should know first') : []
}

function riskAsked({ visit, visitRisk }: Said): readonly Problem[] {
  if (visit === undefined) return problem('visit', 'Before you go to the home, find out what a visitor should know')
  return visit === 'yes' && visitRisk === undefined ? problem('visitRisk', 'Say what a visitor should know') : []
}

/** An appointment is today or later. */
export const notBeforeToday = (field: string): Check => (said, _referral, me) => {
  const day = said[field]
  return isDay(day) && day < londonDay(me.at) ? problem(field, 'Enter today or a later day') : []
}

/** F.2 step 3: everything looked at; if anybody is vulnerable it is not closed, the GP is told. */
export const lookedEverywhere = (all: readonly string[]): Check => (said) => {
  if (said.vulnerable === 'yes') return problem('vulnerable', 'Do not close this. Tell the GP, and record that under “I told the referrer or GP”')
  return all.every((item) => includes(said.looked, item)) ? [] : problem('looked', 'Look at each of these, then tick it')
}

/** F.2 step 3, urgent: the referrer is told before anybody is given up. */
export const urgentReferrerTold: Check = (said, { band }) =>
  band === 'P1_URGENT' && said.referrerTold === undefined ? problem('referrerTold', 'Urgent: say who was told') : []

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
