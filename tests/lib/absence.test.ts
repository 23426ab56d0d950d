import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { absenceOn, isPaused, leavesIn, pauseIn, uncovered, type Leave } from '#lib/absence'
import { leaveAsks, leaveFrom, pauseFrom, withLeave } from '#lib/absence-form'
import { absenceNotice } from '#lib/absence-view'
import { addDays } from '#lib/day'
import { typedFromDay } from '#lib/typed'
import { anEntry, dangersOnly } from '../support/directory'
import { mondayMorning, someone } from '../support/someone'

const worker = (person: string, role: string) => ({ person, name: person[0]?.toUpperCase() + person.slice(1), job: role, role })
const [priya, tom, ngozi, leo] = [worker('priya', 'ot'), worker('tom', 'ot'), worker('ngozi', 'clinician'), worker('leo', 'manager')]
const leave = (staff: string, from: string, to: string, cover: string | null = null): Leave =>
  ({ id: `${staff} ${from}`, staff, name: staff, from, to, cover: cover === null ? null : { staff: cover, name: cover } })
const monday = '2026-11-23'

describe('whether somebody sees to the queue: HZ8', () => {
  test.each([
    ['an OT is here', [priya], [], true],
    ['one of two is here', [priya, tom], [leave('priya', monday, monday)], true],
    ['the only one is away, and nobody covers', [priya, ngozi], [leave('priya', monday, monday)], false],
    ['the only one is away, and a GP covers', [priya, ngozi], [leave('priya', monday, monday, 'ngozi')], true],
    ['cover has left', [priya], [leave('priya', monday, monday, 'ngozi')], false],
    ['each covers for the other, and both are away', [priya, tom], [leave('priya', monday, monday, 'tom'), leave('tom', monday, monday, 'priya')], false],
    ['leave begins tomorrow', [priya], [leave('priya', '2026-11-24', '2026-11-30')], true],
    ['leave was over yesterday', [priya], [leave('priya', '2026-11-16', '2026-11-22')], true],
    ['nobody works here as an OT', [ngozi, leo], [], false],
    ['the OT has left', [ngozi], [leave('priya', monday, monday, 'ngozi')], false],
  ])('when %s', (_, workers, leaves, seen) => expect(absenceOn(monday, workers, leaves, null).seen).toBe(seen))

  test('leave holds on its first and its last day, and on no other', () => {
    const kept = [leave('priya', monday, '2026-11-27')]
    const away = Array.from({ length: 14 }, (_, n) => addDays('2026-11-20', n)).filter((day) => absenceOn(day, [priya], kept, null).away.length > 0)
    expect(away).toEqual(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'])
  })

  test('leave without cover is found ahead of time, once', () => {
    const days = Array.from({ length: 14 }, (_, n) => addDays(monday, n))
    expect(uncovered(days, [priya, tom], [leave('priya', '2026-12-01', '2026-12-04'), leave('tom', '2026-12-03', '2026-12-08')]).map(({ id }) => id)).toEqual(['priya 2026-12-01', 'tom 2026-12-03'])
    expect(uncovered(days, [priya, tom], [leave('priya', '2026-12-01', '2026-12-04')])).toEqual([])
  })
})

describe('a pause', () => {
  const pause = { reason: 'The queue is long', reopens: '2026-11-30' }
  test('holds until the day it names, and is over by itself on that day', () => {
    expect(['2026-11-23', '2026-11-29', '2026-11-30', '2026-12-01'].map((day) => isPaused(pause, day))).toEqual([true, true, false, false])
    expect(absenceOn('2026-11-30', [priya], [], pause).pause).toBeNull()
  })
  test('or leave that cannot be read counts as none, and never throws', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      const json = value as never
      expect(Array.isArray(leavesIn(json))).toBe(true)
      const read = pauseIn(json)
      expect(read === null || typeof read.reopens === 'string').toBe(true)
    }))
    expect([leavesIn(null), pauseIn(null), pauseIn({})]).toEqual([[], null, null])
    expect(leavesIn([leave('priya', monday, monday)])).toEqual([leave('priya', monday, monday)])
  })
})

