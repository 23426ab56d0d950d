import type { AnswerFacts } from './fact-table'
import type { All, Row, RouteTo } from './row'
import type { Cohort, Flag } from './verdict'

export type CohortRow = Row & { readonly cohort: Cohort; readonly flags?: readonly Flag[]; readonly routes?: readonly RouteTo[] }

const old: All<AnswerFacts> = { age: '65 or over', lifelong: 'no' }
const unscored: All<AnswerFacts> = { age: '65 or over', lifelong: 'no', frailty: 'not scored' }
const hard = ['1', '2', '3 or more'] as const
const off = ['employed, off', 'self-employed, off'] as const
const struggling = ['employed, struggling', 'self-employed, struggling'] as const
const several = ['2 or 3', '4 or more'] as const
const some = ['1', '2 or 3', '4 or more'] as const
const untried = ['not tried', 'not known', 'not answered'] as const
const more = ['16 to 19', '20 or over'] as const

const frail: readonly CohortRow[] = [
  { id: 'F-1', cohort: 'FRAIL', when: { ...old, frailty: '5 or 6' }, because: 'Aged {age} with a frailty score of {scale}.' },
  {
    id: 'F-2', cohort: 'FRAIL', when: { every: [{ ...old, frailty: '4' }, [{ trouble: 'yes' }, { hard }]] },
    because: 'Aged {age} with a frailty score of {scale}: {trouble}.',
  },
  {
    id: 'F-3', cohort: 'FRAIL', flags: ['OT_REVIEW'],
    when: { every: [old, [{ frailty: '7' }, { frailty: '8 or 9', acceptPalliative: 'yes' }]] },
    routes: [{ kind: 'COMMUNITY_REHAB' }, { kind: 'DISTRICT_NURSING' }],
    because: 'Aged {age} with a frailty score of {scale}: the OT judges, others may fit better.',
  },
  {
    id: 'F-4', cohort: 'FRAIL', flags: ['provisional'], when: { ...unscored, frailtyBand: 'moderate', trouble: 'yes' },
    because: 'Aged {age}, frailty band moderate in the record and no frailty score: {trouble}. A clinician confirms frailty.',
  },
  {
    id: 'F-5', cohort: 'FRAIL', when: { ...unscored, frailtyBand: 'severe' },
    because: 'Aged {age}, frailty band severe in the record and no frailty score.',
  },
  {
    id: 'F-6', cohort: 'FRAIL', flags: ['provisional'], when: { ...unscored, frailtyBand: ['fit', 'mild', 'none'], trouble: 'yes' },
    because: 'Aged {age}: {trouble}. There is no frailty score; daily life counts for more.',
  },
  {
    id: 'F-7', cohort: 'FRAIL', flags: ['OT_REVIEW'], when: { age: '50 to 64', trouble: 'yes' },
    because: 'Aged {age}: {trouble}. A frailty score does not count under 65; the OT judges.',
  },
  {
    id: 'F-9', cohort: 'FRAIL', flags: ['OT_REVIEW'], when: { age: '65 or over', frailty: '1 to 3', trouble: 'yes' },
    because: 'Aged {age} with a frailty score of {scale}, which does not fit with daily life: {trouble}. The OT judges.',
  },
  {
    id: 'F-10', cohort: 'FRAIL', flags: ['OT_REVIEW'], when: { age: '65 or over', lifelong: 'learning disability', trouble: 'yes' },
    routes: [{ kind: 'LD_TEAM', what: 'Offer it as well' }],
    because: 'Aged {age} with a learning disability: {trouble}. A frailty score does not count here; the OT judges.',
  },
  {
    id: 'F-10', cohort: 'FRAIL', flags: ['OT_REVIEW'], when: { age: '65 or over', lifelong: 'other', trouble: 'yes' },
    because: 'Aged {age} with a long-standing disability: {trouble}. A frailty score does not count here; the OT judges.',
  },
  {
    id: 'F-11', cohort: 'FRAIL', flags: ['OT_REVIEW'], when: { age: '65 or over', frailty: 'not scored', trouble: 'no', hard: '1' },
    because: 'Aged {age}: {trouble}. No frailty score counts; the OT judges.',
  },
  {
    id: 'F-11', cohort: 'FRAIL', flags: ['OT_REVIEW'],
    when: {
      every: [
        { age: '65 or over', frailty: 'not scored', trouble: 'no' },
        [{ frailtyBand: 'moderate' }, { lifelong: ['learning disability', 'other'], frailtyBand: 'severe' }],
      ],
    },
    because: 'Aged {age}, frailty band {frailtyBand} in the record. No frailty score counts; the OT judges.',
  },
]

