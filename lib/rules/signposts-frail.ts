import type { SignpostRow } from './row'

const fallsService = [{ kind: 'FALLS_SERVICE', what: 'Full falls assessment; the OT looks at hazards at home' }] as const
/** One fall and no more known of it: it takes frailty as well to ask for a full assessment. */
const oneFall = { falls: '1', fallInjury: 'no', fallNotUp: 'no', fallOnFloor: 'no', fallBlackout: 'no' } as const

/** C.2, what concerns older people and the home. */
export const signpostsFrail: readonly SignpostRow[] = [
  {
    id: 'X12', when: { frailty: '8 or 9', acceptPalliative: 'no' }, removes: 'FRAIL',
    routes: [{ kind: 'PALLIATIVE' }, { kind: 'DISTRICT_NURSING' }],
    because: 'Frailty score {scale}: the palliative care team and district nurses lead.',
  },
  {
    id: 'X12', when: { frailty: '8 or 9', acceptPalliative: 'yes' }, routes: [{ kind: 'PALLIATIVE' }, { kind: 'DISTRICT_NURSING' }],
    because: 'Frailty score {scale}: palliative care team and district nurses as well.',
  },
  {
    id: 'X12b', when: { palliativeTeam: 'yes' }, routes: [{ kind: 'PALLIATIVE', what: 'Tell the team; they stay in the lead' }],
    because: 'The palliative care team is helping already.',
  },
  {
    id: 'X13', when: { careHome: 'yes', acceptCareHome: 'no' }, removes: 'FRAIL', routes: [{ kind: 'CARE_HOME_MDT' }],
    because: 'Lives in a care home: the care home team sees them.',
  },
  {
    id: 'X13', when: { careHome: 'yes', acceptCareHome: 'yes' }, routes: [{ kind: 'CARE_HOME_MDT', what: 'Tell the team' }],
    because: 'Lives in a care home: the care home team as well.',
  },
  {
    id: 'X15',
    when: {
      every: [
        { age: ['50 to 64', '65 or over'] },
        [{ falls: '2 or more' }, { fallInjury: 'yes' }, { fallNotUp: 'yes' }, { fallOnFloor: 'yes' }, { fallBlackout: 'yes' }],
      ],
    },
    routes: fallsService,
    because: '{falls}: a full falls assessment as well.',
  },
  {
    id: 'X15', when: { ...oneFall, frailty: ['5 or 6', '7', '8 or 9'] }, routes: fallsService,
    because: '{falls} and a frailty score of {scale}: a full falls assessment as well.',
  },
  {
    id: 'X15', when: { ...oneFall, frailty: ['not scored', '1 to 3', '4'], frailtyBand: ['moderate', 'severe'] }, routes: fallsService,
    because: '{falls} and frailty band {frailtyBand} in the record: a full falls assessment as well.',
  },
  {
    id: 'X17', when: { hardRemembering: 'yes', decline: 'over weeks or months' },
    routes: [
      { kind: 'ROUTINE_GP', what: 'If nobody has looked into it' },
      { kind: 'MEMORY_CLINIC', what: 'Through the GP, if nobody has looked into it' },
    ],
    because: 'Remembering or planning is hard, and they have managed less well over weeks or months.',
  },
  {
    id: 'X19', when: { fallBlackout: 'yes', blackoutNow: 'no', sender: 'clinician or OT' },
    routes: [{ kind: 'ROUTINE_GP', what: 'Review within a week, unless already looked into. No driving until then' }],
    tasks: [{ owner: 'referrer', by: 'a week', what: 'Have the blackout reviewed, unless already looked into. Tell them not to drive until then' }],
    because: 'A blackout in the last 12 months: find the cause.',
  },
  {
    id: 'X19', when: { fallBlackout: 'yes', blackoutNow: 'no', sender: 'reception' }, reception: 'shows',
    routes: [{ kind: 'DUTY_GP', what: 'Today. Tell them not to drive until then' }],
    because: 'They passed out with a fall in the last 12 months.',
  },
  {
    id: 'X22', when: { carerStruggling: 'yes' }, routes: [{ kind: 'ADULT_SOCIAL_CARE', what: 'Offer a carer’s assessment' }],
    because: 'The carer is struggling.',
  },
  {
    id: 'X23', when: { communityTherapy: 'yes' }, routes: [{ kind: 'COMMUNITY_REHAB', what: 'Tell the team; agree who leads' }],
    because: 'Community therapy or reablement is helping already.',
  },
]
