import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unattendedSince } from '#lib/attention'
import { londonDay } from '#lib/day'
import { practiceItems, type Practice } from '#lib/practice-items'
import { servicesList } from '#lib/services-list'
import { isWorkingDay } from '#lib/working-days'
import { anEntry, dangersOnly } from '../support/directory'
import { mondayMorning } from '../support/someone'

const at = (moment: string) => Date.parse(moment)
const day = 86_400_000

describe('a queue nobody opens: HZ8', () => {
  const opened = at('2026-11-19T10:00:00Z') // a Thursday
  const queue = { openedAt: opened, waiting: 2, since: at('2026-11-18T09:00:00Z') }
  test.each([
    ['the next day', '2026-11-20T17:00:00Z', false],
    ['over the weekend', '2026-11-22T12:00:00Z', false],
    ['two working days on, a minute before', '2026-11-23T09:59:00Z', false],
    ['two working days on, to the minute', '2026-11-23T10:00:00Z', true],
    ['long after, at a weekend', '2026-11-28T08:00:00Z', true],
  ])('%s', (_, now, alarm) => expect(unattendedSince(queue, at(now)) !== null).toBe(alarm))

  test('counts from the first who waits where it was opened before, or never', () => {
    const since = at('2026-11-20T09:00:00Z')
    expect(unattendedSince({ ...queue, since }, at('2026-11-23T10:00:00Z'))).toBeNull()
    expect(unattendedSince({ ...queue, since }, at('2026-11-24T09:00:00Z'))).toBe(since)
    expect(unattendedSince({ ...queue, openedAt: null, since }, at('2026-11-24T09:00:00Z'))).toBe(since)
  })
  test('that is empty alarms nobody', () => expect(unattendedSince({ openedAt: null, waiting: 0, since: null }, at('2027-11-24T09:00:00Z'))).toBeNull())
  test('Christmas is not counted', () => {
    const eve = { openedAt: at('2026-12-24T12:00:00Z'), waiting: 1, since: at('2026-12-23T12:00:00Z') }
    expect([unattendedSince(eve, at('2026-12-30T11:59:00Z')), unattendedSince(eve, at('2026-12-30T12:00:00Z'))]).toEqual([null, eve.openedAt])
  })
  test('never alarms before two working days have gone by, and always once three have', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 3 * 365 * 24 }), fc.integer({ min: 0, max: 40 * 24 }), (start, hours) => {
      const [begins, now] = [at('2026-01-01T00:00:00Z') + start * 3_600_000, at('2026-01-01T00:00:00Z') + (start + hours) * 3_600_000]
      const passed = Array.from({ length: 60 }, (_, n) => londonDay(begins + n * day)).filter((each, n) => n > 0 && isWorkingDay(each) && each <= londonDay(now)).length
      const alarm = unattendedSince({ openedAt: begins, waiting: 1, since: begins }, now) !== null
      if (passed < 2) expect(alarm).toBe(false)
      if (passed > 2) expect(alarm).toBe(true)
    }))
  })
})

const fine: Practice = {
  services: dangersOnly(), attended: { openedAt: mondayMorning, waiting: 3, since: mondayMorning - 9 * day },
  workers: [{ person: 'priya', role: 'ot' }], leaves: [], pause: null, ots: [], balance: undefined, left: [], post: { undelivered: [], overdueSince: null },
}
const items = (more: Partial<Practice>, now = mondayMorning) => practiceItems({ ...fine, ...more }, now).map(({ words, urgent }) => `${urgent ? '! ' : ''}${words}`)

