import { z } from 'zod'

const days = z.int().positive()
const never = z.literal(false)

/** C.8. `never`: settings the specification names and this product does not let anybody turn on. */
export const Settings = z.strictObject({
  bands: z.strictObject({ P1_URGENT: days, P2_SOON: days, P3_ROUTINE: days }),
  contact: z.strictObject({ P1_URGENT: days, P2_SOON: days, P3_ROUTINE: days }),
  cfs: z.strictObject({
    core: z.tuple([days, days]), vulnerable: days, review: days, palliative_from: days, min_age: days,
  }),
  efi_use: z.strictObject({ moderate: z.boolean(), severe: z.boolean() }),
  efi_above: z.tuple([z.number(), z.number(), z.number()]),
  efi2_numeric: never,
  phq9: z.strictObject({ more_severe: days, severe: days, counts_days: days }),
  mental: z.strictObject({ tt_first_max_areas: z.int().nonnegative(), m7_counts_days: days, followup_days: days }),
  work: z.strictObject({
    self_cert_days: days, long_term_days: days, very_long_days: days, fitnote_due_wd: days, job_risk_days: days, note_ahead_months: days,
  }),
  accept: z.strictObject({ palliative: z.boolean(), care_home: z.boolean(), crisis: never }),
  ot_certifies_fit_notes: z.boolean(),
  fit_note_pilot_area: z.boolean(),
  response_to_patient: z.literal('next_working_day_end'),
  hold: z.strictObject({ clinician_wd: days, auto_release_wd: days }),
  closing: z.string().regex(/^\d\d:\d\d$/),
  receptionist: z.strictObject({ scores: never, final_band: never }),
})
/** As signed; `closed` are the practice’s own days, which count as no working days (E). */
export type Settings = z.infer<typeof Settings> & { readonly closed?: readonly string[] }
