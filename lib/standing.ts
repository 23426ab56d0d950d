import { addDays, type Day } from './day'
import type { Me, StandingNow } from './me'
import type { AnswersOf } from './questions/ask'
import type { standingAsks } from './standing-asks'

/** How it stands with one OT, as it was recorded (F.7). */
export type Standing = Partial<AnswersOf<typeof standingAsks>>

/** A standing as it is kept: whose, and the version to change it by; 0 and nothing while none was recorded. */
export type Stood = { readonly staff: string; readonly standing: Standing | null; readonly version: number }

/** Local choices (F.7): how often the register is looked at, for how long an old look still counts, and how early a date is warned of. */
export const terms = { checkDays: 31, graceDays: 14, soonDays: 30, renewalSoonDays: 60, supervisionWeeks: 4 } as const

/** The day by which the register is to be looked at again. */
export const checkAgainBy = ({ checkedOn }: Standing): Day | null => (checkedOn === undefined ? null : addDays(checkedOn, terms.checkDays))

/**
 * How it stands with an OT's registration on this day (HZ24): recorded, found on the register, not past its renewal, and
 * looked up within a month and a fortnight.
 */
export function standingOn(standing: Standing | null, today: Day): StandingNow {
  if (standing?.hcpc === undefined || standing.checkedOn === undefined) return 'unrecorded'
  if (standing.found !== 'registered' && standing.found !== 'conditions') return 'not_registered'
  if (standing.renewBy === undefined || today > standing.renewBy) return 'ended'
  return today > addDays(standing.checkedOn, terms.checkDays + terms.graceDays) ? 'overdue' : 'good'
}

/**
 * Whether an OT may issue fit notes (A.5, F.2.8, F.7): in good standing, flagged, trained, agreed in writing, and under
 * somebody's clinical supervision. The practice's signed setting comes before it, and is not asked here.
 */
export function certifies(standing: Standing | null, today: Day): boolean {
  if (standing === null || standingOn(standing, today) !== 'good') return false
  const { canCertify, fitNoteTrainedOn, fitNoteAgreedOn, clinical } = standing
  return canCertify === 'yes' && [fitNoteTrainedOn, fitNoteAgreedOn].every((day) => day !== undefined && day <= today) && clinical !== undefined
}

/** The same person with what was found of their registration: an OT's standing goes wherever they go. */
export const standingWith = <M extends Me>(me: M, standing: StandingNow): M => (me.role === 'ot' ? { ...me, standing } : me)