const work: readonly CohortRow[] = [
  { id: 'W-1', cohort: 'WORK', when: { work: off, daysOff: ['8 to 27', '28 to 181', '182 or more'] }, because: 'Off work for {daysOff}.' },
  { id: 'W-2', cohort: 'WORK', when: { work: struggling }, because: 'In work and struggling because of health.' },
  { id: 'W-3', cohort: 'WORK', when: { work: [...off, ...struggling], asksPlan: 'yes' }, because: 'Has a job, and a return plan or changes at work are asked for.' },
  {
    id: 'W-5', cohort: 'WORK', flags: ['provisional'], when: { work: off, daysOff: ['not known', 'said not off'] },
    because: 'Off work, and the first day off is not known.',
  },
  {
    id: 'W-6', cohort: 'WORK', when: { work: off, daysOff: '7 or fewer', jobRisk: ['date within 14 days', 'date later or not given', 'date past', 'changes refused'] },
    because: 'Off for {daysOff}, and the job is at risk.',
  },
  {
    id: 'W-7', cohort: 'WORK', flags: ['OT_REVIEW'],
    when: { every: [{ work: 'out of work' }, [{ asksPlan: 'yes' }, { life: some }, { hard }]] },
    because: 'Out of work, with a plan asked for or parts of daily life that are hard: the OT judges.',
  },
]

const mental: readonly CohortRow[] = [
  { id: 'M-1', cohort: 'MENTAL', when: { life: several, therapy: 'tried', team: 'no' }, because: '{areas}, and {therapy}.' },
  { id: 'M-2', cohort: 'MENTAL', when: { life: several, barrier: 'some', team: 'no' }, because: '{areas}, and the usual help is hard to use ({barriers}).' },
  {
    id: 'M-3', cohort: 'MENTAL', flags: ['time_limited'], when: { life: several, therapy: 'waiting or having it' },
    because: '{areas}, and {therapy}: the OT sees them for a limited time, and they keep their place.',
  },
  {
    id: 'M-4', cohort: 'MENTAL', when: { phq: more, life: several, therapy: untried },
    routes: [{ kind: 'TALKING_THERAPIES', what: 'Offer it at the same time' }],
    because: '{areas}, with a PHQ-9 of {phq}, and {therapy}.',
  },
  {
    id: 'M-6', cohort: 'MENTAL', flags: ['OT_REVIEW'], when: { team: ['left within 6 months', 'referred, waiting'], life: some },
    because: '{areas}, and {team}: the OT judges.',
  },
  {
    id: 'M-7', cohort: 'MENTAL', flags: ['OT_REVIEW'],
    when: { therapy: untried, phq: ['under 16', 'not done'], life: several, barrier: ['none', 'not answered'] },
    routes: [{ kind: 'TALKING_THERAPIES', what: 'Offer it at the same time' }],
    because: '{areas}, and {therapy}: it is offered, and the OT judges.',
  },
  {
    id: 'M-8', cohort: 'MENTAL', flags: ['OT_REVIEW'],
    when: { every: [{ life: '1', team: 'no' }, [{ therapy: 'tried' }, { barrier: 'some' }, { selfCareOrCaring: 'yes' }]] },
    because: '{areas}; one part alone can weigh heavily: the OT judges.',
  },
]

/** C.3. Law: every cohort that fits, less what an X-rule removed. F-8, W-4 and M-5 are actions (`actions.ts`). */
export const cohortRows: readonly CohortRow[] = [...frail, ...work, ...mental]
