import type { Option } from '../questions/ask'

type Labels = { readonly [value: string]: string }

/** A table of codes and their words, as the options of a question. */
export const options = (labels: Labels): readonly Option[] => Object.entries(labels).map(([value, label]) => ({ value, label }))

/** F.3, why somebody else takes over. */
export const redirectReasons = {
  not_this_service: 'Not for this service',
  needs_specialist: 'Needs a specialist',
  needs_medical_first: 'Needs a doctor first',
  duplicate: 'Already referred',
  out_of_area: 'Out of our area',
  under_18: 'Under 18',
  palliative: 'Palliative care',
  crisis: 'Crisis care',
  social_care: 'Social care',
  other: 'Another reason',
}

/** F.3, why it goes back to the referrer. */
export const returnReasons = {
  info_missing: 'Something is missing',
  consent_absent: 'No agreement yet',
  patient_did_not_agree: 'Patient does not agree',
  outside_scope: 'Outside my scope',
  other: 'Another reason',
}

/** F.3, why it was closed, by the state it is closed in. */
export const closeReasons = {
  COMPLETED: 'completed',
  CLOSED_SAFETY: 'stop_dealt_with',
  CLOSED_DIED: 'died',
  CLOSED_MOVED: 'moved',
  CLOSED_PATIENT_CHOICE: 'patient_declined',
  CLOSED_ADMITTED: 'admitted',
  CLOSED_NO_CONTACT: 'no_contact_after_attempts',
} as const

/** F.2.7, what the OT did: the coded set of the training hub's page. */
export const interventions = {
  independence_in_daily_life: 'Independence in daily life',
  self_care_skills: 'Self-care skills',
  compensatory_techniques: 'Other ways of doing things',
  strength_and_endurance_for_tasks: 'Strength and endurance for tasks',
  functional_cognition: 'Thinking and remembering in daily tasks',
  visual_difficulties: 'Seeing in daily tasks',
  caregiver_training: 'Training a carer',
  adaptive_equipment: 'Equipment',
  home_modification_advice: 'Advice on changes at home',
  home_evaluation: 'Looking at the home',
  return_to_work_plan: 'Plan to return to work',
  workplace_adjustment_advice: 'Advice on changes at work',
  fit_note_issued: 'Fit note issued',
  ahp_health_work_report: 'AHP Health and Work Report',
  self_management_education: 'Managing it themselves',
  fatigue_management: 'Managing tiredness',
  sleep_and_routine: 'Sleep and routine',
  signposting_or_referral: 'Signposting or referral',
  safeguarding_action: 'Safeguarding action',
}

/** F.5, how it ended for the patient. */
export const goalOutcomes = { goals_met: 'Goals met', goals_partly_met: 'Goals partly met', goals_not_met: 'Goals not met' }
export const workOutcomes = { back_at_work: 'Back at work', fit_note_continues: 'Fit note continues', job_ended: 'Job ended' }
export const functionOutcomes = { maintained: 'Same as before', improved: 'Better than before', declined: 'Less well than before' }
export const onwardOutcomes = {
  none: 'Nobody else', specialist: 'A specialist', social_care: 'Social care', vcse: 'A charity or community group',
}

/** What was done about a stop (D.1). `mistake` asks what rules it out. */
export const stopActions = {
  ambulance: '999 was called',
  ae: 'They are going to A&E',
  ucr: 'The 2-hour team is going',
  duty: 'A clinician is seeing them today',
  crisis: 'The crisis team is told',
  safeguarding: 'The safeguarding lead is told',
  conversation: 'A safety conversation was held',
  other: 'Something else',
  mistake: 'It was ticked by mistake',
}

/** F.2 step 3, what is looked at before anybody is given up. */
export const beforeNoContact = {
  safe_contact: 'How they may safely be contacted',
  housebound: 'Whether they are housebound',
  carer: 'A carer to ask',
  interpreter: 'An interpreter',
  admission_or_death: 'A recent admission or death',
  vulnerable: 'Known vulnerability',
}
