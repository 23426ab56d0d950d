import { beforeAll, describe, expect, test } from 'vitest'
import { allActs } from '#db/history'
import { countCame } from '#db/report-came'
import { countDemand } from '#db/report-demand'
import { countFair } from '#db/report-fair'
import { countOutcomes } from '#db/report-outcomes'
import { countViews } from '#db/report-rules'
import { countStops } from '#db/report-stops'
import { countWaits } from '#db/report-waits'
import type { Me } from '#lib/me'
import { mondayOf, sundayOf, weekOf } from '#lib/reports/weeks'
import { aPractice, staffOf } from '../support/database'
import { ask, eachIn, forOt, inside, london, monday, of, sentOn, summed, theirs, total, within } from '../support/own-sql'
import { aReportedPractice, fiveWeeks } from '../support/reports'

let me: Me
beforeAll(async () => {
  me = await aReportedPractice()
  await aReportedPractice()
})

describe('the figures are those of SQL written apart, from the whole referrals and their acts:', () => {
  test('who came, by week and by what the rules made of them', async () => {
    const { sent } = await countCame(me, fiveWeeks)
    expect(total(sent)).toBe(25)
    expect(summed(sent, ({ week, sorted }) => [mondayOf(week), sorted])).toEqual(
      await theirs(me, `select ${monday(sentOn)} as week, ${inside('verdict.disposition')} as sorted, count(*) as n from referrals where ${within(me)} group by 1, 2`))
  })
  test('who sent them, and how soon the OT was to be in touch', async () => {
    const { sent } = await countCame(me, fiveWeeks)
    expect(summed(sent.filter(({ soon }) => soon !== ''), ({ role, soon }) => [role, soon])).toEqual(
      await theirs(me, `select ${inside('role')} as role, ${inside('band')} as band, count(*) as n from referrals where ${within(me)} and ${forOt} group by 1, 2`))
  })
  test('the routes the rules named', async () => {
    const { routes } = await countCame(me, fiveWeeks)
    const each = routes.flatMap((row) => row.routes.trim().split(' ').map((kind) => ({ kind, count: row.count })))
    expect(summed(each, ({ kind }) => [kind])).toEqual(
      await theirs(me, `select kind, count(*) as n from (select distinct referrals.id, ${of('kind')} as kind from referrals, ${eachIn('verdict.routes')} where ${within(me)}) as named group by 1`))
  })
  test('where calls went', async () => {
    const { calls } = await countCame(me, fiveWeeks)
    expect(summed(calls, ({ route }) => [route])).toEqual([['AMBULANCE_999', 1], ['OT', 1], ['TALKING_THERAPIES', 2]])
  })
  test('outcomes, what was done, and scores at the start and at the end', async () => {
    const { outcomes, missed } = await countOutcomes(me, fiveWeeks)
    expect(summed(outcomes, ({ outcome }) => [outcome.split(' ')[0] ?? ''])).toEqual(await theirs(me, `select ${inside('care.outcome.goals')} as goals, count(*) as n from referrals where ${within(me)} and ${inside('care.outcome.goals')} is not null group by 1`))
    const both = `${of('start')} is not null and ${of('end')} is not null`
    const score = (end: 'start' | 'end') => `sum(cast(${of(end)} as integer))`
    expect(outcomes.map(({ goals, goalStart, goalEnd }) => [goals, goalStart, goalEnd])).toEqual(await theirs(me, `select count(*) as n, ${score('start')} as s, ${score('end')} as e from referrals, ${eachIn('care.goals')} where ${within(me)} and ${both}`))
    expect(outcomes.map(({ confident, confidenceStart, confidenceEnd }) => [confident, confidenceStart, confidenceEnd])).toEqual(await theirs(me,
      `select count(*) as n, sum(cast(${inside('care.confidence.start')} as integer)) as s, sum(cast(${inside('care.confidence.end')} as integer)) as e from referrals where ${within(me)} and ${inside('care.confidence.end')} is not null`))
    expect(outcomes).toMatchObject([{ did: 'adaptive_equipment home_evaluation', count: 2 }])
    expect(missed).toEqual(await ask(me, `select act, count(*) as count from acts where practice = '${me.practice}' and act in ('didNotAttend', 'wasNotBrought') group by 1`))
    expect(total(missed)).toBe(1)
  })
  test('who came for the OT, and who waits to be seen', async () => {
    const { came, waiting } = await countDemand(me, fiveWeeks)
    expect(summed(came, ({ week }) => [mondayOf(week)])).toEqual(await theirs(me, `select ${monday(sentOn)} as week, count(*) as n from referrals where ${within(me)} and ${forOt} group by 1`))
    expect([[waiting]]).toEqual(await theirs(me, `select count(*) as n from referrals where practice = '${me.practice}' and ${forOt} and ${inside('ended.at')} is null and ${inside('care.firstSeenAt')} is null`))
  })
  test('how it ended', async () => {
    const { ended } = await countOutcomes(me, fiveWeeks)
    expect(summed(ended, ({ endedAs }) => [endedAs])).toEqual(await theirs(me, `select coalesce(${inside('ended.state')}, '') as ended, count(*) as n from referrals where ${within(me)} group by 1`))
  })
  test('HZ17: how people saw it, beside the rules', async () => {
    const rank = (path: string) => `cast(substr(${inside(path)}, 2, 1) as integer)`
    const view = `case when ${inside('override.why')} is null then '' when ${inside('override.notForOt')} is not null then 'not_ot'
      when ${rank('override.band')} < ${rank('verdict.band')} then 'sooner' when ${rank('override.band')} > ${rank('verdict.band')} then 'later' else '' end`
    const rows = await countViews(me, fiveWeeks)
    expect(summed(rows, ({ ruled, view: seen, viewBy }) => [ruled, seen, viewBy])).toEqual(await theirs(me,
      `select ${inside('verdict.band')} as ruled, ${view} as seen, coalesce(${inside('override.role')}, '') as by_whom, count(*) as n from referrals where ${within(me)} and ${inside('verdict.band')} in ('P1_URGENT', 'P2_SOON', 'P3_ROUTINE') group by 1, 2, 3`))
    expect(rows.map(({ view: seen }) => seen)).toEqual(expect.arrayContaining(['', 'sooner', 'later', 'not_ot']))
  })
  test('the stops, and the minutes until somebody acted, from the acts alone', async () => {
    const rows = await countStops(me, fiveWeeks)
    const acted = `(select min(at) from acts as a where a.practice = s.practice and a.subject = s.subject and a.act in ('recordStop', 'closeStop'))`
    expect(summed(rows, ({ minutes }) => [minutes])).toEqual(await theirs(me,
      `select coalesce((${acted} - s.at) / 60000, -1) as minutes, count(*) as n from acts as s where s.practice = '${me.practice}' and s.act = 'sent' and s.detail like '%"to":"STOPPED"%'
        and ${london('s.at')} between '${mondayOf(fiveWeeks.from)}' and '${sundayOf(fiveWeeks.to)}' group by 1`))
    expect(total(rows)).toBe(4)
  })
  test('age and sex', async () => {
    const rows = await countFair(me, fiveWeeks)
    const age = `cast(substr(${sentOn}, 1, 4) as integer) - cast(substr(born, 1, 4) as integer) - case when substr(${sentOn}, 6) < substr(born, 6) then 1 else 0 end`
    expect(summed(rows, ({ age: years, sex }) => [years, sex])).toEqual(await theirs(me, `select ${age} as age, coalesce(${inside('patient.sex')}, '') as sex, count(*) as n from referrals where ${within(me)} and ${forOt} group by 1, 2`))
  })
})

