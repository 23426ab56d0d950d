/** The roles a person may hold in a practice. Their words: `roleWords`. */
export const roles = ['clinician', 'receptionist', 'ot', 'supervisor', 'manager'] as const
export type Role = (typeof roles)[number]

export const roleWords: Readonly<Record<Role, string>> = {
  clinician: 'Clinician',
  receptionist: 'Receptionist or care navigator',
  ot: 'Occupational therapist',
  supervisor: 'Supervisor',
  manager: 'Manager',
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined }

/** How it stands with an OT's registration (F.7, lib/standing.ts): all but `good` keeps them from clinical moves (HZ24). */
export type StandingNow = 'good' | 'unrecorded' | 'overdue' | 'ended' | 'not_registered'

/** Who acts, for which practice, at what moment (ms UTC). The first argument of all that touches data. */
export type Me = {
  readonly staff: string
  readonly name: string
  readonly job: string
  readonly role: Role | 'clock'
  readonly practice: string
  readonly at: number
  readonly request: string
  /** True of an OT who may issue fit notes and AHP Health and Work Reports (A.5, F.2.8); put in where that is asked. */
  readonly certifies?: boolean
  /** Of an OT: forgotten, it counts as `unrecorded`, so that forgetting never allows anything. */
  readonly standing?: StandingNow
}

/** What is noted: a view or a change, and which referral or person it concerns. */
export type Act = { readonly act: string; readonly subject: string | null; readonly detail?: Json }

/** The product acting by itself, for one practice, at one moment (ms UTC). */
export const theClock = (practice: string, at: number): Me => ({
  staff: 'clock',
  name: 'Best Fit',
  job: '',
  role: 'clock',
  practice,
  at,
  request: `clock-${at}`,
})
