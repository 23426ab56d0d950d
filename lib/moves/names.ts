import type { Band, Cohort } from '../rules/verdict'

/** The groups an OT can help (A.1), as they are named on screen, and in short. */
export const cohortNames: Readonly<Record<Cohort, string>> = {
  FRAIL: 'Older and at risk of losing independence',
  WORK: 'Off work or struggling at work because of health',
  MENTAL: 'Mental health affecting daily life',
}
export const cohortShort: Readonly<Record<Cohort, string>> = { FRAIL: 'Older people', WORK: 'Work', MENTAL: 'Mental health' }

/** How soon somebody is in touch. Contact order, never how great a danger is. */
export const bandNames: Readonly<Record<Band, string>> = {
  P0_STOP: 'Stopped', P1_URGENT: 'Urgent', P2_SOON: 'Soon', P3_ROUTINE: 'Routine',
}
