type Kind = {
  readonly name: string
  /** Rung when something is dangerous: needs a phone number and somebody when it is shut, or the app does not start (A.6). */
  readonly p0?: true
}

/** Every kind of service a rule may name (A.6), with its name on screen. Who it is here is the practice's directory. */
export const kinds = {
  AMBULANCE_999: { name: 'Ambulance', p0: true },
  AE: { name: 'Accident and emergency (A&E)', p0: true },
  MH_CRISIS_111: { name: 'Mental health crisis team', p0: true },
  UCR_2H: { name: 'Urgent community response, 2 hours', p0: true },
  DUTY_GP: { name: 'Duty doctor', p0: true },
  ROUTINE_GP: { name: 'GP appointment' },
  DISTRICT_NURSING: { name: 'District nurses' },
  COMMUNITY_REHAB: { name: 'Community rehabilitation' },
  COMMUNITY_NEURO_REHAB: { name: 'Community neuro-rehabilitation' },
  FALLS_SERVICE: { name: 'Falls service' },
  MEMORY_CLINIC: { name: 'Memory clinic' },
  WHEELCHAIR_SERVICE: { name: 'Wheelchair service' },
  HAND_THERAPY: { name: 'Hand therapy' },
  PALLIATIVE: { name: 'Palliative care team' },
  CARE_HOME_MDT: { name: 'Care home team' },
  ADULT_SOCIAL_CARE: { name: 'Adult social care' },
  ASC_EMERGENCY_DUTY: { name: 'Social care emergency team', p0: true },
  SAFEGUARDING: { name: 'Safeguarding lead', p0: true },
  TALKING_THERAPIES: { name: 'NHS Talking Therapies' },
  CMHT: { name: 'Community mental health team' },
  EIP: { name: 'Early intervention in psychosis team', p0: true },
  PERINATAL_MH: { name: 'Perinatal mental health team', p0: true },
  EATING_DISORDER: { name: 'Eating disorder service' },
  DRUG_ALCOHOL: { name: 'Drug and alcohol service' },
  LD_TEAM: { name: 'Community learning disability team' },
  FCP_PHYSIO: { name: 'First contact physiotherapist' },
  LINK_WORKER: { name: 'Link worker' },
  HEALTH_COACH: { name: 'Health and wellbeing coach' },
  CARE_COORDINATOR: { name: 'Care coordinator' },
  EMPLOYER_OH: { name: 'Occupational health at work' },
  ACCESS_TO_WORK: { name: 'Access to Work' },
  WORKWELL: { name: 'WorkWell' },
  JCP_DEA: { name: 'Jobcentre Plus disability employment adviser' },
  WELFARE_RIGHTS: { name: 'Welfare rights advice' },
  ACAS: { name: 'Acas' },
  SELF_CERTIFY: { name: 'Self-certification' },
  TREATING_TEAM: { name: 'The team treating them' },
  PAEDIATRIC_OT: { name: 'Children’s occupational therapy' },
  STRENGTH_BALANCE: { name: 'Strength and balance class' },
  NEURODEVELOPMENTAL: { name: 'Autism and ADHD assessment service' },
  NO_MATCH: { name: 'Advice from the OT' },
} as const satisfies Record<string, Kind>

export type RouteKind = keyof typeof kinds
export const routeKinds = Object.keys(kinds) as RouteKind[]

/** True of a service rung when something is dangerous. */
export const isP0 = (kind: RouteKind): boolean => 'p0' in kinds[kind]
