import { describe, expect, test } from 'vitest'
import { agreementParts } from '#lib/reports/agreement'
import { demandParts, forecast, sharesAhead } from '#lib/reports/demand'
import { fairParts, type Equal } from '#lib/reports/fair'
import { fileOf } from '#lib/reports/file'
import { outcomeParts, type Outcome } from '#lib/reports/outcomes'
import type { Part } from '#lib/reports/part'
import { sentenceOf } from '#lib/reports/run'
import { minuteWords, stopParts } from '#lib/reports/stops'
import { waitParts, waitsOf } from '#lib/reports/waits'
import { weekOf } from '#lib/reports/weeks'
import { xmrOf } from '#lib/xmr'

const today = '2026-11-23'
const weeks = { from: weekOf('2026-08-31'), to: weekOf('2026-11-16') }
const part = (parts: readonly Part[], id: string) => parts.find((each) => each.id === id) ?? expect.fail(`no part ${id}`)
const row = (of: Part, name: string) => of.table.rows.find(([first]) => first === name)

describe('a sentence says', () => {
  const said = (values: readonly number[]) => sentenceOf('The wait', xmrOf(values))
  const even = [9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11]
  test('that chance explains it', () => expect(said(even)).toBe('The wait goes up and down no more than chance explains.'))
  test('for how many weeks it has been below average', () => expect(said([12, 10, 12, 10, 12, 10, 12, 8, 9, 8, 9, 8, 9, 8, 9])).toContain('has been below average for 8 weeks in a row'))
  test('that the last week is outside the range', () => expect(said([...even, 30])).toBe('The wait in the last week is above what chance explains.'))
  test('that only an earlier week was unusual', () => expect(said([9, 11, 9, 11, 20, 9, 11, 9, 11, 9, 11, 9, 11])).toBe('The wait in the last week is as usual. 1 earlier week was not.'))
  test('that there are too few weeks yet', () => expect(said([1, 2])).toContain('2 weeks with a number so far'))
})

describe('waits', () => {
  const alike = (wait: number, count: number, soon = 'P3_ROUTINE') => ({ week: weeks.from, soon, wait, left: -1, since: -1, count })
  const late = { inTime: 0, late: 0, waiting: 0, waitingLate: 0, ended: 0 }
  test('of those who still wait go on until today, in working days', () => {
    expect(waitsOf([{ wait: -1, left: -1, since: 20_773, count: 2 }, { wait: -1, left: 4, since: -1, count: 1 }, { wait: 3, left: -1, since: -1, count: 5 }], today)).toEqual([
      { wait: 5, met: 0, left: 2 }, { wait: 4, met: 0, left: 1 }, { wait: 3, met: 5, left: 0 }, // 20773 is Monday 16 November
    ])
  })
  test('are told of five people or more, and never of fewer', () => {
    const found = { contact: [alike(2, 3), alike(4, 3), alike(1, 4, 'P1_URGENT')], seen: [], dates: [] }
    const table = part(waitParts(found, weeks, today), 'in-touch')
    expect(row(table, 'Routine')).toEqual(['Routine', 6, 6, 2, 4, 5])
    expect(row(table, 'Urgent')).toEqual(['Urgent', 4, 4, 'Fewer than 5 people', 'Fewer than 5 people', 1])
    expect(row(table, 'Soon')).toEqual(['Soon', 0, 0, 'None', 'None', 3])
  })
  test('HZ19: are late by how soon, whoever is still waiting among them', () => {
    const found = { contact: [], seen: [], dates: [{ soon: 'P2_SOON', told: 1, count: 12, contact: { inTime: 6, late: 1, waiting: 4, waitingLate: 1, ended: 0 }, seen: late }, { soon: 'P2_SOON', told: -1, count: 7, contact: { ...late, waiting: 5, ended: 2 }, seen: late }] }
    const table = part(waitParts(found, weeks, today), 'late-contact')
    expect(row(table, 'Soon')).toEqual(['Soon', 6, 1, 9, 1, 2, '25%'])
    expect(table.sentence).toBe('2 people in all, those who still wait among them.')
    expect(row(part(waitParts(found, weeks, today), 'told'), 'Soon')).toEqual(['Soon', 12, 0, 7])
  })
  test('of a week nobody has been spoken to are not known yet, rather than short', () => {
    const contact = [alike(2, 5), { ...alike(-1, 5), week: weeks.to, since: 20_773 }]
    const run = part(waitParts({ contact, seen: [], dates: [] }, weeks, today), 'each-week')
    expect(run.table.rows.at(-1)).toEqual(['16 Nov 2026', 5, 'Not known yet', 'Not known yet'])
    expect(run.table.rows[0]).toEqual(['31 Aug 2026', 5, 2, 'As usual'])
  })
})

