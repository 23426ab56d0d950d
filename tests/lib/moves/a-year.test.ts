import { describe, expect, test } from 'vitest'
import { addDays, londonDay } from '#lib/day'
import { moveNames, moves } from '#lib/moves/moves'
import { move, replay, submit, type Done, type Referral } from '#lib/referral'
import { Refusal } from '#lib/refusal'
import { settings } from '#lib/rules/settings'
import { bands } from '#lib/rules/verdict'
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '#lib/working-days'
import { kinds } from '../../support/histories'
import { someone } from '../../support/someone'

const ofTime = moveNames.filter((name) => moves[name].by.includes('clock'))
const closed = ['2026-12-24', '2027-03-10']
const around = { ...settings, closed }
/** In winter London is on UTC, in summer an hour ahead; five past six and a quarter to seven are morning and evening in both. */
const at = (day: string, time: string) => Date.parse(`${day}T${time}:00Z`)

/** A referral sent on this day, and all that time did to it in a year, morning and evening. */
function aYear(kind: string, start: string): { sent: Referral; acts: Done[]; last: Referral } {
  const gp = someone('clinician', at(start, '10:44'))
  const first = submit(gp, { id: 'r-1', reference: 'BF-4T7K', answers: kinds[kind] ?? {} }, around)
  const acts: Done[] = [{ ...first.act, me: gp }]
  let now = first.referral
  for (let day = addDays(start, 0), n = 0; n < 365; day = addDays(day, 1), n += 1) {
    for (const time of n === 0 ? ['19:45'] : ['06:05', '19:45']) {
      if (!isWorkingDay(day, closed)) continue
      for (const name of ofTime) now = made(now, name, at(day, time), acts)
    }
  }
  return { sent: first.referral, acts, last: now }
}

function made(referral: Referral, name: string, when: number, acts: Done[]): Referral {
  const clock = someone('clock', when)
  try {
    const { referral: next, act } = move(clock, referral, name, {}, around)
    acts.push({ ...act, me: clock })
    return next
  } catch (why) {
    if (why instanceof Refusal) return referral
    throw why
  }
}

const starts = ['2026-11-23', '2026-12-23', '2027-03-24']
const years = starts.flatMap((start) => Object.keys(kinds).map((kind) => ({ kind, start, ...aYear(kind, start) })))
const did = (acts: readonly Done[], name: string) => acts.filter(({ act }) => act === name).map(({ me }) => londonDay(me.at))

describe('a year of mornings and evenings', () => {
  test('does each thing once, on working days only, and what is kept is what its acts replay to', () => {
    for (const { acts, last } of years) {
      expect(replay(acts)).toEqual(last)
      for (const name of ['releaseByClock', 'lapse'] as const) expect(did(acts, name).length).toBeLessThanOrEqual(1)
      for (const { act, me } of acts.slice(1)) expect([act, isWorkingDay(londonDay(me.at), closed)]).toEqual([act, true])
      expect(new Set(acts.map(({ act, me }) => `${act} ${me.at}`)).size).toBe(acts.length)
    }
  })

  test('H-1 to H-11: lets a hold go on the morning of working day 3, and never before; escalates it the evening before', () => {
    const held = years.filter(({ sent }) => sent.state === 'HOLD_INFO' && sent.verdict.holds.every(({ releases }) => releases))
    expect(new Set(held.map(({ kind }) => kind))).toEqual(new Set(['noConsentYet', 'held']))
    for (const { sent, acts, start, last } of held) {
      expect([start, did(acts, 'releaseByClock')]).toEqual([start, [addWorkingDays(start, settings.hold.auto_release_wd, closed)]])
      expect(did(acts, 'escalate')).toEqual(sent.verdict.holds.map(({ by }) => by).slice(0, 1))
      expect(last).toMatchObject({ state: 'QUEUED', incomplete: true, band: sent.verdict.band ?? 'P3_ROUTINE' })
    }
  })

  test('T37: never lets go one without its safety conversation, but escalates it at the close of its first day', () => {
    const held = years.filter(({ sent }) => sent.verdict.holds.some(({ rule }) => rule === 'H-3'))
    expect(new Set(held.map(({ kind }) => kind))).toEqual(new Set(['mental']))
    for (const { acts, start, last } of held) {
      expect([did(acts, 'releaseByClock'), last.state]).toEqual([[], 'HOLD_INFO'])
      expect(did(acts, 'escalate')[0]).toBe(start)
    }
  })

  test('T68: brings forward what draws near, and takes nobody back', () => {
    const soon = years.filter(({ acts }) => did(acts, 'comeForward').length > 0)
    expect(soon.map(({ kind }) => kind)).toContain('work')
    for (const { acts } of years) {
      let before = replay(acts.slice(0, 1))
      for (let n = 2; n <= acts.length; n += 1) {
        const now = replay(acts.slice(0, n))
        if (before.band && now.band) expect(bands.indexOf(now.band)).toBeLessThanOrEqual(bands.indexOf(before.band))
        if (before.due && now.due) expect(now.due <= before.due).toBe(true)
        before = now
      }
    }
  })

  test('counts no date on a day the practice is closed', () => {
    for (const { sent, start } of years) {
      for (const day of [sent.contactBy, sent.due]) if (day && day !== start && day !== sent.answers.fitNoteEnds) expect([day, isWorkingDay(day, closed)]).toEqual([day, true])
      if (sent.band === 'P2_SOON' && sent.due && !sent.answers.fitNoteEnds) expect(workingDaysBetween(start, sent.due, closed)).toBe(settings.bands.P2_SOON)
    }
  })
})
