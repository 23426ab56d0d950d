import type { Settings } from './settings-shape'

/** Who signed which version: two people, because one alone does not change what happens to many patients (HZ18). `app/_server/commands/sign-settings.ts` makes the seal. */
export const signed = {
  version: '2026.11.4',
  on: '2026-11-25',
  by: ['Best Fit, author of the rules', 'Best Fit, second reader'],
  for: 'Demonstration only. A practice signs again, with its Clinical Safety Officer, before any live use.',
  seal: '9ade6aacda0efc31',
} as const

/** The one file of settings (C.8): local choices, except where section C names a source. Days are working days in `bands`, `contact` and `hold`. */
export const written: Settings = {
  bands: { P1_URGENT: 2, P2_SOON: 10, P3_ROUTINE: 20 },
  contact: { P1_URGENT: 1, P2_SOON: 3, P3_ROUTINE: 5 },
  cfs: { core: [5, 6], vulnerable: 4, review: 7, palliative_from: 8, min_age: 65 },
  efi_use: { moderate: true, severe: true },
  efi_above: [0.12, 0.24, 0.36],
  efi2_numeric: false,
  phq9: { more_severe: 16, severe: 20, counts_days: 92 },
  mental: { tt_first_max_areas: 1, m7_counts_days: 7, followup_days: 7 },
  work: { self_cert_days: 7, long_term_days: 28, very_long_days: 182, fitnote_due_wd: 5, job_risk_days: 14, note_ahead_months: 3 },
  accept: { palliative: false, care_home: true, crisis: false },
  ot_certifies_fit_notes: false,
  fit_note_pilot_area: false,
  response_to_patient: 'next_working_day_end',
  hold: { clinician_wd: 2, auto_release_wd: 3 },
  closing: '18:30',
  receptionist: { scores: false, final_band: false },
}
