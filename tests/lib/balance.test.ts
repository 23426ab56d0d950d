import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { balanceOf, counted, differencesIn, differs, nothing, type Spot, type Step } from '#lib/balance'
import { balanceTable, balanceWords, differenceWords, lostNotices } from '#lib/balance-view'
import type { State } from '#lib/moves/states'
import { aHistory } from '../support/histories'
import { mondayMorning } from '../support/someone'

const lives = fc.sample(aHistory, { numRuns: 300, seed: 7 })
const stepsOf = ({ acts }: (typeof lives)[number], n: number): Step[] =>
  acts.map(({ act, detail }) => ({ subject: `r-${n}`, act, to: (detail as { to: string }).to }))
const tallyOf = (steps: readonly Step[]) => counted(nothing, steps, new Map())
const storedOf = (): Partial<Record<State, number>> => {
  const stored: Partial<Record<State, number>> = {}
  for (const { referral: { state } } of lives) stored[state] = (stored[state] ?? 0) + 1
  return stored
}
const all = lives.flatMap(stepsOf)

describe('the balance of any histories', () => {
  test('is of what was received, each in one place, and equal to what is stored', () => {
    const { received, ...where } = balanceOf(tallyOf(all))
    expect(received).toBe(lives.length)
    expect(Object.values(where).reduce((sum, n) => sum + n, 0)).toBe(lives.length)
    expect(differencesIn(tallyOf(all), storedOf())).toEqual([])
  })

  test('is the same counted in any two parts', () => {
    fc.assert(fc.property(fc.nat(all.length), (cut) => {
      const spots = new Map<string, Spot>()
      expect(counted(counted(nothing, all.slice(0, cut), spots), all.slice(cut), spots)).toEqual(tallyOf(all))
    }), { numRuns: 30 })
  })

  test('HZ10: a lost sending, a lost move or a lost referral is a difference', () => {
    const stored = storedOf()
    const moved = all.findIndex(({ act, to, subject }, n) => act !== 'sent' && to.startsWith('CLOSED') && all[n + 1]?.subject !== subject)
    const sending = all.findIndex(({ act }) => act === 'sent')
    for (const gone of [moved, sending]) expect(differencesIn(tallyOf(all.filter((_, n) => n !== gone)), stored)).not.toEqual([])
    expect(differencesIn(tallyOf(all), { ...stored, QUEUED: (stored.QUEUED ?? 0) - 1 })).not.toEqual([])
    expect(differencesIn({ ...tallyOf(all), stray: 1 }, stored)).toEqual([{ what: 'Acts of a referral that was never received', acts: 1, stored: 0 }])
  })

  test('a referral keeps its place once its summary is sent', () => {
    const steps = (...to: string[]): Step[] => to.map((state, n) => ({ subject: 'r', act: n === 0 ? 'sent' : 'x', to: state }))
    expect(balanceOf(tallyOf(steps('QUEUED', 'REDIRECTED', 'SUMMARY_SENT')))).toMatchObject({ received: 1, redirected: 1, open: 0, closed: 0 })
    expect(balanceOf(tallyOf(steps('SIGNPOSTED', 'SUMMARY_SENT')))).toMatchObject({ signposted: 1 })
    expect(balanceOf(tallyOf(steps('SIGNPOSTED', 'QUEUED', 'RETURNED_TO_REFERRER')))).toMatchObject({ returned: 1, signposted: 0 })
  })

  test('where an act leads can be cut out of it as it is written: its first "to" is its own', () => {
    for (const { acts } of lives) for (const { detail } of acts) {
      const text = JSON.stringify(detail)
      expect(text.slice(text.indexOf('"to":"') + 6).split('"')[0]).toBe((detail as { to: string }).to)
    }
  })
})

describe('on the manager’s page', () => {
  const day = { ...tallyOf(all), day: '2026-11-22', upTo: 9, differs: 2 }
  test('the balance is a table of days, with what is not accounted for', () => {
    const { head, rows } = balanceTable(tallyOf(all), 0, [day])
    expect(head).toEqual(['At the end of', 'Received', 'Open', 'Closed', 'Redirected', 'Sent elsewhere', 'Returned', 'Not accounted for'])
    expect(rows.map((row) => [row[0], row[1], row.at(-1)])).toEqual([['Now', '300', '0'], ['22 Nov 2026', '300', '2']])
    for (const row of rows) expect(row).toHaveLength(head.length)
  })
  test('says in words that all is there, or what is not', () => {
    expect(balanceWords(tallyOf(all), 0)).toBe('All 300 referrals received are accounted for.')
    expect(balanceWords(tallyOf(all), 1)).toBe('1 of 300 referrals received is not accounted for.')
    const off = differencesIn(tallyOf(all), { ...storedOf(), QUEUED: 0 })
    expect(differs(off)).toBeGreaterThan(0)
    expect(differenceWords(off)[0]).toMatch(/^Received, and stored: 300 by what was done, \d+ found$/)
  })
  test('a notice that did not arrive names its person, what it was of, and why', () => {
    const lost = { event: 'e', person: 'p', says: 'question' as const, reference: 'BF-4T7K', at: mondayMorning, why: 'left', name: 'Dr Okafor' }
    expect(lostNotices([lost, { ...lost, name: '', why: null }], mondayMorning)).toMatchObject([
      { who: 'Dr Okafor', what: 'a question for you, BF-4T7K', when: '10:44', why: 'They no longer work here.' }, { who: 'Somebody not known here' },
    ])
  })
})