describe('demand', () => {
  test('the forecast adds who comes, takes off the places kept, and never goes below nobody', () => {
    expect(forecast(10, 4, 6, [1, 1, 0.5, 1, 1, 1, 1, 1])).toEqual([8, 6, 7, 5, 3, 1, 0, 0])
  })
  test('leave takes the places of its days, a bank holiday those of everybody', () => {
    const workers = [{ person: 'a', role: 'ot' }, { person: 'b', role: 'ot' }, { person: 'c', role: 'clinician' }]
    const away = { id: '1', staff: 'a', name: 'A', from: '2026-11-23', to: '2026-11-27', cover: null }
    const shares = sharesAhead(weekOf('2026-11-23'), workers, [away])
    expect(shares.slice(0, 6)).toEqual([0.5, 1, 1, 1, 0.8, 0.6]) // without Friday 25 December; without Monday 28 and New Year's Day
    expect(shares.every((each) => each > 0)).toBe(true)
  })
  test('without a forecast where the weeks end before now', () => {
    expect(demandParts({ came: [], left: [], waiting: 3 }, weeks, null).map(({ id }) => id)).toEqual(['flow'])
    const asked = demandParts({ came: [{ week: weeks.to, count: 8 }], left: [], waiting: 12 }, { ...weeks, places: 4 }, { next: weeks.to + 1, shares: [1, 1] })
    expect(part(asked, 'forecast').sentence).toBe('12 people wait to be seen now. Whoever is sent today waits behind 3 weeks of first appointments. In 2 weeks about 6 will wait.')
  })
})

describe('outcomes', () => {
  const none = { goals: 0, goalStart: 0, goalEnd: 0, confident: 0, confidenceStart: 0, confidenceEnd: 0, gp: 0, gpStart: 0, gpEnd: 0 }
  const outcomes: Outcome[] = [
    { ...none, outcome: 'goals_met back_at_work improved none', did: 'home_evaluation adaptive_equipment', count: 2 },
    { ...none, outcome: 'goals_met back_at_work improved none', did: 'adaptive_equipment', count: 1, goals: 4, goalStart: 10, goalEnd: 30, gp: 2, gpStart: 9, gpEnd: 4 },
    { ...none, outcome: 'goals_not_met  declined specialist', did: '', count: 1 },
  ]
  const parts = outcomeParts({ ended: [{ endedAs: '', count: 2 }, { endedAs: 'COMPLETED', count: 4 }], outcomes, missed: [{ act: 'wasNotBrought', count: 1 }] })
  test('are counted by what was recorded, work only of whom it was recorded', () => {
    expect(row(part(parts, 'goals'), 'Goals met')).toEqual(['Goals met', 3, '75%'])
    expect(part(parts, 'work').sentence).toBe('Back at work: 3 of 3 people for whom it was recorded.')
    expect(part(parts, 'did').table.rows).toEqual([['Equipment', 3], ['Looking at the home', 2]])
    expect(part(parts, 'ended').sentence).toBe('4 referrals ended; 2 are still open.')
  })
  test('show scores at the start and the end, on average, and say that nobody was compared', () => {
    expect(part(parts, 'scores').table.rows).toEqual([['Goals, 0 to 10', 4, 2.5, 7.5, 5], ['Confidence in managing, 0 to 10', 0, 'None', 'None', 'None'], ['GP contacts in 3 months', 2, 4.5, 2, -2.5]])
    expect(part(parts, 'scores').note).toContain('nobody was compared')
  })
})

