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
import { aPractice, mondayMorning, staffOf } from '../support/database'
import { ask, eachIn, inside, london, monday, of, weekdays } from '../support/own-sql'
import { aReportedPractice, fiveWeeks } from '../support/reports'

let me: Me
beforeAll(async () => {
  me = await aReportedPractice()
  await aReportedPractice()
})

const sentOn = london('sent_at')
const within = () => `practice = '${me.practice}' and ${sentOn} between '${mondayOf(fiveWeeks.from)}' and '${sundayOf(fiveWeeks.to)}'`
const total = (rows: readonly { readonly count: number }[]) => rows.reduce((sum, { count }) => sum + count, 0)
type Known = string | number | null
/** Rows of ours as the test's own SQL gives its rows: these fields, summed, in order. */
const summed = <T extends { readonly count: number }>(rows: readonly T[], fieldsOf: (row: T) => readonly Known[]) => {
  const sums = new Map<string, number>()
  for (const row of rows) sums.set(JSON.stringify(fieldsOf(row)), (sums.get(JSON.stringify(fieldsOf(row))) ?? 0) + row.count)
  return [...sums].map(([fields, count]) => [...(JSON.parse(fields) as Known[]), count]).sort(inOrder)
}
const theirs = async (sql: string) => (await ask(me, sql)).map((row) => Object.values(row)).sort(inOrder)
const inOrder = (a: readonly Known[], b: readonly Known[]) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)

/** When somebody first spoke to the patient, and the band where the OT was to be in touch, each from the whole. */
const spoke = `(select min(cast(${of('at')} as bigint)) from ${eachIn('attempts')} where ${of('came')} = 'spoke')`
const forOt = `(${inside('band')} is not null and (${inside('verdict.disposition')} in ('queue', 'hold') or ${inside('override.band')} is not null))`

