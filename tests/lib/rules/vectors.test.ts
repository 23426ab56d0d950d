import { describe, expect, test } from 'vitest'
import { addWorkingDays } from '#lib/working-days'
import type { Answers } from '#lib/questions/all'
import { stopScreens } from '#lib/rules/stop-screens'
import type { At, Band, Cohort, Disposition } from '#lib/rules/triage'
import { inDays, inShort, offFor, sorted, today } from './cases'

type Expected = {
  is: Disposition
  fits?: readonly Cohort[]
  band?: Band | null
  /** Rules that fired, and rules that did not. */
  by?: readonly string[]
  notBy?: readonly string[]
  to?: readonly string[]
  notTo?: readonly string[]
  due?: string
  flags?: readonly string[]
}
type Vector = readonly [name: string, age: number, given: Answers, expected: Expected, at?: Partial<At>]

const work = (days: number): Answers => ({ firstDayOff: offFor(days) })
const three = { life: ['home', 'work_study', 'routine_sleep'] } as const satisfies Answers
const atHome = { decline: 'no_change', falls: '0', hard: ['none'], home: ['none'] } as const satisfies Answers
const tried = { therapy: 'had_not_enough' } as const satisfies Answers
const queue = (cohort: Cohort, band: Band, more: Partial<Expected> = {}): Expected => ({ is: 'queue', fits: [cohort], band, ...more })
const stop = (rule: string): Expected => ({ is: 'stop', fits: [], band: 'P0_STOP', by: [rule] })
const elsewhere = (...to: string[]): Expected => ({ is: 'signpost', fits: [], band: null, to })

