import { addDays, londonDay } from '../day'
import type { Me } from '../me'
import { addMonths } from '../months'
import { careOf, type Care, type LookAgain } from './care'
import { goalsAfter, scored, statusAfter } from './care-figures'
import type { Said } from './move'
import type { MoveName } from './moves'
import type { Referral } from './shape'

type Effect = (care: Care, said: Said, me: Me, referral: Referral) => Partial<Care>

const text = (answer: Said[string]): string => (typeof answer === 'string' ? answer : '')
const list = (answer: Said[string]): readonly string[] => (typeof answer === 'object' ? answer : [])
const orNull = (answer: Said[string]) => (typeof answer === 'string' ? answer : null)

/** Three weeks after a redirect, two after a signpost, somebody asks whether they got there; three months on, how they are. */
const arrivedIn = (days: number, me: Me): LookAgain => ({ kind: 'arrived', on: addDays(londonDay(me.at), days), came: null })

const session: Effect = (care, said, me, { booking }) => ({
  firstContactAt: care.firstContactAt ?? me.at,
  firstSeenAt: care.firstSeenAt ?? me.at,
  sessions: [...care.sessions, { at: me.at, by: me.name, how: text(said.way) || (booking?.place ?? ''), interventions: list(said.done) }],
  interventions: together(care.interventions, list(said.done)),
  goals: goalsAfter(care.goals, said),
  ...scored(care, said),
  ...statusAfter(care, said, 'start'),
})

const careEffects: Readonly<Partial<Record<MoveName, Effect>>> = {
  contact: ({ firstContactAt }, said, me) => ({ firstContactAt: firstContactAt ?? (said.came === 'spoke' ? me.at : null) }),
  toldReferrer: ({ told }, said, me) => ({ told: [...told, { who: text(said.toldWhom), at: me.at }] }),
  seen: session,
  session,
  recordTotal: ({ measures }, said) => {
    const [name, total] = [text(said.measure), typeof said.total === 'number' ? said.total : null]
    const before = measures[name]
    return { measures: { ...measures, [name]: before ? { ...before, end: total } : { start: total, end: null } } }
  },
  fitNote: ({ fitNotes, interventions }, said, me) => ({
    fitNotes: [...fitNotes, noteOf(said, me)], interventions: said.issued === 'yes' ? together(interventions, ['fit_note_issued']) : interventions,
  }),
  healthReport: ({ reports, interventions }, said, me) => ({
    interventions: together(interventions, ['ahp_health_work_report']),
    reports: [...reports, { on: text(said.reportOn), to: text(said.reportTo), at: me.at, by: me.name }],
  }),
  complete: (care, said, me) => ({
    interventions: together(list(said.interventions), care.interventions.filter((each) => apart.includes(each))),
    goals: care.goals.map((goal, at) => ({ ...goal, end: number(said[`goal${at + 1}End`]) ?? goal.end })),
    ...scored(care, said),
    ...statusAfter(care, said, 'end'),
    outcome: outcomeOf(said),
    again: { kind: 'three_months', on: addMonths(londonDay(me.at), 3), came: null },
  }),
  redirect: (_care, _said, me) => ({ again: arrivedIn(21, me) }),
  askAgain: (_care, _said, me) => ({ again: arrivedIn(14, me) }),
  notTaken: () => ({ again: null }),
  takenOn: () => ({ again: null }),
  arrived: ({ again }, said, me) => (said.got === 'not_yet' ? { again: arrivedIn(14, me) } : { again: again && { ...again, came: text(said.got) } }),
  threeMonths: (care, said) => ({
    ...scored(care, said),
    later: { workStatus: orNull(said.workNow), fitNoteStatus: orNull(said.noteNow), experience: orNull(said.experience) },
    again: care.again && { ...care.again, came: 'yes' },
  }),
  notAsked: ({ again }) => ({ again: again && { ...again, came: 'no' } }),
}

/** The record of what was done, after this move. Any other ending leaves nothing to look at again. */
export function careAfter(referral: Referral, name: MoveName, said: Said, me: Me): Pick<Referral, 'care'> {
  const effect = careEffects[name]
  if (!effect) return {}
  const care = careOf(referral)
  return { care: { ...care, ...effect(care, said, me, referral) } }
}

function noteOf(said: Said, me: Me): Care['fitNotes'][number] {
  const own = { gpInformed: said.gpInformed === 'yes', at: me.at, by: me.name }
  if (said.issued !== 'yes') return { issued: false, why: text(said.noteWhy), ...own }
  const says = said.noteSays === 'may_be_fit' ? 'may_be_fit' : 'not_fit'
  return { issued: true, from: text(said.noteFrom), to: text(said.noteTo), says, advice: text(said.noteAdvice), ...own }
}

const outcomeOf = (said: Said): Care['outcome'] => ({
  goals: text(said.goals), function: text(said.function), onward: text(said.onward), work: orNull(said.work),
  selfManagement: said.selfManagement === undefined ? null : said.selfManagement === 'yes',
})

/** Recorded by a move of their own. */
const apart = ['fit_note_issued', 'ahp_health_work_report']
const together = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])]
const number = (answer: Said[string]): number | null => (typeof answer === 'number' ? answer : null)
