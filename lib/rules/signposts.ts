import { signpostsFrail } from './signposts-frail'
import { signpostsMental } from './signposts-mental'
import { signpostsWork } from './signposts-work'
import type { SignpostRow } from './row'

const signpostsForAll: readonly SignpostRow[] = [
  {
    id: 'X1', when: { age: 'under 18' }, ends: true, reception: 'signposts',
    routes: [
      { kind: 'ROUTINE_GP', what: 'The GP refers on, also to young people’s mental health services; school can help too' },
      { kind: 'PAEDIATRIC_OT', what: 'Through the GP or school' },
    ],
    because: 'Aged {age}: this service is for adults.',
  },
  {
    id: 'X2', when: { consent: 'no' }, ends: true, blocks: true, reception: 'signposts',
    because: 'They do not agree to this referral, so nothing is sent. Talk it over with them and come back.',
  },
  {
    id: 'X11', when: { only: ['equipment or rails', 'care at home'] }, reception: 'signposts',
    routes: [{ kind: 'ADULT_SOCIAL_CARE' }],
    because: 'It is only about equipment, rails or care at home: the council provides that.',
  },
  {
    id: 'X11', when: { only: 'wheelchair' }, reception: 'signposts', routes: [{ kind: 'WHEELCHAIR_SERVICE' }],
    because: 'It is only about a wheelchair.',
  },
  {
    id: 'X11', when: { only: 'bed or mattress' }, reception: 'signposts', routes: [{ kind: 'DISTRICT_NURSING' }],
    because: 'It is only about a bed or mattress: the district nurses provide those.',
  },
  {
    id: 'X14', when: { only: 'pain not looked into' }, reception: 'signposts', routes: [{ kind: 'FCP_PHYSIO' }],
    because: 'It is only about pain nobody has looked into: find the cause first.',
  },
  {
    id: 'X16', when: { only: 'company, money or housing' }, reception: 'signposts', routes: [{ kind: 'LINK_WORKER' }],
    because: 'It is only about company, money or housing.',
  },
  {
    id: 'X21', when: { only: 'hand or splint' }, reception: 'signposts', routes: [{ kind: 'HAND_THERAPY' }],
    because: 'It is only about a hand injury or splint.',
  },
  {
    id: 'X21', when: { only: 'neuro therapy' }, reception: 'signposts', routes: [{ kind: 'COMMUNITY_NEURO_REHAB' }],
    because: 'It is only about therapy for brain or nerves.',
  },
  {
    id: 'X21', when: { only: 'eating problem' }, reception: 'signposts', routes: [{ kind: 'EATING_DISORDER' }],
    because: 'It is only about an eating problem.',
  },
  {
    id: 'X21', when: { only: 'autism or ADHD assessment' }, reception: 'signposts', routes: [{ kind: 'NEURODEVELOPMENTAL' }],
    because: 'It is only about an autism or ADHD assessment.',
  },
]

/** C.2. Law: every route of every row that fires; a row may remove its own cohort, no other; X1 and X2 end the referral. */
export const signposts: readonly SignpostRow[] = [...signpostsForAll, ...signpostsFrail, ...signpostsWork, ...signpostsMental]
