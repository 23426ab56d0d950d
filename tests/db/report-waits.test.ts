import { beforeAll, describe, expect, test } from 'vitest'
import { countDemand } from '#db/report-demand'
import { countWaits } from '#db/report-waits'
import type { Me } from '#lib/me'
import { mondayOf, sundayOf } from '#lib/reports/weeks'
import { mondayMorning } from '../support/database'
import { forOt, inside, london, monday, sentOn, spoke, summed, theirs, total, weekdays, within } from '../support/own-sql'
import { aReportedPractice, fiveWeeks } from '../support/reports'

let me: Me
beforeAll(async () => {
  me = await aReportedPractice()
  await aReportedPractice()
})

describe('the figures of waits are those of SQL written apart, from the whole referrals:', () => {
  test('the working days until somebody spoke to them', async () => {
    const { contact } = await countWaits(me, fiveWeeks)
    expect(summed(contact.filter(({ wait }) => wait >= 0), ({ soon, wait }) => [soon, wait])).toEqual(
      await theirs(me, `select ${inside('band')} as band, ${weekdays(sentOn, london(spoke))} as wait, count(*) as n from referrals where ${within(me)} and ${forOt} and ${spoke} is not null group by 1, 2`))
  })
  test('who still waits, since when, and who left unspoken to', async () => {
    const { contact } = await countWaits(me, fiveWeeks)
    const waits = contact.filter(({ wait }) => wait < 0)
    expect(summed(waits, ({ week, left }) => [mondayOf(week), left < 0 ? 'waits' : 'left'])).toEqual(
      await theirs(me, `select ${monday(sentOn)} as week, case when ${inside('ended.at')} is null then 'waits' else 'left' end as how, count(*) as n from referrals where ${within(me)} and ${forOt} and ${spoke} is null group by 1, 2`))
  })
  test('HZ19: who was late by how soon, those who still wait among them', async () => {
    const { dates } = await countWaits(me, fiveWeeks)
    const today = london(String(mondayMorning))
    const kind = `case when ${spoke} is not null then case when ${london(spoke)} > ${inside('contactBy')} then 'late' else 'in time' end
      when ${inside('ended.at')} is not null then 'ended' when ${inside('contactBy')} < ${today} then 'waiting late' else 'waiting' end`
    const ours = dates.flatMap(({ soon, contact }) => ([['late', contact.late], ['in time', contact.inTime], ['ended', contact.ended], ['waiting late', contact.waitingLate], ['waiting', contact.waiting]] as const)
      .map(([how, count]) => ({ soon, how, count }))).filter(({ count }) => count > 0)
    expect(summed(ours, ({ soon, how }) => [soon, how])).toEqual(
      await theirs(me, `select ${inside('band')} as band, ${kind} as how, count(*) as n from referrals where ${within(me)} and ${forOt} group by 1, 2`))
    expect(ours.map(({ how }) => how)).toEqual(expect.arrayContaining(['late', 'in time', 'waiting late', 'ended']))
  })
  test('who was told what happens next, and after how many working days', async () => {
    const { dates } = await countWaits(me, fiveWeeks)
    expect(summed(dates, ({ told }) => [told])).toEqual(await theirs(me,
      `select case when ${inside('patientTold.at')} is null then -1 else ${weekdays(sentOn, london(inside('patientTold.at')))} end as wait, count(*) as n from referrals where ${within(me)} and ${forOt} group by 1`))
  })
  test('the working days until they were seen, and in which week they left the queue', async () => {
    const seen = london(inside('care.firstSeenAt'))
    const waits = (await countWaits(me, fiveWeeks)).seen.filter(({ wait }) => wait >= 0)
    expect(total(waits)).toBe(2)
    expect(summed(waits, ({ wait }) => [wait])).toEqual(await theirs(me, `select ${weekdays(sentOn, seen)} as wait, count(*) as n from referrals where ${within(me)} and ${inside('care.firstSeenAt')} is not null group by 1`))
    const went = `coalesce(${inside('care.firstSeenAt')}, ${inside('ended.at')})`
    expect(summed((await countDemand(me, fiveWeeks)).left, ({ week, by }) => [mondayOf(week), by])).toEqual(await theirs(me,
      `select ${monday(london(went))} as week, case when ${inside('care.firstSeenAt')} is null then 'ended' else 'seen' end as how, count(*) as n from referrals
        where practice = '${me.practice}' and ${forOt} and ${london(went)} between '${mondayOf(fiveWeeks.from)}' and '${sundayOf(fiveWeeks.to)}' group by 1, 2`))
  })
})