describe('what a manager has to see to', () => {
  test('is nothing while all is in order', () => expect(items({})).toEqual([]))
  test('is every service past its review, the dangers first: HZ12', () => {
    const services = [anEntry('ACAS', { name: 'Acas', reviewDue: '2026-11-22' }), ...dangersOnly().map((each) => (each.kind === 'UCR_2H' ? { ...each, name: 'Rapid', reviewDue: '2026-11-22' } : each))]
    expect(items({ services })).toEqual(['2 services are due to be checked: Rapid, Acas.'])
    expect(items({ services: [...dangersOnly(), anEntry('ACAS', { reviewDue: '2026-11-23' })] })).toEqual([])
    expect(items({ services: dangersOnly().map((each) => ({ ...each, reviewDue: '2026-11-22' })) })[0]).toMatch(/^9 services are due to be checked: Our AMBULANCE_999, .* and 4 more\.$/)
  })
  test('is a danger with nobody to ring', () => {
    expect(items({ services: dangersOnly().filter(({ kind }) => kind !== 'SAFEGUARDING') })).toEqual([expect.stringMatching(/^! Nobody would answer at some hour for: Safeguarding lead\..*does not start again/)])
  })
  test('is a queue nobody opens', () => {
    expect(items({ attended: { openedAt: at('2026-11-18T09:00:00Z'), waiting: 1, since: at('2026-11-17T09:00:00Z') } }))
      .toEqual(['! Nobody has opened the queue since it was opened on 18 November 2026 at 09:00. 1 referral waits in it. Ask an OT, a supervisor or a clinician to open it today.'])
    expect(items({ attended: { openedAt: null, waiting: 2, since: at('2026-11-17T09:00:00Z') } })[0]).toMatch(/^! Nobody has ever opened the queue\. 2 referrals wait/)
  })
  test('is leave that nobody covers, today or within a fortnight: HZ8', () => {
    const leave = (from: string, to: string) => [{ id: 'l', staff: 'priya', name: 'Priya Shah', from, to, cover: null }]
    expect(items({ leaves: leave('2026-11-23', '2026-11-25') })).toEqual(['! Nobody covers for Priya Shah, away from 23 November 2026 to 25 November 2026.'])
    expect(items({ leaves: leave('2026-12-02', '2026-12-02') })).toEqual(['Nobody covers for Priya Shah, away on 2 December 2026.'])
    expect(items({ leaves: leave('2026-12-20', '2026-12-30') })).toEqual([])
    expect(items({ leaves: leave('2026-11-28', '2026-11-29') })).toEqual([]) // a weekend
  })
  test('HZ10: is a referral that is not accounted for, or that nobody counts any more', () => {
    expect(items({ balance: { day: '2026-11-22', differs: 0 } })).toEqual([])
    expect(items({ balance: { day: '2026-11-22', differs: 2 } })).toEqual([expect.stringMatching(/^! 2 referrals were not accounted for at the end of 22 November 2026\. Tell whoever runs Best Fit today/)])
    expect(items({ balance: { day: '2026-11-20', differs: 0 } })).toEqual([expect.stringMatching(/^! Nobody has counted the referrals since 20 November 2026/)])
  })
  test('HZ8: is what nobody closed or read in time, by its reference', () => {
    expect(items({ left: [{ state: 'SUMMARY_SENT', reference: 'BF-4T7K' }, { state: 'SUMMARY_SENT', reference: 'BF-9Q2M' }, { state: 'COMPLETED', reference: 'BF-1111' }] })).toEqual([
      '2 outcomes have not been read by whoever referred: BF-4T7K, BF-9Q2M. Ask a clinician to see to it under My referrals.',
      '1 referral has ended without a summary to whoever referred: BF-1111. Ask a clinician to see to it under My referrals.',
    ])
  })
  test('is a notice that did not arrive, and a mail server that is away', () => {
    expect(items({ post: { undelivered: [1], overdueSince: null } })).toEqual(['! 1 notice did not arrive. Tell whoever they were for.'])
    expect(items({ post: { undelivered: [], overdueSince: mondayMorning - 61 * 60_000 } })).toEqual(['Notices wait to be sent since today at 09:43. The mail server may be away.'])
    expect(items({ post: { undelivered: [], overdueSince: mondayMorning - 59 * 60_000 } })).toEqual([])
  })
  test('is a practice without an OT', () => expect(items({ workers: [] })).toEqual(['! No OT works here. What is sent to the OT waits, and nobody sees to it.']))
})

describe('the list of services', () => {
  test('has a line for every kind a rule may name, named or not, and says how each stands now', () => {
    const [danger, others] = servicesList(dangersOnly(), mondayMorning)
    expect(danger?.rows.map(({ kind }) => kind)).toContain('UCR_2H')
    expect([danger?.rows.length, others?.rows.length]).toEqual([9, 32])
    expect(danger?.rows[3]).toMatchObject({ kind: 'UCR_2H', phone: '01632 960 100', now: 'Open now, until 6:30pm', whenShut: 'Our AMBULANCE_999', checked: 'By 1 February 2027', due: false })
    expect(others?.rows[0]).toMatchObject({ name: 'Nobody named yet', phone: 'None', now: 'Not known', due: false })
  })
})
