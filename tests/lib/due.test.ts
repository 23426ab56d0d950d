import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#lib/day'
import { appointmentBy, contactBy, hardDay, wait, waitWords } from '#lib/due'
import type { Answers } from '#lib/questions/form'
import { settings } from '#lib/rules/settings'
import { triage } from '#lib/rules/triage'

const { bands, contact } = settings

describe('due dates', () => {
  test.each([
    ['P1_URGENT', '2026-11-25', '2026-11-24'],
    ['P2_SOON', '2026-12-07', '2026-11-26'],
    ['P3_ROUTINE', '2026-12-21', '2026-11-30'],
  ] as const)('of a referral sent on 23 November 2026 as %s: first appointment by %s, in touch by %s', (band, due, touch) => {
    expect(appointmentBy(bands[band], '2026-11-23')).toBe(due)
    expect(contactBy(contact[band], '2026-11-23', due)).toBe(touch)
  })

  test('go round Christmas', () => {
    expect(appointmentBy(10, '2026-12-18')).toBe('2027-01-06')
    expect(appointmentBy(2, '2027-12-24')).toBe('2027-12-30')
  })

  test('are never later than a hard day, and nobody is contacted after it', () => {
    expect(appointmentBy(20, '2026-11-23', '2026-11-24')).toBe('2026-11-24')
    expect(contactBy(5, '2026-11-23', '2026-11-24')).toBe('2026-11-24')
    expect(appointmentBy(2, '2026-11-23', '2027-02-01')).toBe('2026-11-25')
  })
})

describe('a hard day', () => {
  const off = { workStatus: 'employed_off' }
  test.each([
    ['there is none', {}, null],
    ['the fit note ends', { ...off, fitNoteEnds: '2026-12-04' }, '2026-12-04'],
    ['it ends on a Sunday: the Friday before', { ...off, fitNoteEnds: '2026-12-06' }, '2026-12-04'],
    ['it ended already', { ...off, fitNoteEnds: '2026-11-20' }, '2026-11-23'],
    ['nobody is off', { workStatus: 'employed_struggling', fitNoteEnds: '2026-12-04' }, null],
    ['no current note', { ...off, fitNoteEnds: 'none' }, null],
    ['a meeting: the working day before', { jobRisk: 'meeting_or_dismissal_date', jobDate: '2026-12-07' }, '2026-12-04'],
    ['a meeting that was', { jobRisk: 'meeting_or_dismissal_date', jobDate: '2026-11-20' }, null],
    ['the earlier of both', { ...off, fitNoteEnds: '2026-12-09', jobRisk: 'meeting_or_dismissal_date', jobDate: '2026-12-08' }, '2026-12-07'],
  ])('%s', (_what, dates, day) => expect(hardDay(dates, '2026-11-23')).toBe(day))

  test('is the same day the rules keep to', () => {
    const days = fc.integer({ min: -20, max: 60 }).map((n) => addDays('2026-11-23', n))
    fc.assert(fc.property(days, days, (fitNoteEnds, jobDate) => {
      const answers: Answers = { born: '1986-03-14', gate: ['none_of_these'], help: ['work'], consent: 'yes', workStatus: 'employed_off', firstDayOff: '2026-11-01', fitNoteEnds, jobRisk: 'meeting_or_dismissal_date', jobDate }
      const { due } = triage(answers, { role: 'clinician', today: '2026-11-23' })
      const hard = hardDay(answers, '2026-11-23')
      return due !== null && (hard === null || due <= hard)
    }))
  })
})

describe('a wait', () => {
  test.each([
    ['2026-11-24', '2026-12-07', 'in-time', '9 working days left'],
    ['2026-12-02', '2026-12-07', 'in-time', '3 working days left'],
    ['2026-12-03', '2026-12-07', 'nearly', '2 working days left'],
    ['2026-12-07', '2026-12-07', 'due', 'Due today'],
    ['2026-12-08', '2026-12-07', 'late', '1 working day late'],
    ['2026-12-10', '2026-12-07', 'late', '3 working days late'],
    ['2026-12-05', '2026-12-04', 'late', 'Late'],
  ])('looked at on %s, due on %s, is %s: %s', (today, due, stands, words) => {
    const seen = wait('2026-11-23', due, today)
    expect([seen.stands, waitWords(seen)]).toEqual([stands, words])
  })
})