describe('the figures are those of SQL written apart, from the whole referrals and their acts:', () => {
  test('who came, by week and by what the rules made of them', async () => {
    const { sent } = await countCame(me, fiveWeeks)
    expect(total(sent)).toBe(22)
    expect(summed(sent, ({ week, sorted }) => [mondayOf(week), sorted])).toEqual(
      await theirs(`select ${monday(sentOn)} as week, ${inside('verdict.disposition')} as sorted, count(*) as n from referrals where ${within()} group by 1, 2`))
  })
  test('who sent them, and how soon the OT was to be in touch', async () => {
    const { sent } = await countCame(me, fiveWeeks)
    expect(summed(sent.filter(({ soon }) => soon !== ''), ({ role, soon }) => [role, soon])).toEqual(
      await theirs(`select ${inside('role')} as role, ${inside('band')} as band, count(*) as n from referrals where ${within()} and ${forOt} group by 1, 2`))
  })
  test('the routes the rules named', async () => {
    const { routes } = await countCame(me, fiveWeeks)
    const each = routes.flatMap((row) => row.routes.trim().split(' ').map((kind) => ({ kind, count: row.count })))
    expect(summed(each, ({ kind }) => [kind])).toEqual(
      await theirs(`select kind, count(*) as n from (select distinct referrals.id, ${of('kind')} as kind from referrals, ${eachIn('verdict.routes')} where ${within()}) as named group by 1`))
  })
  test('where calls went', async () => {
    const { calls } = await countCame(me, fiveWeeks)
    expect(summed(calls, ({ route }) => [route])).toEqual([['AMBULANCE_999', 1], ['OT', 1], ['TALKING_THERAPIES', 2]])
  })
  test('the working days until somebody spoke to them', async () => {
    const { contact } = await countWaits(me, fiveWeeks)
    expect(summed(contact.filter(({ wait }) => wait >= 0), ({ soon, wait }) => [soon, wait])).toEqual(
      await theirs(`select ${inside('band')} as band, ${weekdays(sentOn, london(spoke))} as wait, count(*) as n from referrals where ${within()} and ${forOt} and ${spoke} is not null group by 1, 2`))
  })
  test('who still waits, since when, and who left unspoken to', async () => {
    const { contact } = await countWaits(me, fiveWeeks)
    const waits = contact.filter(({ wait }) => wait < 0)
    expect(summed(waits, ({ week, left }) => [mondayOf(week), left < 0 ? 'waits' : 'left'])).toEqual(
      await theirs(`select ${monday(sentOn)} as week, case when ${inside('ended.at')} is null then 'waits' else 'left' end as how, count(*) as n from referrals where ${within()} and ${forOt} and ${spoke} is null group by 1, 2`))
  })
  test('HZ19: who was late by how soon, those who still wait among them', async () => {
    const { late } = await countWaits(me, fiveWeeks)
    const today = london(String(mondayMorning))
    const kind = `case when ${spoke} is not null then case when ${london(spoke)} > ${inside('contactBy')} then 'late' else 'in time' end
      when ${inside('ended.at')} is not null then 'ended' when ${inside('contactBy')} < ${today} then 'waiting late' else 'waiting' end`
    const ours = late.flatMap(({ soon, contact }) => ([['late', contact.late], ['in time', contact.inTime], ['ended', contact.ended], ['waiting late', contact.waitingLate], ['waiting', contact.waiting]] as const)
      .map(([how, count]) => ({ soon, how, count }))).filter(({ count }) => count > 0)
    expect(summed(ours, ({ soon, how }) => [soon, how])).toEqual(
      await theirs(`select ${inside('band')} as band, ${kind} as how, count(*) as n from referrals where ${within()} and ${forOt} group by 1, 2`))
    expect(ours.map(({ how }) => how)).toEqual(expect.arrayContaining(['late', 'in time', 'waiting late', 'ended']))
  })
  test('who was told what happens next, and after how many working days', async () => {
    const { told } = await countWaits(me, fiveWeeks)
    expect(summed(told, ({ wait }) => [wait])).toEqual(await theirs(
      `select case when ${inside('patientTold.at')} is null then -1 else ${weekdays(sentOn, london(inside('patientTold.at')))} end as wait, count(*) as n from referrals where ${within()} and ${forOt} group by 1`))
  })
  test('who came for the OT, and who waits to be seen', async () => {
    const { came, waiting } = await countDemand(me, fiveWeeks)
    expect(summed(came, ({ week }) => [mondayOf(week)])).toEqual(await theirs(`select ${monday(sentOn)} as week, count(*) as n from referrals where ${within()} and ${forOt} group by 1`))
    expect([[waiting]]).toEqual(await theirs(`select count(*) as n from referrals where practice = '${me.practice}' and ${forOt} and ${inside('ended.at')} is null and ${inside('care.firstSeenAt')} is null`))
  })
  test('how it ended', async () => {
    const { ended } = await countOutcomes(me, fiveWeeks)
    expect(summed(ended, ({ endedAs }) => [endedAs])).toEqual(await theirs(`select coalesce(${inside('ended.state')}, '') as ended, count(*) as n from referrals where ${within()} group by 1`))
  })
  test('HZ17: how people saw it, beside the rules', async () => {
    const rank = (path: string) => `cast(substr(${inside(path)}, 2, 1) as integer)`
    const view = `case when ${inside('override.why')} is null then '' when ${inside('override.notForOt')} is not null then 'not_ot'
      when ${rank('override.band')} < ${rank('verdict.band')} then 'sooner' when ${rank('override.band')} > ${rank('verdict.band')} then 'later' else '' end`
    const rows = await countViews(me, fiveWeeks)
    expect(summed(rows, ({ ruled, view: seen, viewBy }) => [ruled, seen, viewBy])).toEqual(await theirs(
      `select ${inside('verdict.band')} as ruled, ${view} as seen, coalesce(${inside('override.role')}, '') as by_whom, count(*) as n from referrals where ${within()} and ${inside('verdict.band')} in ('P1_URGENT', 'P2_SOON', 'P3_ROUTINE') group by 1, 2, 3`))
    expect(rows.map(({ view: seen }) => seen)).toEqual(expect.arrayContaining(['', 'sooner', 'later', 'not_ot']))
  })
  test('the stops, and the minutes until somebody acted, from the acts alone', async () => {
    const rows = await countStops(me, fiveWeeks)
    const acted = `(select min(at) from acts as a where a.practice = s.practice and a.subject = s.subject and a.act in ('recordStop', 'closeStop'))`
    expect(summed(rows, ({ minutes }) => [minutes])).toEqual(await theirs(
      `select coalesce((${acted} - s.at) / 60000, -1) as minutes, count(*) as n from acts as s where s.practice = '${me.practice}' and s.act = 'sent' and s.detail like '%"to":"STOPPED"%'
        and ${london('s.at')} between '${mondayOf(fiveWeeks.from)}' and '${sundayOf(fiveWeeks.to)}' group by 1`))
    expect(total(rows)).toBe(4)
  })
  test('age and sex', async () => {
    const rows = await countFair(me, fiveWeeks)
    const age = `cast(substr(${sentOn}, 1, 4) as integer) - cast(substr(born, 1, 4) as integer) - case when substr(${sentOn}, 6) < substr(born, 6) then 1 else 0 end`
    expect(summed(rows, ({ age: years, sex }) => [years, sex])).toEqual(await theirs(`select ${age} as age, coalesce(${inside('patient.sex')}, '') as sex, count(*) as n from referrals where ${within()} and ${forOt} group by 1, 2`))
  })
})

describe('a report', () => {
  test.each([
    ['group', { cohort: 'WORK' as const }, `cohorts like '% WORK %'`], ['sender', { role: 'ot' as const }, `role = 'ot'`], ['how soon', { soon: 'P2_SOON' as const }, `band = 'P2_SOON'`],
  ])('is narrowed by %s', async (_, narrowed, where) => {
    const { sent } = await countCame(me, { ...fiveWeeks, ...narrowed })
    expect([[total(sent)]]).toEqual(await theirs(`select count(*) as n from referrals where ${within()} and ${where}`))
    expect(total(sent)).toBeGreaterThan(0)
  })
  test('counts only its weeks, and only its own practice', async () => {
    const long = await countCame(me, { ...fiveWeeks, from: weekOf('2026-01-05') })
    expect(total(long.sent)).toBe(23)
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
