import type { AnswerFacts } from './fact-table'
import type { All, When } from './row'
import type { SignpostRow } from './row'

/** Talking therapy comes first: it is answered and not tried, and daily life is mostly intact. */
const therapyFirst: When<AnswerFacts> = {
  every: [
    { sender: 'clinician or OT', therapy: ['not tried', 'not known', 'waiting or having it'], team: 'no', substance: 'no' },
    [{ life: 'none' }, { fewAreas: 'yes', barrier: 'none' }],
  ],
}
const thoughts: When<AnswerFacts> = [
  { item9: ['1 or more', '1 or more, before the safety conversation'] },
  { safetyTalk: ['thoughts, plan agreed', 'plan or intent', 'recent attempt', 'not had'] },
]
const noThoughts: All<AnswerFacts> = { item9: ['0 or not known', '1 or more, too old to count'], safetyTalk: 'asked, none' }

const gpWithinAWeek = {
  routes: [{ kind: 'ROUTINE_GP', what: 'Review within a week' }],
  tasks: [{ owner: 'referrer', by: 'a week', what: 'Review of their mental health by a GP' }],
} as const

/** C.2, what concerns mental health. */
export const signpostsMental: readonly SignpostRow[] = [
  {
    id: 'X8', when: [{ team: 'yes, now', crisisTeam: 'no' }, { cmhtTeam: 'yes' }], removes: 'MENTAL',
    routes: [{ kind: 'CMHT', what: 'Their care coordinator, who may ask the OT' }],
    because: 'A mental health team is helping them now.',
  },
  {
    id: 'X8', when: { crisisTeam: 'yes' }, removes: 'MENTAL', routes: [{ kind: 'MH_CRISIS_111', what: 'The crisis team that has them' }],
    because: 'A crisis team is helping them now.',
  },
  {
    id: 'X9', when: { every: [therapyFirst, noThoughts] },
    removes: 'MENTAL', routes: [{ kind: 'TALKING_THERAPIES', what: 'They refer themselves, or keep their place' }],
    because: '{areas}, and {therapy}: it comes first.',
  },
  {
    id: 'X9', when: { every: [therapyFirst, thoughts] }, removes: 'MENTAL',
    routes: [{ kind: 'TALKING_THERAPIES', what: 'A clinician refers them, or they keep their place: not left to themselves' }],
    because: '{areas}, and {therapy}: it comes first, and a clinician refers them.',
  },
  {
    id: 'X9', when: { every: [therapyFirst, { phq: ['16 to 19', '20 or over'] }] }, ...gpWithinAWeek,
    because: 'A PHQ-9 of {phq}: a GP review within a week as well.',
  },
  {
    id: 'X9', when: { every: [therapyFirst, { safetyTalk: 'thoughts, plan agreed' }] }, ...gpWithinAWeek,
    because: 'Thoughts of suicide or self-harm with a plan agreed: a GP review within a week as well.',
  },
  {
    id: 'X9', when: { sender: 'reception', life: 'none', therapy: 'not tried', team: 'no', substance: 'no' }, removes: 'MENTAL', reception: 'signposts',
    routes: [{ kind: 'TALKING_THERAPIES', what: 'They refer themselves. If it gets worse: call 111 and choose the mental health option' }],
    because: 'No part of daily life is hard, and talking therapy has not been tried.',
  },
  {
    id: 'X9b', when: [{ life: 'none', therapy: 'tried' }, { life: 'none', team: ['left within 6 months', 'referred, waiting'] }],
    routes: [{ kind: 'ROUTINE_GP' }],
    because: 'No part of daily life is said to be hard, so there is no need an OT could work on; a GP looks at it.',
  },
  {
    id: 'X10', when: { substance: 'yes', life: ['2 or 3', '4 or more', 'not answered'] }, routes: [{ kind: 'DRUG_ALCOHOL' }],
    because: 'Alcohol or drug use is the main problem.',
  },
  {
    id: 'X10', when: { substance: 'yes', life: ['none', '1'] }, removes: 'MENTAL', routes: [{ kind: 'DRUG_ALCOHOL' }],
    because: 'Alcohol or drug use is the main problem, and at most 1 part of daily life is hard.',
  },
]
