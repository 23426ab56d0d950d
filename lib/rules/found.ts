import type { AnswerFacts, FoundFacts } from './fact-table'
import type { CohortRow } from './cohorts'
import type { SignpostRow } from './row'
import { yesNo } from './reading'
import { cohorts, type Cohort } from './verdict'

/** What steps 3 and 4 found, as facts for the steps after them. */
export type Found = { readonly signposts: readonly SignpostRow[]; readonly cohortRows: readonly CohortRow[] }

/** The cohorts that fit and were not removed, in the order that breaks a tie (C.6). */
export function fitting({ signposts, cohortRows }: Found): readonly Cohort[] {
  return cohorts.filter((cohort) => cohortRows.some((row) => row.cohort === cohort) && !signposts.some(({ removes }) => removes === cohort))
}

/** The facts of the answers, with what was found. Whether a route is named, and whether a hold is open, is told once it is known. */
export function foundFacts(facts: AnswerFacts, found: Found): FoundFacts {
  const fits = fitting(found)
  const removed = (cohort: Cohort) => yesNo(found.signposts.some(({ removes }) => removes === cohort))
  const rule = (cohort: Cohort) => yesNo(found.cohortRows.some((row) => row.cohort === cohort))
  const fires = (id: string) => yesNo(found.signposts.some((row) => row.id === id))
  return {
    ...facts,
    fitsFrail: yesNo(fits.includes('FRAIL')), fitsWork: yesNo(fits.includes('WORK')), fitsMental: yesNo(fits.includes('MENTAL')),
    frailRule: rule('FRAIL'), mentalRule: rule('MENTAL'),
    frailRemoved: removed('FRAIL'), workRemoved: removed('WORK'), mentalRemoved: removed('MENTAL'),
    underTeam: fires('X8'), noNeedStated: fires('X9b'),
    routed: 'no', held: 'no',
  }
}
