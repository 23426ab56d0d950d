import { describe, expect, test } from 'vitest'
import { lineOf } from '#lib/mine'
import { mondayMorning, someone } from '../support/someone'

const gp = someone('clinician')

describe('a line of my referrals', () => {
  const row = { id: 'r', reference: 'BF-1', version: 1, state: 'QUEUED', dueOn: '2026-12-07', sentAt: mondayMorning, born: '1944-03-14', unread: 0, card: { lastName: 'Ade', contactBy: '2026-11-26' } } as const
  test('says where it stands and what is next', () => {
    expect(lineOf(row, gp)).toMatchObject({ who: 'ADE, 82', stands: 'Waiting', next: 'In touch by 26 Nov 2026', sent: 'Sent 23 Nov 2026, BF-1', href: '/referrals/r' })
    expect(lineOf({ ...row, state: 'STOPPED' }, gp)).toMatchObject({ next: 'Act now', href: '/refer/r/verdict' })
    expect(lineOf({ ...row, state: 'SUMMARY_SENT', unread: 1 }, gp)).toMatchObject({ next: 'Read the summary', unread: true })
    expect(lineOf({ ...row, state: 'COMPLETED' }, gp).next).toBe('Summary to you by 7 Dec 2026')
  })
  test('tells a receptionist only by when the patient hears, and where it ended', () => {
    const desk = someone('receptionist')
    expect(lineOf(row, desk).next).toBe('Answer to the patient by 24 Nov 2026')
    expect(lineOf({ ...row, state: 'COMPLETED' }, desk).next).toBe('Closed. You see it here by 7 Dec 2026')
    expect(lineOf({ ...row, state: 'SUMMARY_SENT', unread: 1 }, desk).next).toBe('See where it ended')
  })
  test('stands also for a row that cannot be read', () => {
    expect(lineOf({ ...row, card: null, born: '' }, gp).who).toBe('Name not known')
  })
})
