import type { Day } from '../day'
import type { Json, Role } from '../me'
import type { RouteKind } from './kinds'
import type { Settings } from './settings'

/** The groups an OT can help (A.1), in the order that breaks a tie for the primary one (C.6). */
export const cohorts = ['FRAIL', 'MENTAL', 'WORK'] as const
export type Cohort = (typeof cohorts)[number]

/** How soon somebody is in touch, earliest first. Never how great a danger is (section 0, 2). */
export const bands = ['P0_STOP', 'P1_URGENT', 'P2_SOON', 'P3_ROUTINE'] as const
export type Band = (typeof bands)[number]

type Letter = 'F' | 'W' | 'M' | 'P' | 'H'
export type RuleId = `${'S' | 'X'}${number}` | `X${number}b` | `${Letter}-${number}` | `H-${number}b`

export const stopIds = ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8', 'S9', 'S10', 'S11', 'S12', 'S13', 'S14'] as const
/** Each stop has its own screen (`stop-screens.ts`). */
export type ScreenId = (typeof stopIds)[number]

export type Disposition = 'stop' | 'hold' | 'queue' | 'signpost' | 'no-match' | 'unscreened'

/** Who must do something: the sender, any clinician, the duty clinician, the OT. */
export type Owner = 'referrer' | 'clinician' | 'duty' | 'ot'

export type Flag =
  | 'provisional' // queued although a fact is missing; the reasons name it
  | 'OT_REVIEW' // the OT judges whether the patient belongs
  | 'advice' // the OT is asked for advice, answered by the end of the next working day
  | 'time_limited' // M-3: beside talking therapy, whose place they keep
  | 'safety_job' // R11: fitness for a safety-critical task is in doubt

/** A rule that fired, in words a GP can read. */
export type Reason = { readonly rule: RuleId; readonly because: string }
export type Stop = Reason & { readonly screen: ScreenId; readonly words?: readonly string[] }
export type Route = Reason & { readonly kind: RouteKind; readonly what?: string }
/** `since` is the day it began; `releases` is false where time alone never lets it go (H-3). */
export type Hold = Reason & { readonly owner: Owner; readonly since: Day; readonly by: Day; readonly releases: boolean }
export type Task = Reason & { readonly owner: Owner; readonly by: Day; readonly what: string }

/** A stop a clinician has dealt with. `did.followedBy: 'crisis_team'` says a crisis team has the patient (X8). */
export type ClearedStop = {
  readonly rule: ScreenId
  readonly on: Day
  readonly by: string
  readonly at: number
  readonly did: { readonly followedBy?: string; readonly [field: string]: Json | undefined }
}

/** When and for whom the rules run. `submittedOn` is the day the clocks began; today when absent. */
export type At = {
  readonly role: Role
  readonly today: Day
  readonly time?: string
  readonly submittedOn?: Day
  readonly cleared?: readonly ClearedStop[]
  readonly settings?: Settings
}

/** What the rules say of one referral. Same answers, same day, same `rulesVersion`: same verdict. */
export type Verdict = {
  readonly disposition: Disposition
  readonly stops: readonly Stop[]
  readonly routes: readonly Route[]
  readonly cohorts: readonly Cohort[]
  readonly primary: Cohort | null
  readonly also: readonly Cohort[]
  readonly band: Band | null
  readonly due: Day | null
  readonly contactBy: Day | null
  readonly screenBy: Day | null
  readonly holds: readonly Hold[]
  readonly tasks: readonly Task[]
  readonly flags: readonly Flag[]
  readonly warnings: readonly Reason[]
  readonly reasons: readonly Reason[]
  /** X2: the patient does not agree, so nothing is sent. */
  readonly blocked: boolean
  readonly rulesVersion: string
}