const vectors: readonly Vector[] = [
  ['T1', 82, { frailtyScale: '6', decline: 'weeks_months', falls: '0' }, queue('FRAIL', 'P3_ROUTINE', { by: ['F-1', 'P-13'] })],
  ['T2', 82, { frailtyScale: '6', falls: '2+', fallDetail: ['injury_needing_treatment'] }, queue('FRAIL', 'P2_SOON', { by: ['P-6', 'X15'], to: ['FALLS_SERVICE'] })],
  ['T3', 82, { frailtyScale: '6', decline: 'days' }, stop('S3')],
  ['T4', 58, { frailtyScale: '6', ...atHome }, { is: 'no-match', fits: [], band: null, by: ['H-5b', 'X18'], to: ['NO_MATCH'] }],
  ['T4 with a fall', 58, { frailtyScale: '6', ...atHome, falls: '1' }, queue('FRAIL', 'P3_ROUTINE', { by: ['F-7', 'H-5b'], flags: ['OT_REVIEW'] })],
  ['T4 with F4 to F7 not answered', 58, { frailtyScale: '6' }, { is: 'hold', fits: [], by: ['H-2', 'H-5b'] }],
  ['T5', 45, { frailtyScale: '6', lifelong: 'learning_disability' }, { ...elsewhere('LD_TEAM'), by: ['X20', 'H-5b'], flags: ['advice'] }],
  ['T6', 70, { frailtyScale: '8' }, elsewhere('PALLIATIVE', 'DISTRICT_NURSING')],
  ['T7', 71, { efi: 'severe', efiVersion: 'eFI' }, { is: 'hold', fits: ['FRAIL'], band: 'P2_SOON', by: ['F-5', 'P-12', 'H-9'] }],
  ['T8', 71, { efiVersion: 'eFI2', efiIndex: 0.4, decline: 'weeks_months' }, queue('FRAIL', 'P3_ROUTINE', { by: ['F-6'], flags: ['provisional'] })],
  ['T9', 40, { ...work(3), workAsk: ['fit_note'] }, { ...elsewhere('SELF_CERTIFY'), by: ['X3'] }],
  ['T10', 40, { ...work(20), workReason: 'mental_health', fitNoteEnds: inDays(3) }, queue('WORK', 'P1_URGENT', { by: ['P-1'], due: inDays(3) })],
  ['T11', 40, { ...work(60), workReason: 'msk', jobRisk: 'meeting_or_dismissal_date', jobDate: inDays(7) }, queue('WORK', 'P1_URGENT', { by: ['P-2'], due: inDays(2) })],
  ['T12', 40, { firstDayOff: '2026-03-23' }, queue('WORK', 'P3_ROUTINE', { by: ['P-9'], to: ['WORKWELL', 'JCP_DEA'] })],
  ['T13', 40, { workStatus: 'out_of_work', workAsk: ['benefit_form'] }, elsewhere('WELFARE_RIGHTS')],
  ['T14', 40, { gate: ['G5'] }, stop('S5')],
  ['T15', 40, { phqTotal: 18, phqItem9: 2, safetyTalk: 'not_asked' }, stop('S7')],
  ['T16', 40, { phqTotal: 18, phqItem9: 2, safetyTalk: 'asked_thoughts_plan_agreed', ...tried, ...three }, queue('MENTAL', 'P1_URGENT', { by: ['P-5'] })],
  ['T17', 40, { phqTotal: 8, phqItem9: 0, therapy: 'not_tried', life: ['home'] }, { ...elsewhere('TALKING_THERAPIES'), by: ['X9'] }],
  ['T17b', 40, { phqTotal: 12, phqItem9: 0, therapy: 'not_tried', ...three }, queue('MENTAL', 'P3_ROUTINE', { by: ['M-7'], flags: ['OT_REVIEW'], to: ['TALKING_THERAPIES'] })],
  ['T18', 40, { phqTotal: 17, therapy: 'not_tried', ...three }, queue('MENTAL', 'P2_SOON', { by: ['M-4', 'P-10'], to: ['TALKING_THERAPIES'] })],
  ['T19', 40, { team: 'yes_now', help: ['mental_health_daily_life'] }, { ...elsewhere('CMHT'), by: ['X8'] }],
  ['T20', 40, { gate: ['G6'] }, stop('S6')],
  ['T21', 66, { frailtyScale: '5', ...work(30), fitNoteEnds: inDays(1) }, { is: 'queue', fits: ['WORK', 'FRAIL'], band: 'P1_URGENT', by: ['P-1', 'F-1'] }],
  ['T22', 48, { help: ['not_sure'], words: 'feel useless, can’t cook' }, { is: 'hold', fits: [], by: ['H-7'] }],
  ['T23', 40, { help: ['mental_health_daily_life'], ...three }, { is: 'unscreened', band: null }, { role: 'receptionist' }],
  ['T24', 17, { ...atHome }, { ...elsewhere('PAEDIATRIC_OT', 'ROUTINE_GP'), by: ['X1'] }],
  ['T25', 40, { consent: 'no', ...work(30) }, { is: 'signpost', fits: [], band: null, by: ['X2'] }],
  ['T26', 70, { lifelong: 'other_long_standing', frailtyScale: '6', falls: '2+' }, queue('FRAIL', 'P2_SOON', { by: ['F-10', 'H-5b'], flags: ['OT_REVIEW'], to: ['FALLS_SERVICE'] })],
  ['T27', 40, { phqItem9: 3, ...tried, ...three }, { is: 'hold', fits: ['MENTAL'], band: 'P1_URGENT', by: ['H-5', 'P-5'] }],
  ['T29', 55, { lifelong: 'no', frailtyScale: '7', home: ['discharged_30d'], decline: 'weeks_months' }, queue('FRAIL', 'P1_URGENT', { by: ['F-7', 'P-3'], flags: ['OT_REVIEW'] })],
  ['T29 without the score', 55, { lifelong: 'no', home: ['discharged_30d'], decline: 'weeks_months' }, queue('FRAIL', 'P1_URGENT', { by: ['F-7', 'P-3'], notBy: ['H-5b'] })],
  ['T30', 72, { falls: '2+' }, queue('FRAIL', 'P2_SOON', { by: ['F-6', 'P-6'], to: ['FALLS_SERVICE'] })],
  ['T31', 40, { phqTotal: 21, phqItem9: 0, therapy: 'not_tried', life: ['home'] }, elsewhere('TALKING_THERAPIES', 'ROUTINE_GP')],
  ['T32', 40, { workStatus: 'employed_off', workAsk: ['return_plan'] }, queue('WORK', 'P2_SOON', { by: ['H-4'] })],
  ['T33', 40, { team: 'yes_now', ...work(40) }, queue('WORK', 'P2_SOON', { by: ['X8'], to: ['CMHT'] })],
  ['T34', 17, { gate: ['G6'] }, stop('S6')],
  ['T35', 40, { consent: 'no', gate: ['G3'] }, stop('S3')],
  ['T36', 40, work(100), queue('WORK', 'P2_SOON', { by: ['P-7'] })],
  ['T38', 76, { frailtyScale: '4', ...atHome, hard: ['afraid_of_falling'] }, queue('FRAIL', 'P3_ROUTINE', { by: ['F-2'] })],
  ['T39', 80, { ...atHome, hard: ['stairs'], home: ['discharged_30d'] }, queue('FRAIL', 'P2_SOON', { by: ['F-6', 'P-14'] })],
  ['T40', 80, { frailtyScale: '4', decline: 'weeks_months', home: ['discharged_30d'] }, queue('FRAIL', 'P2_SOON', { by: ['P-14'], notBy: ['P-3'] })],
  ['T41', 84, { frailtyScale: '6', decline: 'weeks_months', hard: ['toilet'] }, queue('FRAIL', 'P2_SOON', { by: ['P-15'] })],
  ['T42', 80, { help: ['managing_at_home'] }, { is: 'hold', fits: [], by: ['H-2'] }],
  ['T43 stairs', 72, { frailtyScale: '3', ...atHome, hard: ['stairs'] }, { ...elsewhere('STRENGTH_BALANCE', 'LINK_WORKER'), by: ['F-8'] }],
  ['T43 remembering', 72, { frailtyScale: '3', ...atHome, hard: ['remembering_planning'] }, queue('FRAIL', 'P3_ROUTINE', { by: ['F-9'], flags: ['OT_REVIEW'] })],
  ['T44', 80, { frailtyScale: '5', decline: 'no_change' }, queue('FRAIL', 'P3_ROUTINE', { by: ['F-1'] })],
  ['T45', 32, { ...atHome, falls: '2+' }, { is: 'no-match', fits: [], notTo: ['FALLS_SERVICE'] }],
  ['T46', 40, { firstDayOff: '2026-11-16', workAsk: ['fit_note'], fitNoteEnds: 'none' }, queue('WORK', 'P3_ROUTINE', { by: ['W-1'], notTo: ['SELF_CERTIFY'] })],
  ['T47', 40, { workStatus: 'employed_struggling', firstDayOff: 'not_off', workAsk: ['fit_note'], fitNoteEnds: 'none' }, queue('WORK', 'P3_ROUTINE', { by: ['W-2'], notTo: ['SELF_CERTIFY'] })],
  ['T48', 40, { workStatus: 'employed_struggling', workAsk: ['adjustments'], fitNoteEnds: inDays(-60) }, queue('WORK', 'P3_ROUTINE', { by: ['H-5b'] })],
  ['T49', 40, { workStatus: 'employed_struggling', jobRisk: 'meeting_or_dismissal_date', jobDate: inDays(20) }, queue('WORK', 'P2_SOON', { by: ['P-8'], due: '2026-12-07' })],
  ['T50', 40, { workStatus: 'out_of_work', workAsk: ['job_search'] }, elsewhere('WORKWELL', 'JCP_DEA')],
  ['T51', 70, work(30), queue('WORK', 'P2_SOON')],
  ['T52', 40, { phqTotal: 18, therapy: 'dont_know', ...three }, queue('MENTAL', 'P2_SOON', { by: ['M-4'] })],
  ['T52 with M7 not answered', 40, { phqTotal: 18, therapy: 'dont_know', ...three, safetyTalk: undefined }, { is: 'hold', fits: ['MENTAL'], band: 'P2_SOON', by: ['H-3'] }],
  ['T53', 40, { phqTotal: 21, therapy: 'not_tried', life: ['home'], safetyTalk: 'not_asked' }, { is: 'hold', fits: [], by: ['H-3'], to: ['TALKING_THERAPIES'] }],
  ['T54', 40, { team: 'discharged_6m', therapy: 'not_tried', life: ['home'] }, queue('MENTAL', 'P3_ROUTINE', { by: ['M-6'], flags: ['OT_REVIEW'], notTo: ['TALKING_THERAPIES'] })],
  ['T55 with M10 in 5 days', 40, { gate: ['G11'], safetyTalk: 'asked_thoughts_plan_agreed', ...tried, ...three, followUpWho: 'Nurse Bevan', followUpOn: inDays(5) }, queue('MENTAL', 'P2_SOON', { by: ['P-16'], notBy: ['P-5'] })],
  ['T55 with M10 not answered', 40, { gate: ['G11'], safetyTalk: 'asked_thoughts_plan_agreed', ...tried, ...three }, queue('MENTAL', 'P1_URGENT', { by: ['P-5'] })],
  ['T56', 40, { gate: ['G11'], safetyTalk: undefined }, stop('S12')],
  ['T56 with G6', 40, { gate: ['G6'], safetyTalk: 'asked_thoughts_plan_agreed' }, stop('S6')],
  ['T57', 40, { phqTotal: 12, phqItem9: 1, phqOn: inDays(-12), ...tried, life: ['home', 'work_study'] }, queue('MENTAL', 'P3_ROUTINE', { by: ['H-5b'], notBy: ['H-5'] })],
  ['T58', 40, { therapy: 'having_now', ...three }, queue('MENTAL', 'P3_ROUTINE', { by: ['M-3'] })],
  ['T59', 40, { therapy: 'not_tried', life: ['self_care'] }, queue('MENTAL', 'P3_ROUTINE', { by: ['M-8'], flags: ['OT_REVIEW'] })],
  ['T60', 40, { therapy: 'not_tried', life: ['home'], barrier: undefined }, { is: 'hold', fits: [], by: ['H-8'] }],
  ['T61', 40, { ...work(30), workAsk: ['fit_note'], fitNoteEnds: inDays(1) }, { is: 'unscreened', band: null }, { role: 'receptionist' }],
  ['T62', 40, { ...tried, ...three }, { is: 'unscreened', band: null, notBy: ['H-3'] }, { role: 'receptionist' }],
  ['T63', 40, { gate: ['G1', 'none_of_these'] }, stop('S1')],
  ['T64', 84, { only: 'equipment_or_rails', falls: '2+' }, queue('FRAIL', 'P2_SOON', { to: ['ADULT_SOCIAL_CARE', 'FALLS_SERVICE'] })],
  ['T64 with F5 not answered', 84, { only: 'equipment_or_rails', help: ['managing_at_home'] }, { is: 'hold', fits: [], by: ['H-2'], to: ['ADULT_SOCIAL_CARE'] }],
  ['T65 yes', 40, { ...tried, life: [...three.life, 'caring'], dependants: 'yes' }, queue('MENTAL', 'P2_SOON')],
  ['T65 not sure', 40, { ...tried, life: [...three.life, 'caring'], dependants: 'not_sure' }, queue('MENTAL', 'P1_URGENT', { by: ['P-11'] })],
  ['T65 no', 40, { ...tried, life: [...three.life, 'caring'], dependants: 'no' }, stop('S10')],
  ['T66', 40, { ...work(30), workReason: 'mental_health', safetyTalk: undefined }, queue('WORK', 'P2_SOON', { by: ['H-11'] })],
  ['T67 knocked out', 40, { words: 'he was knocked out' }, stop('S13')],
  ['T67 a rail', 40, { words: 'help fitting a rail' }, { is: 'no-match', notBy: ['S13'] }],
  ['T68', 40, { ...work(20), fitNoteEnds: addWorkingDays(today, 9) }, queue('WORK', 'P3_ROUTINE', { due: '2026-12-04' })],
  ['T68 a week later', 40, { ...work(20), fitNoteEnds: addWorkingDays(today, 9) }, queue('WORK', 'P1_URGENT', { by: ['P-1'], due: '2026-12-04' }), { today: inDays(7), submittedOn: today }],
  ['T69', 40, { ...work(60), workAsk: ['benefit_form'] }, queue('WORK', 'P2_SOON', { to: ['WELFARE_RIGHTS'] })],
  ['T70', 82, { frailtyScale: '6', decline: 'weeks_months', home: ['discharged_30d'], teams: ['community_therapy'] }, queue('FRAIL', 'P2_SOON', { by: ['P-14'], notBy: ['P-3'], to: ['COMMUNITY_REHAB'] })],
]

