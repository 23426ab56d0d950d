import type { Settings } from './settings'

/** What each setting of C.8 decides, by its place in the file. */
export const settingWords: Readonly<Record<string, string>> = {
  'bands.P1_URGENT': 'Urgent: working days to the first appointment',
  'bands.P2_SOON': 'Soon: working days to the first appointment',
  'bands.P3_ROUTINE': 'Routine: working days to the first appointment',
  'contact.P1_URGENT': 'Urgent: working days to be in touch',
  'contact.P2_SOON': 'Soon: working days to be in touch',
  'contact.P3_ROUTINE': 'Routine: working days to be in touch',
  'cfs.core': 'Frailty scores that fit by themselves',
  'cfs.vulnerable': 'Frailty score that fits with something hard or getting worse',
  'cfs.review': 'Frailty score the OT judges',
  'cfs.palliative_from': 'Frailty score from which palliative care leads',
  'cfs.min_age': 'Youngest age at which a frailty score counts',
  'efi_use.moderate': 'The electronic frailty band “moderate” is used',
  'efi_use.severe': 'The electronic frailty band “severe” is used',
  efi_above: 'eFI above which frailty is mild, moderate, severe',
  efi2_numeric: 'A number of the eFI2 is compared with those of the eFI',
  'phq9.more_severe': 'PHQ-9 from which depression is more severe',
  'phq9.severe': 'PHQ-9 from which a GP reviews the same day',
  'phq9.counts_days': 'Days a dated PHQ-9 counts',
  'mental.tt_first_max_areas': 'Parts of daily life that may be hard while talking therapy comes first',
  'mental.m7_counts_days': 'Days a safety conversation counts',
  'mental.followup_days': 'Days within which a named person is in touch about thoughts of suicide (P-16)',
  'work.self_cert_days': 'Days off for which no fit note is needed',
  'work.long_term_days': 'Days off from which an absence is long',
  'work.very_long_days': 'Days off from which an absence is very long',
  'work.fitnote_due_wd': 'Working days before the end of a fit note that make it urgent',
  'work.job_risk_days': 'Days before a meeting about the job that make it urgent',
  'work.note_ahead_months': 'Months ahead that a fit note may end without a warning',
  'accept.palliative': 'The OT takes people in palliative care',
  'accept.care_home': 'The OT takes people in care homes',
  'accept.crisis': 'The OT takes people in a mental health crisis',
  ot_certifies_fit_notes: 'An OT here may issue fit notes',
  fit_note_pilot_area: 'The practice is in a fit note pilot area',
  response_to_patient: 'The patient has an answer by',
  'hold.clinician_wd': 'Working days to answer a hold',
  'hold.auto_release_wd': 'Working day on which a hold nobody answered is let go',
  closing: 'The practice closes at',
  'receptionist.scores': 'A receptionist sees scores',
  'receptionist.final_band': 'A receptionist sees how soon',
}

/** Every setting with its value in words, in the order of the file. */
export const settingLines = (settings: Settings): { readonly path: string; readonly words: string; readonly value: string }[] =>
  leaves('', settings).map(([path, value]) => ({ path, words: settingWords[path] ?? path, value: valueWords(value) }))

const leaves = (at: string, value: unknown): (readonly [string, unknown])[] =>
  isGroup(value) ? Object.entries(value).flatMap(([key, part]) => leaves(at ? `${at}.${key}` : key, part)) : [[at, value]]

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)

function valueWords(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (Array.isArray(value)) return value.join(', ')
  return value === 'next_working_day_end' ? 'the end of the next working day' : String(value)
}
