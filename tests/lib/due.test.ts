import { describe, expect, test } from 'vitest'
import { appointmentBy, contactBy, wait, waitWords } from '#lib/due'

describe('due dates', () => {
  test.each([
    ['P1_URGENT', '2026-11-25', '2026-11-24'],
    ['P2_SOON', '2026-12-07', '2026-11-26'],
    ['P3_ROUTINE', '2026-12-21', '2026-11-30'],
  ] as const)('of a referral sent on 23 November 2026 as %s: first appointment by %s, in touch by %s', (band, due, contact) => {
    expect(appointmentBy(band, '2026-11-23')).toBe(due)
    expect(contactBy(band, '2026-11-23', due)).toBe(contact)
  })

  test('go round Christmas', () => {
    expect(appointmentBy('P2_SOON', '2026-12-18')).toBe('2027-01-06')
    expect(appointmentBy('P1_URGENT', '2027-12-24')).toBe('2027-12-30')
  })

  test('are never later than a hard date, and nobody is contacted after it', () => {
    expect(appointmentBy('P3_ROUTINE', '2026-11-23', '2026-11-24')).toBe('2026-11-24')
    expect(contactBy('P3_ROUTINE', '2026-11-23', '2026-11-24')).toBe('2026-11-24')
    expect(appointmentBy('P1_URGENT', '2026-11-23', '2027-02-01')).toBe('2026-11-25')
  })

  test('take other numbers of days from the settings', () => {
    expect(appointmentBy('P1_URGENT', '2026-11-23', null, 1)).toBe('2026-11-24')
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