describe('the test vectors of the specification (C.7)', () => {
  for (const [name, age, given, expected, at] of vectors) {
    test(name, () => {
      const verdict = sorted(age, given, at)
      const short = inShort(verdict)
      expect(short.disposition).toBe(expected.is)
      if (expected.fits) expect(short.cohorts).toEqual(expected.fits)
      if (expected.band !== undefined) expect(short.band).toBe(expected.band)
      expect(short.rules).toEqual(expect.arrayContaining([...(expected.by ?? [])]))
      expect(short.kinds).toEqual(expect.arrayContaining([...(expected.to ?? [])]))
      expect(short.rules.filter((rule) => expected.notBy?.includes(rule))).toEqual([])
      expect(short.kinds.filter((kind) => expected.notTo?.includes(kind))).toEqual([])
      if (expected.due) expect(verdict.due).toBe(expected.due)
      if (expected.flags) expect(verdict.flags).toEqual(expect.arrayContaining([...expected.flags]))
    })
  }

  test('T23, T61: what a receptionist sends carries no score and no band, and is screened the same day when it is urgent', () => {
    const urgent = sorted(40, { ...work(30), workAsk: ['fit_note'], fitNoteEnds: inDays(1) }, { role: 'receptionist' })
    expect(urgent).toMatchObject({ band: null, due: null, contactBy: null, screenBy: today })
    const other = sorted(40, { ...tried, ...three }, { role: 'receptionist' })
    expect(other).toMatchObject({ band: null, screenBy: inDays(1) })
  })

  test('T25: without agreement nothing is sent, and no other service is named', () => {
    expect(sorted(40, { consent: 'no', ...work(30) })).toMatchObject({ blocked: true, routes: [] })
  })

  test('T34: a young person in danger is stopped first, on the screen for that danger', () => {
    const { stops } = sorted(17, { gate: ['G6'] })
    expect(stops.map(({ screen }) => screen)).toEqual(['S6'])
    expect(stopScreens.S6.clinician.ring).toContain('MH_CRISIS_111')
  })
})