test('stops are told in minutes, one nobody has acted on as long as it has waited', () => {
  const now = 1_000 * 60_000
  const rows = [{ week: weeks.from, stops: ' S3 ', minutes: 10, since: 0, count: 3 }, { week: weeks.to, stops: ' S1 S3 ', minutes: -1, since: now - 90 * 60_000, count: 1 }]
  const parts = stopParts(rows, weeks, now)
  expect(part(parts, 'acted').sentence).toBe('4 stops: half were acted on within 10 minutes, 9 in 10 within more than 1 hour 30 minutes. Nobody has recorded an action on 1: look at them now.')
  expect(part(parts, 'by-stop').table.rows.map(([, rule, count]) => [rule, count])).toEqual([['S1', 1], ['S3', 4]])
  expect([0, 1, 61, 1440, 3000].map(minuteWords)).toEqual(['0 minutes', '1 minute', '1 hour 1 minute', '1 day', '2 days 2 hours'])
})

test('HZ17: agreement with the rules is told by band and by role, and never of a person', () => {
  const rows = [{ week: weeks.from, ruled: 'P2_SOON', view: '', viewBy: '', count: 8 }, { week: weeks.from, ruled: 'P2_SOON', view: 'sooner', viewBy: 'ot', count: 2 }]
  const parts = agreementParts(rows, weeks)
  expect(part(parts, 'each-week').sentence).toContain('Of 10 referrals the rules sorted, people saw 2 differently (20%).')
  expect(row(part(parts, 'by-band'), 'Soon')).toEqual(['Soon', 8, 2, 0, 0, 0])
  expect(part(parts, 'by-whom').table.rows).toEqual([['Occupational therapist', 2, 0, 0, 0]])
})

describe('HZ23: fair waits', () => {
  const people = (age: number, sex: string, soon: string, count: number): Equal => ({ age, sex, soon, wait: 2, left: -1, since: -1, count })
  const parts = fairParts([people(82, 'female', 'P2_SOON', 20), people(84, 'male', 'P2_SOON', 3), people(30, 'female', 'P3_ROUTINE', 9), people(31, 'male', 'P3_ROUTINE', 12), people(-1, '', 'P1_URGENT', 6)], today)
  test('hide a group of fewer than five in every table, and others with it, so that no table tells of another', () => {
    const cells = parts.slice(0, 3).flatMap(({ table }) => table.rows.flatMap(([, ...counts]) => counts))
    expect(cells.filter((cell) => typeof cell === 'number' && cell > 0 && cell < 5)).toEqual([])
    expect(row(part(parts, 'who'), '75 to 84')?.slice(2, 3)).toEqual(['Hidden'])
    expect(row(part(parts, 'who'), '75 to 84')?.filter((cell) => cell === 'Hidden').length).toBeGreaterThan(1)
  })
  test('tell no wait of a group of fewer than five', () => {
    const few = fairParts([people(82, 'female', 'P2_SOON', 4), people(30, 'male', 'P2_SOON', 5)], today)
    expect(row(part(few, 'waits-sex'), 'Female')).toEqual(['Female', 'Fewer than 5 people', 'Fewer than 5 people'])
    expect(row(part(few, 'waits-sex'), 'Male')).toEqual(['Male', 2, 2])
  })
})

test('a file holds each table under its heading; a cell is never a formula, and a number stays one', () => {
  const parts: Part[] = [{ id: 'a', heading: '=1+1', sentence: '', table: { caption: '', head: ['What', 'Change'], rows: [['@home', -2.5]] } }]
  expect(fileOf('What changed', 'June', parts, true)).toEqual([['What changed'], ['June'], [''], ["'=1+1"], ['What', 'Change'], ["'@home", '-2.5']])
  expect(fileOf('What changed', 'June', parts, false)[2]?.[0]).toContain('inside the practice')
})
