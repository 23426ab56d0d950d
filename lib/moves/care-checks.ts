import { isDay, londonDay } from '../day'
import { addMonths } from '../months'
import type { Problem } from '../questions/ask'
import { careOf } from './care'
import { mostGoals } from './care-asks'
import { measureOf } from './measures'
import type { Bar, Check } from './move'

const problem = (field: string, message: string): Problem[] => [{ field, message }]

/** HZ24: a fit note or a Health and Work Report only by an OT recorded as able: trained, in scope, agreed in writing (A.5, F.2.8). */
export const notCertified: Bar = (_referral, { certifies }) => (certifies ? null : 'not-certified')

/** A score belongs to a goal that is written down. */
export const goalsNamed: Check = (said) =>
  Array.from({ length: mostGoals }, (_, at) => `goal${at + 1}`)
    .flatMap((field) => (said[`${field}Now`] !== undefined && said[field] === undefined ? problem(field, 'Write the goal that you scored') : []))

/** A total lies in the range of its measure (B.7). */
export const totalInRange: Check = ({ measure, total }) => {
  const found = measureOf(measure)
  if (!found || typeof total !== 'number') return []
  const whole = found.places ?? 0
  const fits = total >= found.min && total <= found.max && Number(total.toFixed(whole)) === total
  return fits ? [] : problem('total', `Enter a number from ${found.min} to ${found.max}${whole === 0 ? ', without decimals' : ''}`)
}

/** F.2.8: a statement rests on an assessment held that day, or on a written report that was considered. */
export const assessedToday: Check = ({ basis }, referral, me) => {
  const today = londonDay(me.at)
  const seen = careOf(referral).sessions.some(({ at }) => londonDay(at) === today)
  return basis === 'today' && !seen ? problem('basis', 'No session with the patient is recorded today. Record it first') : []
}

/** A note that was issued has its days, what it says and what was advised; one that was not has its reason. */
export const noteWhole: Check = (said) => {
  const wanted: Readonly<Record<string, string>> = said.issued === 'yes' ? ifIssued : { noteWhy: 'Say why no fit note was issued' }
  return Object.entries(wanted).flatMap(([field, message]) => (said[field] === undefined ? problem(field, message) : []))
}

const ifIssued = {
  noteFrom: 'Enter the day the fit note begins', noteTo: 'Enter the day the fit note ends', noteSays: 'Choose what the fit note says',
  began: 'Choose how long they have had the condition', noteAdvice: 'Say what you advised',
}

/** In the first six months of a condition one note covers at most three months (F.2.8); its days are in order. */
export const noteSpan: Check = ({ noteFrom, noteTo, began }) => {
  if (!isDay(noteFrom) || !isDay(noteTo)) return []
  if (noteTo < noteFrom) return problem('noteTo', 'The fit note cannot end before it begins')
  return began !== 'later' && noteTo >= addMonths(noteFrom, 3) ? problem('noteTo', 'In the first 6 months one fit note covers at most 3 months') : []
}

/** It goes to an employer only when the patient agrees. */
export const agreedToEmployer: Check = ({ reportTo, agrees }) =>
  (reportTo === 'employer' || reportTo === 'both') && agrees !== 'yes' ? problem('agrees', 'It goes to the employer only if the patient agrees. Otherwise give it to the patient') : []
