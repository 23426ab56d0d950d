import type { Day } from '#lib/day'
import { noteEnds } from '#lib/moves/care'
import type { Referral, State } from '#lib/referral'
import type { Flag, RuleId } from '#lib/rules/verdict'
import { againOf } from './places'

/** What a row of a list shows beyond its own columns: no more is read to draw it. */
export type Card = {
  readonly title?: string
  readonly lastName?: string
  readonly firstName?: string
  readonly sex?: string
  readonly bornEstimated?: true
  /** The first 80 characters of the patient's words. */
  readonly words?: string
  readonly role: Referral['role']
  readonly screened: boolean
  readonly since: number
  readonly due: Day | null
  readonly contactBy: Day | null
  readonly owner: Referral['owner']
  readonly holds: readonly RuleId[]
  readonly flags: readonly Flag[]
  readonly needs: readonly string[]
  readonly language?: string
  readonly message?: string
  readonly fitNoteEnds?: string
  readonly safetyJob?: string
  readonly cleared: boolean
  readonly incomplete: boolean
  readonly closed?: Referral['closed']
  readonly delays?: readonly { readonly from: Day; readonly until: Day }[]
  readonly fresh?: string
  /** A hold nobody answered in time, put before the duty clinician then. */
  readonly escalated?: number
  /** How it ended, and how its summary begins: only once the summary is sent. */
  readonly ended?: State
  readonly summary?: string
  /** The stop is dealt with, and its form still waits to be finished. */
  readonly unfinished?: true
  /** What is asked about it once more: did they get there, how are they three months on. */
  readonly again?: 'arrived' | 'three_months'
}

/** The card of a referral. */
export function cardOf(referral: Referral): Card {
  const { patient, answers, state, verdict, role, screened, since, due, contactBy, owner, cleared, incomplete, ended, summary } = referral
  const { title, lastName, firstName, sex } = patient
  const { language, message, safetyJob } = answers
  const fitNoteEnds = noteEnds(referral) ?? answers.fitNoteEnds
  const again = againOf(referral)
  return {
    title, lastName, firstName, sex, language, message, fitNoteEnds, safetyJob, role, screened, since, due, contactBy, owner, incomplete,
    ...(patient.bornEstimated ? { bornEstimated: true } : {}),
    ...(state === 'STOPPED' && verdict.stops.length === 0 ? { unfinished: true } : {}),
    ...(again ? { again } : {}),
    ...clocksOf(referral),
    ...(summary ? { ended: ended?.state, summary: begins(summary.text, 160) } : {}),
    words: answers.words === undefined ? undefined : begins(answers.words, 80),
    holds: verdict.holds.map(({ rule }) => rule),
    flags: verdict.flags,
    needs: answers.needs ?? [],
    cleared: cleared.length > 0,
  }
}

/** What its clocks leave out, and what came in last; only where there is any. */
function clocksOf({ closed, delays, fresh, escalated, state }: Referral): Pick<Card, 'closed' | 'delays' | 'fresh' | 'escalated'> {
  return {
    ...(closed?.length ? { closed } : {}),
    ...(delays?.length ? { delays: delays.map(({ from, until }) => ({ from, until })) } : {}),
    ...(escalated && state === 'HOLD_INFO' ? { escalated } : {}),
    ...(fresh ? { fresh: fresh.what === 'lapsed' ? `Claim of ${fresh.name} lapsed` : 'Answered' } : {}),
  }
}
const begins = (text: string, most: number) => [...text].slice(0, most).join('')
