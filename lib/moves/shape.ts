import type { Day } from '../day'
import type { Delay } from '../delays'
import type { Act, Me, Role } from '../me'
import type { Answers, Line } from '../questions/form'
import type { Band, ClearedStop, Cohort, Verdict } from '../rules/verdict'
import type { Care } from './care'
import type { State } from './states'
import type { StopKept } from './stopped'

/** Who the referral is about: as much as is known. */
export type Patient = Pick<
  Answers,
  'nhsNumber' | 'title' | 'lastName' | 'firstName' | 'born' | 'bornEstimated' | 'sex' | 'phone' | 'postcode' | 'address'
>

/** A person's other view of the verdict, kept beside it (C.0). A sender's view never delays anybody. */
export type Override = {
  readonly band?: Band
  readonly cohort?: Cohort
  readonly notForOt?: true
  readonly why: string
  readonly by: string
  readonly role: Role
  readonly at: number
}

export type Attempt = { readonly how: string; readonly came: string; readonly at: number; readonly by: string }

export type Booking = { readonly on: Day; readonly time: string; readonly place: string; readonly lonePlan?: string }

export type Ended = { readonly state: State; readonly reason: string; readonly at: number; readonly by: string; readonly soon?: true }

/** What the referrer reads at the end; `carer` is whether the patient agreed to share it with theirs. */
export type Summary = { readonly text: string; readonly at: number; readonly by: string; readonly job?: string; readonly carer?: boolean }

/** What came in last, and waits to be seen. */
export type Fresh =
  | { readonly what: 'lapsed'; readonly name: string; readonly at: number }
  | { readonly what: 'answered'; readonly fields: readonly string[]; readonly reply: string; readonly by: string; readonly at: number; readonly band: Band | null }

/** One patient's request for the OT, as it is stored; equal to `replay` of its acts. */
export type Referral = {
  readonly id: string
  readonly practice: string
  readonly reference: string
  readonly version: number
  readonly state: State
  readonly since: number
  readonly patient: Patient
  readonly answers: Answers
  readonly statement: readonly Line[]
  readonly verdict: Verdict
  readonly role: Role
  /** True once a clinician or the OT has screened what a receptionist sent: the rules then run as for a clinician. */
  readonly screened: boolean
  readonly sentBy: { readonly staff: string; readonly name: string; readonly job: string }
  readonly sentAt: number
  /** When the rules last spoke: a person's view from before then no longer delays. */
  readonly sortedAt: number
  readonly owner: { readonly staff: string; readonly name: string; readonly since: number } | null
  readonly override: Override | null
  readonly cleared: readonly ClearedStop[]
  /** Every stop, with when it was acted on; absent where it was kept before stops were. */
  readonly stops?: readonly StopKept[]
  /** What the rules, or a person since, say of how soon; each derived again at every move. */
  readonly band: Band | null
  readonly due: Day | null
  readonly contactBy: Day | null
  readonly dueOn: Day
  readonly asked: { readonly fields: readonly string[]; readonly words: string; readonly at: number; readonly by: string } | null
  readonly attempts: readonly Attempt[]
  readonly booking: Booking | null
  readonly missed: number
  /** The next appointment, once the work has begun. */
  readonly next: Day | null
  /** H-6: released by the clock without its answer. */
  readonly incomplete: boolean
  readonly arranged: readonly { readonly kind: string; readonly by: string; readonly at: number }[]
  readonly patientTold: { readonly by: string; readonly at: number } | null
  readonly ended: Ended | null
  readonly summary: Summary | null
  readonly acknowledged: boolean
  /** What was done with the patient; read by `careOf`. */
  readonly care?: Care
  /** Days the practice said it is closed, as known at the last act that named them: no working days. */
  readonly closed?: readonly Day[]
  /** Each time the patient asked to wait: the only thing that pauses its clocks (E). */
  readonly delays?: readonly Delay[]
  /** When the clock last put a hold before the duty clinician (H-6, H-3). */
  readonly escalated?: number
  /** When somebody last made a move on it, other than the clock. */
  readonly touched?: number
  /** What whoever works the queue sees first, until the next move: a claim that lapsed, a question answered. */
  readonly fresh?: Fresh | undefined
  /** In which state it stood when time was up for whoever should have closed it, and the practice was told. */
  readonly practiceTold?: State
}

/** A decision not yet kept: the referral as it would be, and the act that made it so. */
export type Change = { readonly referral: Referral; readonly act: Act }

/** An act with who did it and when, as history keeps it: what `replay` reads. */
export type Done = Act & { readonly me: Me }
