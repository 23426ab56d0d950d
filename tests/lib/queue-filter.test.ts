import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { lists, queueAddress, readFilter, titleOf, wholeList, writeFilter, type QueueFilter } from '#lib/queue-filter'
import { captionOf, countViews, emptyWords } from '#lib/queue-head'
import { someone } from '../support/someone'

const said = (words: string) => {
  const all = new URLSearchParams(words)
  return Object.fromEntries([...new Set(all.keys())].map((name) => [name, all.getAll(name).length > 1 ? all.getAll(name) : all.get(name) ?? '']))
}

const aFilter: fc.Arbitrary<QueueFilter> = fc.constantFrom(...(Object.keys(lists) as QueueFilter['list'][])).chain((list) => {
  const states: QueueFilter['state'][] = Object.values(lists[list].states)
  return fc.record({
    list: fc.constant(list), mine: fc.boolean(), late: fc.boolean(),
    trail: fc.array(fc.constantFrom('1.2026-11-24.01a20f73-76bf-7206-bd61-b094ba2a2809', '0.2026-11-23.b'), { maxLength: 6 }),
    cohort: fc.constantFrom(undefined, 'FRAIL', 'WORK', 'MENTAL'), band: fc.constantFrom(undefined, 'P1_URGENT', 'P2_SOON', 'P3_ROUTINE'),
    state: fc.constantFrom(undefined, ...states), find: fc.constantFrom(undefined, '01a20f73-76bf-7206-bd61-b094ba2a2809'),
  }).map((filter) => Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as unknown as QueueFilter)
})

describe('the address of a list', () => {
  test('read back is the same filter', () => {
    fc.assert(fc.property(aFilter, (filter) => void expect(readFilter(said(writeFilter(filter)))).toEqual(filter)))
  })

  test('holds nothing a form could not carry on', () => {
    fc.assert(fc.property(aFilter, (filter) => void expect(writeFilter(filter)).toMatch(/^[\w=&%.+-]{0,500}$/)))
  })

  test('of the whole queue is plain', () => expect(queueAddress(wholeList('queue'))).toBe('/queue'))

  test('with words nobody knows is the whole queue', () => {
    for (const words of ['list=__proto__&state=constructor', 'group=frail&band=P1_URGENT&only=theirs', 'after=x_y&state=', 'state=a&state=b']) {
      expect(readFilter(said(words))).toEqual(wholeList('queue'))
    }
  })

  test('remembers the last six pages, and so stays short', () => {
    const trail = Array.from({ length: 20 }, (_, n) => `1.2026-11-24.${n}`)
    expect(readFilter(said(writeFilter({ ...wholeList('queue'), trail }))).trail).toEqual(trail.slice(-6))
  })

  test('names an OT’s own caseload', () => {
    expect(titleOf(readFilter({ list: 'caseload', only: 'mine' }))).toBe('My caseload')
    expect(titleOf(readFilter({ list: 'caseload' }))).toBe('Caseload')
  })
})

const counted = { open: 16, toScreen: 1, holdsLate: 1, waiting: 14, due: 2, mine: 1, longestSince: Date.parse('2026-11-17T10:00:00Z'), more: false }

describe('the head of the queue', () => {
  test('counts what each of its links shows', () => {
    expect(countViews(counted, someone('ot')).map(({ number, label, href }) => `${number} ${label} ${href}`)).toEqual([
      '1 to screen /queue?state=unscreened', '1 hold is late /queue?state=hold&only=late', '2 due or late /queue?only=late',
      '14 waiting /queue?state=waiting', '1 claimed by you /queue?only=mine', '4 days longest wait #list',
    ])
  })

  test('says so where there are more than it counts, and where nobody waits', () => {
    expect(countViews({ ...counted, more: true }, someone('ot'))[3]?.number).toBe('14 or more')
    expect(countViews({ ...counted, longestSince: null }, someone('supervisor')).at(-1)?.number).toBe('None')
    expect(countViews(counted, someone('supervisor')).map(({ label }) => label)).not.toContain('claimed by you')
  })

  test('says how many of how many, and in which order', () => {
    expect(captionOf(wholeList('queue'), 8, 16, false)).toEqual({ caption: '8 of 16 open referrals', order: 'To screen and late holds first, then by due date' })
    expect(captionOf(wholeList('caseload'), 1, 16, false)).toEqual({ caption: '1 referral', order: 'By due date' })
    expect(captionOf({ ...wholeList('queue'), find: 'x' }, 25, 16, true).caption).toBe('25 referrals, and more on the next page')
  })

  test('says what to do wherever there is nothing', () => {
    const empties = [wholeList('queue'), { ...wholeList('queue'), late: true }, { ...wholeList('queue'), find: 'x' }, wholeList('caseload'), wholeList('summaries')]
      .map((filter) => emptyWords(filter, filter.late, someone('ot')))
    expect(new Set(empties.map(({ heading }) => heading)).size).toBe(empties.length)
    for (const { links } of empties) expect(links.length).toBeGreaterThan(0)
  })
})