describe('what is said before a referral is begun', () => {
  const services = [...dangersOnly(), anEntry('TALKING_THERAPIES', { name: 'Talking', hours: [{ days: 'mon-fri', from: '09:00', to: '17:00' }] }), anEntry('WORKWELL', { name: 'Work', phone: '' })]
  const said = (workers: Parameters<typeof absenceOn>[1], leaves: readonly Leave[], pause: Parameters<typeof absenceOn>[3] = null) =>
    absenceNotice(absenceOn(monday, workers, leaves, pause), services, mondayMorning)

  test('is nothing while an OT is here', () => expect(said([priya], [])).toBeNull())
  test('is who covers, quietly', () => {
    expect(said([priya, ngozi], [leave('priya', monday, '2026-12-04', 'ngozi')])).toEqual({ loud: false, paused: false, heading: 'priya is away until Friday 4 December 2026. ngozi covers', lines: [], instead: [] })
  })
  test('is loud when nobody covers, and names who may help meanwhile', () => {
    const notice = said([priya], [leave('priya', monday, '2026-12-04')])
    expect(notice).toMatchObject({ loud: true, paused: false, heading: 'priya is away until Friday 4 December 2026. Nobody covers' })
    expect(notice?.lines).toEqual(['The safety questions and every other service are there as always. What is sent to the OT waits until they are back.'])
    expect(notice?.instead.map(({ heading, phones }) => [heading, phones.map(({ name }) => name)])).toEqual([
      ['Needed today', ['Our DUTY_GP', 'Our UCR_2H']], ['Mental health in daily life', ['Talking']],
    ])
    expect(said([ngozi], [])?.heading).toBe('No OT works here just now')
  })
  test('is why and until when new referrals are paused, and who is away besides', () => {
    const notice = said([priya, tom], [leave('priya', monday, '2026-12-04', 'tom')], { reason: 'Too many wait', reopens: '2026-12-07' })
    expect(notice?.heading).toBe('New referrals to the OT are paused until Monday 7 December 2026')
    expect(notice?.lines.slice(0, 2)).toEqual(['Why: Too many wait.', 'priya is away until Friday 4 December 2026. tom covers.'])
    expect(notice?.instead.length).toBeGreaterThan(0)
  })
  test('never says that waiting is all right', () => {
    for (const notice of [said([priya], [leave('priya', monday, monday)]), said([], [])]) expect(JSON.stringify(notice)).not.toMatch(/safe to wait|risk|don.t worry|no need/i)
  })
})

describe('leave as typed', () => {
  const workers = [priya, tom, ngozi, leo]
  const typed = (from: string, to: string, more = {}) => ({ staff: 'priya', cover: 'ngozi', ...typedFromDay('from', from), ...typedFromDay('to', to), ...more })
  const problems = (more: Parameters<typeof leaveFrom>[0], me = someone('manager')) => leaveFrom(more, workers, me, 'l1').problems.map(({ field }) => field)

  test('is kept with who is away and who covers, by name', () => {
    expect(leaveFrom(typed('2026-12-01', '2026-12-04'), workers, someone('manager'), 'l1')).toEqual({
      problems: [], answers: { id: 'l1', staff: 'priya', name: 'Priya', from: '2026-12-01', to: '2026-12-04', cover: { staff: 'ngozi', name: 'Ngozi' } },
    })
  })
  test.each([
    ['nobody', typed('2026-12-01', '2026-12-04', { staff: '' }), ['staff']],
    ['a manager, who is no OT', typed('2026-12-01', '2026-12-04', { staff: 'leo' }), ['staff']],
    ['days that end before they begin', typed('2026-12-04', '2026-12-01'), ['to']],
    ['days that are over', typed('2026-11-16', '2026-11-20'), ['to']],
    ['cover by who is away', typed('2026-12-01', '2026-12-04', { cover: 'priya' }), ['cover']],
    ['cover by reception', typed('2026-12-01', '2026-12-04', { cover: 'leo' }), ['cover']],
  ])('is refused of %s', (_, each, fields) => expect(problems(each)).toEqual(fields))
  test('by an OT is their own, whatever the form says', () => {
    const mine = leaveFrom(typed('2026-12-01', '2026-12-04', { staff: 'tom' }), workers, someone('ot'), 'l1')
    expect([mine.answers.staff, mine.problems]).toEqual(['priya', []])
    expect(leaveAsks(workers, someone('ot')).cover.options.map(({ value }) => value)).toEqual(['tom', 'ngozi', 'nobody'])
  })
  test('that is long over is dropped when new leave is added, and the rest stands in order', () => {
    const kept = [leave('tom', '2026-12-10', '2026-12-11'), leave('priya', '2026-09-01', '2026-09-30')]
    expect(withLeave(kept, leave('priya', '2026-12-01', '2026-12-04'), monday).map(({ id }) => id)).toEqual(['priya 2026-12-01', 'tom 2026-12-10'])
  })
  test('a pause needs a reason and a day after today', () => {
    const pause = (reopens: string, reason = 'Long queue') => pauseFrom({ reason, ...typedFromDay('reopens', reopens) }, someone('manager')).problems.map(({ field }) => field)
    expect([pause('2026-11-24'), pause('2026-11-23'), pause('2026-11-24', ''), pause('2028-01-01')]).toEqual([[], ['reopens'], ['reason'], ['reopens']])
  })
})