describe('a report', () => {
  test.each([
    ['group', { cohort: 'WORK' as const }, `cohorts like '% WORK %'`], ['sender', { role: 'ot' as const }, `role = 'ot'`], ['how soon', { soon: 'P2_SOON' as const }, `band = 'P2_SOON'`],
  ])('is narrowed by %s', async (_, narrowed, where) => {
    const { sent } = await countCame(me, { ...fiveWeeks, ...narrowed })
    expect([[total(sent)]]).toEqual(await theirs(me, `select count(*) as n from referrals where ${within(me)} and ${where}`))
    expect(total(sent)).toBeGreaterThan(0)
  })
  test('counts only its weeks, and only its own practice', async () => {
    const long = await countCame(me, { ...fiveWeeks, from: weekOf('2026-01-05') })
    expect(total(long.sent)).toBe(26)
    const nobody = staffOf(await aPractice(), 'manager')
    for (const found of [await countStops(nobody, fiveWeeks), await countViews(nobody, fiveWeeks), await countFair(nobody, fiveWeeks)]) expect(found).toEqual([])
    expect(await countCame(nobody, fiveWeeks)).toEqual({ sent: [], routes: [], calls: [] })
  })
  test('is noted: who had which counted, and nobody it was about', async () => {
    const asker = staffOf(await aPractice(), 'manager')
    await countWaits(asker, { ...fiveWeeks, cohort: 'FRAIL' })
    const { rows } = await allActs(asker, { act: 'report-counted' })
    expect(rows).toMatchObject([{ subject: null, detail: { report: 'waits', cohort: 'FRAIL', from: fiveWeeks.from } }])
  })
})
