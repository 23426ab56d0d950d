import { describe, expect, test } from 'vitest'
import { londonDay } from '#lib/day'
import { queueRow, type Listed } from '#lib/queue-row'
import { datesOf } from '#lib/referral-view'
import { settings } from '#lib/rules/settings'
import { scoresOf } from '#lib/scores'
import { unattendedSince } from '#lib/attention'
import { cardOf } from '#db/card'
import type { Answers } from '#lib/questions/form'
import { submit, type Referral } from '#lib/referral'
import { kinds } from '../support/histories'
import { doing, send, wants } from '../support/moving'
import { mondayMorning, someone } from '../support/someone'

const day = 86_400_000
const clock = (days: number) => someone('clock', mondayMorning + days * day)
const off: Answers = { ...kinds.work, firstDayOff: '2026-11-04', workAsk: ['return_plan'], fitNoteEnds: '2026-12-04', safetyTalk: 'asked_none', safetyTalkOn: '2026-11-23' }
const rowFor = (referral: Referral, at = mondayMorning) => {
  const { id, reference, state, dueOn, sentAt, band, verdict, patient } = referral
  const listed: Listed = { id, reference, state, dueOn, sentAt, band: band ?? '', cohorts: verdict.cohorts.join(' '), nhsNumber: '', born: patient.born ?? '', card: cardOf(referral), readBy: 2 }
  return queueRow(listed, { me: someone('ot', at), today: londonDay(at), back: '' })
}

test('HZ6: a patient with two needs stands under both, and the fit note’s end travels along', () => {
  const both = send({ ...off, help: ['managing_at_home', 'work'], born: '1956-03-14', frailtyScale: '6', decline: 'weeks_months', falls: '2+', hard: ['stairs', 'wash_dress'] })
  expect([...both.verdict.cohorts].sort()).toEqual(['FRAIL', 'WORK'])
  expect(rowFor(both).about).toMatch(/Older people.*Work|Work.*Older people/)
  expect(rowFor(both).flags.map(({ words }) => words)).toContain('Fit note ends Fri 4 Dec')
  expect(datesOf(both, someone('ot')).map(({ key }) => key)).toContain('Fit note ends')
})

describe('HZ7: nobody is left without a fit note', () => {
  const gp = someone('clinician')
  const sent = (certifies: boolean) => submit(gp, { id: 'r-1', reference: 'BF-4T7K', answers: off }, { ...settings, ot_certifies_fit_notes: certifies }).referral
  const gpTask = ({ verdict }: Referral) => verdict.tasks.filter(({ rule, owner }) => rule === 'P-1' && owner === 'duty').map(({ by }) => by)

  test('the end of the note is a hard day, whatever the band, and a GP is asked where the OT does not certify', () => {
    expect(sent(true)).toMatchObject({ band: 'P3_ROUTINE', due: '2026-12-04' })
    const near = doing(sent(false), 'comeForward', {}, clock(7))
    expect(near).toMatchObject({ band: 'P1_URGENT', due: '2026-12-04' })
    expect(gpTask(near)).toEqual(['2026-12-04'])
  })

  test('a note asked for is the GP’s to write at once (W-4)', () => {
    const asked = { ...off, workAsk: ['fit_note', 'return_plan'] } as Answers
    const tasks = (certifies: boolean) => submit(gp, { id: 'r', reference: 'BF-4T7K', answers: asked }, { ...settings, ot_certifies_fit_notes: certifies }).referral.verdict.tasks.filter(({ rule }) => rule === 'W-4')
    expect(tasks(false)).toMatchObject([{ by: '2026-11-23', owner: 'referrer' }])
    expect(tasks(true)).toEqual([])
  })

  test('the OT who certifies is off sick: the next morning a GP has it, once', () => {
    const certified = { ...settings, ot_certifies_fit_notes: true }
    const near = doing(sent(true), 'comeForward', {}, clock(7), certified)
    expect([near.band, gpTask(near)]).toEqual(['P1_URGENT', []])
    expect(wants(near, 'comeForward', {}, clock(8), certified)).toEqual(['nothing-new'])
    const without = doing(near, 'comeForward', {}, clock(8), settings)
    expect(gpTask(without)).toEqual(['2026-12-04'])
    expect(wants(without, 'comeForward', {}, clock(9), settings)).toEqual(['nothing-new'])
  })
})

test('HZ8: a queue nobody opens for two working days raises an alarm, and a claim of somebody away is anybody’s again', () => {
  const friday = Date.parse('2026-11-27T10:00:00Z')
  expect(unattendedSince({ openedAt: friday, waiting: 1, since: friday }, friday + 3 * day)).toBeNull()
  expect(unattendedSince({ openedAt: friday, waiting: 1, since: friday }, friday + 4 * day)).toBe(friday)
  expect(doing(doing(send(kinds.frail), 'claim'), 'lapse', {}, clock(3)).owner).toBeNull()
})

test('HZ11: every score shows its date, and one over three months old says so', () => {
  const mental = send({ ...kinds.mental, phqOn: '2026-08-20', frailtyScale: undefined })
  const shown = (at: number) => scoresOf(mental, at).map(({ words, stale }) => [words, stale])
  expect(shown(Date.parse('2026-11-20T10:00:00Z'))).toEqual([['PHQ-9 18, of 20 August 2026', false]])
  expect(shown(mondayMorning)).toEqual([['PHQ-9 18, of 20 August 2026', true]])
  const frail = send(kinds.frail)
  expect(scoresOf(frail, mondayMorning)).toEqual([expect.objectContaining({ words: 'Frailty score 6, of 23 November 2026', stale: false })])
  expect(scoresOf(frail, mondayMorning + 93 * day)[0]?.stale).toBe(true)
})

test('HZ14: what nobody has read stands out in the queue, and what this OT has not opened', () => {
  const sent = send(kinds.frail)
  const flags = (readBy: number | null | undefined) => {
    const { id, reference, state, dueOn, sentAt } = sent
    return queueRow({ id, reference, state, dueOn, sentAt, band: '', cohorts: '', nhsNumber: '', born: '', card: cardOf(sent), readBy }, { me: someone('ot'), today: '2026-11-23', back: '' }).flags
  }
  expect(flags(null)[0]).toEqual({ words: 'Read by nobody yet', loud: true })
  expect(flags(1)[0]).toEqual({ words: 'Not read by you' })
  for (const readBy of [2, undefined]) expect(flags(readBy).some(({ words }) => /ead by/.test(words))).toBe(false)
  expect(wants(sent, 'accept', {})).toEqual(['read'])
})
