import type { RouteKind } from '#lib/rules/kinds'
import type { Hours } from '../schema/services'

type Entry = readonly [kind: RouteKind, name: string, phone: string, hours: readonly Hours[], outOfHours: RouteKind | null, patientText?: string]

const always: readonly Hours[] = [{ days: 'mon-sun', from: '00:00', to: '24:00' }]
const daily: readonly Hours[] = [{ days: 'mon-sun', from: '08:00', to: '20:00' }]
const surgery: readonly Hours[] = [{ days: 'mon-fri', from: '08:00', to: '18:30' }]
const office: readonly Hours[] = [{ days: 'mon-fri', from: '09:00', to: '17:00' }]

/** The invented directory both practices of the demonstration begin with (A.6). NHS 111 and 999 are the real ones. */
export const directory: readonly Entry[] = [
  ['AMBULANCE_999', 'Ambulance', '999', always, null],
  ['AE', 'A&E, Brookside Hospital', '01632 960300', always, 'AMBULANCE_999'],
  ['MH_CRISIS_111', 'NHS 111, mental health option', '111', always, 'AMBULANCE_999', 'Call 111 and choose the mental health option, at any hour.'],
  ['UCR_2H', 'Rapid Response, 2-hour team', '01632 960220', daily, 'DUTY_GP'],
  ['DUTY_GP', 'Duty doctor', '01632 960100', surgery, 'MH_CRISIS_111'],
  ['ASC_EMERGENCY_DUTY', 'Social care emergency team', '01632 960241', always, 'AMBULANCE_999'],
  ['SAFEGUARDING', 'Safeguarding lead', '01632 960104', surgery, 'ASC_EMERGENCY_DUTY'],
  ['EIP', 'Early intervention team', '01632 960261', office, 'MH_CRISIS_111'],
  ['PERINATAL_MH', 'Perinatal mental health', '01632 960264', office, 'MH_CRISIS_111'],
  ['ROUTINE_GP', 'GP appointment', '01632 960010', surgery, 'DUTY_GP'],
  ['DISTRICT_NURSING', 'District nurses', '01632 960221', daily, null],
  ['COMMUNITY_REHAB', 'Brookside community rehabilitation', '01632 960222', office, null],
  ['COMMUNITY_NEURO_REHAB', 'Brookside neuro-rehabilitation', '01632 960223', office, null],
  ['FALLS_SERVICE', 'Three Brooks falls service', '01632 960231', office, null],
  ['MEMORY_CLINIC', 'Memory clinic', '01632 960232', office, null],
  ['WHEELCHAIR_SERVICE', 'Wheelchair service', '01632 960233', office, null],
  ['HAND_THERAPY', 'Hand therapy, Brookside Hospital', '01632 960234', office, null],
  ['PALLIATIVE', 'Palliative care team', '01632 960235', always, null],
  ['CARE_HOME_MDT', 'Care home team', '01632 960236', office, null],
  ['ADULT_SOCIAL_CARE', 'Adult social care', '01632 960240', office, 'ASC_EMERGENCY_DUTY'],
  ['TALKING_THERAPIES', 'Three Brooks Talking Therapies', '01632 960250', daily, null, 'You can refer yourself, by phone or online.'],
  ['CMHT', 'Community mental health team', '01632 960262', office, 'MH_CRISIS_111'],
  ['EATING_DISORDER', 'Eating disorder service', '01632 960265', office, null],
  ['DRUG_ALCOHOL', 'Brookside drug and alcohol service', '01632 960266', office, null],
  ['LD_TEAM', 'Community learning disability team', '01632 960267', office, null],
  ['FCP_PHYSIO', 'First contact physiotherapist', '01632 960011', surgery, null],
  ['LINK_WORKER', 'Link worker', '01632 960012', office, null],
  ['HEALTH_COACH', 'Health and wellbeing coach', '01632 960013', office, null],
  ['CARE_COORDINATOR', 'Care coordinator', '01632 960014', office, null],
  ['EMPLOYER_OH', 'Occupational health at work', '', [], null, 'Ask your employer how to reach their occupational health.'],
  ['ACCESS_TO_WORK', 'Access to Work', '01632 960270', office, null, 'You apply yourself, by phone or on GOV.UK.'],
  ['WORKWELL', 'Three Brooks WorkWell', '01632 960271', office, null],
  ['JCP_DEA', 'Disability employment adviser', '01632 960272', office, null],
  ['WELFARE_RIGHTS', 'Welfare rights advice', '01632 960273', office, null],
  ['ACAS', 'Acas', '01632 960274', office, null],
  ['SELF_CERTIFY', 'Self-certification form', '', [], null, 'For 7 days or fewer you fill in a form for your employer. You do not need a note.'],
  ['TREATING_TEAM', 'Hospital switchboard', '01632 960301', always, null],
  ['PAEDIATRIC_OT', 'Children’s therapy', '01632 960280', office, null],
  ['STRENGTH_BALANCE', 'Strength and balance class', '01632 960281', office, null],
  ['NEURODEVELOPMENTAL', 'Neurodevelopmental service', '01632 960282', office, null],
  ['NO_MATCH', 'Advice from the OT', '01632 960010', office, null],
]
