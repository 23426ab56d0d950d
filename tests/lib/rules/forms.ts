import fc from 'fast-check'
import { questions, type Answers, type Field } from '#lib/questions/all'
import { phrases } from '#lib/rules/phrases'
import { settings } from '#lib/rules/settings'
import type { At, ClearedStop } from '#lib/rules/triage'
import { stopIds } from '#lib/rules/verdict'
import { aged, inDays, offFor, today } from './cases'

type Given = Record<string, fc.Arbitrary<unknown>>

const valuesOf = (field: Field) => (questions[field] as { options: readonly { value: string }[] }).options.map(({ value }) => value)
const one = (field: Field) => fc.constantFrom(...valuesOf(field))
const some = (field: Field, most = 4) => {
  const counting = valuesOf(field).filter((value) => value !== 'none')
  return fc.oneof({ weight: 1, arbitrary: fc.constant(['none']) }, { weight: 4, arbitrary: fc.subarray(counting, { minLength: 1, maxLength: most }) })
}
const days = (...ns: number[]) => fc.constantFrom(...ns.map(inDays))

const home: Given = {
  frailtyScale: one('frailtyScale'), efi: one('efi'), decline: fc.constantFrom('no_change', 'weeks_months', 'no_change', 'weeks_months', 'days'),
  falls: one('falls'), fallDetail: some('fallDetail', 2).filter(([first]) => first !== 'none'), hard: some('hard'), home: some('home', 2), lifelong: one('lifelong'),
}
const work: Given = {
  workStatus: one('workStatus'),
  firstDayOff: fc.oneof(fc.constantFrom(...[1, 7, 8, 20, 27, 28, 100, 181, 182, 250].map(offFor)), fc.constant('not_off')),
  workAsk: fc.subarray(valuesOf('workAsk'), { minLength: 1, maxLength: 2 }),
  fitNoteEnds: fc.oneof(days(-60, -1, 0, 1, 3, 7, 8, 14, 92, 100), fc.constant('none')),
  workReason: one('workReason'), jobRisk: one('jobRisk'), jobDate: days(-3, 0, 7, 14, 15, 20), safetyJob: one('safetyJob'),
}
const mind: Given = {
  phq: fc.constant('done'), phqTotal: fc.constantFrom(0, 2, 8, 15, 16, 19, 20, 27), phqItem9: fc.constantFrom(0, 0, 1, 3, 'unknown'), phqOn: days(0, -5, -12, -92, -93),
  therapy: one('therapy'), team: one('team'), life: some('life', 5), barrier: some('barrier', 2), substance: one('substance'), review: one('review'),
  dependants: fc.constantFrom('yes', 'not_sure', 'yes', 'no'),
}
const around: Given = {
  consent: fc.constantFrom('yes', 'yes', 'yes', 'no_capacity_best_interests', 'not_asked', 'no'), only: fc.oneof({ weight: 3, arbitrary: fc.constant('no') }, one('only')),
  needs: some('needs', 2), teams: some('teams', 2), words: fc.constantFrom('I want to cook again', 'help fitting a rail', 'he was knocked out'),
  safetyTalk: fc.constantFrom('asked_none', 'asked_none', 'asked_thoughts_plan_agreed', 'asked_plan_or_intent', 'recent_attempt', 'not_asked', 'could_not_assess'),
  safetyTalkOn: days(0, -7, -8), followUpWho: fc.constant('Nurse Bevan'), followUpOn: days(0, 5, 7, 8, -1),
}
const gate = fc.oneof(
  { weight: 12, arbitrary: fc.constant(['none_of_these']) },
  { weight: 2, arbitrary: fc.constant(['G11']) },
  { weight: 2, arbitrary: fc.subarray(valuesOf('gate'), { minLength: 1, maxLength: 3 }) },
)
const ages = [0, 10, 17, 18, 40, 49, 50, 58, 64, 65, 71, 82, 99]

const block = (given: Given) => fc.oneof({ weight: 1, arbitrary: fc.constant({}) }, { weight: 2, arbitrary: fc.record(given, { requiredKeys: [] }) })

/** Whole forms: C4 ticks the blocks that are answered, as the page has it, and sometimes more. */
export const aForm: fc.Arbitrary<Answers> = fc
  .record({
    born: fc.constantFrom(...ages).map(aged), gate, home: block(home), work: block(work), mind: block(mind),
    around: fc.record(around, { requiredKeys: [] }), more: fc.subarray(valuesOf('help'), { maxLength: 2 }), unsure: fc.boolean(),
  })
  .map(({ born, gate: ticked, home: a, work: b, mind: c, around: d, more }) => {
    const used = [...(filled(a) ? ['managing_at_home'] : []), ...(filled(b) ? ['work'] : []), ...(filled(c) ? ['mental_health_daily_life'] : [])]
    const help = [...new Set([...used, ...more])]
    return { born, gate: ticked, help: help.length > 0 ? help : ['not_sure'], ...a, ...b, ...c, ...d } as unknown as Answers
  })

const filled = (given: object) => Object.keys(given).length > 0

const cleared: fc.Arbitrary<readonly ClearedStop[]> = fc.subarray([...stopIds], { maxLength: 4 }).chain((rules) =>
  fc.boolean().map((crisis) => rules.map((rule) => ({ rule, on: today, by: 'Dr Okafor', at: 0, did: crisis ? { followedBy: 'crisis_team' } : {} }))))

const otherSettings = [
  settings,
  { ...settings, ot_certifies_fit_notes: true },
  { ...settings, accept: { ...settings.accept, palliative: true, care_home: false } },
]

/** For whom and when the rules run: mostly a clinician today with the signed settings. */
export const aMoment: fc.Arbitrary<At> = fc
  .record({
    role: fc.constantFrom('clinician' as const, 'clinician' as const, 'ot' as const, 'receptionist' as const),
    cleared: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, cleared), settings: fc.constantFrom(...otherSettings),
  })
  .map((at) => ({ ...at, today }))

export const anyPhrase = fc.constantFrom(...Object.values(phrases).flat())
