import { careOf } from '../moves/care'
import type { Referral } from '../moves/shape'
import { bands } from '../rules/verdict'

/**
 * How soon the OT was to be in touch; '' of whoever never came to the OT: a stop, another service, advice, or a referral
 * nobody has screened. A stop that was dealt with was sorted again, and is here as what it became.
 */
export function soonOf({ verdict, override, band }: Referral): string {
  const sorted = verdict.disposition
  const never = sorted === 'stop' || sorted === 'signpost' || sorted === 'no-match' || (sorted === 'unscreened' && verdict.band === null)
  return never && !override?.band ? '' : (band ?? '')
}

/** How a person saw it differently from the rules: sooner, later, in another group, not for the OT; '' when nobody did. */
export function viewOf({ verdict, override }: Referral): '' | 'sooner' | 'later' | 'group' | 'not_ot' {
  if (!override) return ''
  if (override.notForOt) return 'not_ot'
  const by = override.band && verdict.band ? bands.indexOf(override.band) - bands.indexOf(verdict.band) : 0
  if (by !== 0) return by < 0 ? 'sooner' : 'later'
  return override.cohort && verdict.primary && override.cohort !== verdict.primary ? 'group' : ''
}

/**
 * How it ended for the patient, as codes in a list, and the sums of what was scored twice. `goals` counts goals with a
 * score at start and end; confidence and GP contacts are -1 where one of the two is missing.
 */
export function goalsOf(referral: Referral) {
  const { outcome, goals, confidence, gpContacts, interventions } = careOf(referral)
  const scored = goals.flatMap(({ start, end }) => (start === null || end === null ? [] : [{ start, end }]))
  const sum = (of: 'start' | 'end') => scored.reduce((total, each) => total + each[of], 0)
  return {
    outcome: outcome ? [outcome.goals, outcome.work ?? '', outcome.function, outcome.onward].join(' ') : '',
    did: [...new Set(interventions)].sort().join(' '),
    goals: scored.length, goalStart: sum('start'), goalEnd: sum('end'),
    ...twice('confidence', confidence), ...twice('gp', gpContacts),
  }
}

type Twice<N extends string> = { readonly [K in `${N}${'Start' | 'End'}`]: number }
const twice = <N extends string>(name: N, { start, end }: { readonly start: number | null; readonly end: number | null }) => {
  const both = start !== null && end !== null
  return { [`${name}Start`]: both ? start : -1, [`${name}End`]: both ? end : -1 } as Twice<N>
}
