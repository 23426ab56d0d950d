import { describe, expect, test } from 'vitest'
import { careOf } from '#lib/moves/care'
import { movesFor, type Referral } from '#lib/referral'
import { kinds } from '../../support/histories'
import { doing, send, wants } from '../../support/moving'
import { mondayMorning, someone } from '../../support/someone'

const at = (days: number) => someone('ot', mondayMorning + days * 86_400_000)
const gp = someone('clinician')
const redirected = (): Referral =>
  doing(doing(doing(send(kinds.frail), 'redirect', { reason: 'needs_specialist', destination: 'Neuro rehab', toldWho: 'Ali', told: 'yes' }), 'sendSummary', { summary: 'Neuro rehab has them.' }), 'acknowledge', {}, gp)

describe('HZ12: a redirect', () => {
  test('is asked about three weeks later: did they get there?', () => {
    expect(redirected()).toMatchObject({ state: 'SUMMARY_SENT', dueOn: '2026-12-14', care: { again: { kind: 'arrived', on: '2026-12-14', came: null } } })
    expect(movesFor(at(21), redirected())).toContain('arrived')
    expect(movesFor(at(21), redirected())).not.toContain('threeMonths')
    const there = doing(redirected(), 'arrived', { got: 'yes', source: 'Rang their desk' }, at(21))
    expect(careOf(there).again?.came).toBe('yes')
    expect(movesFor(at(22), there)).toEqual([])
  })

  test('until it is read, reading it is what is due', () => {
    const unread = doing(doing(send(kinds.frail), 'redirect', { reason: 'needs_specialist', destination: 'Neuro rehab', toldWho: 'Ali', told: 'yes' }), 'sendSummary', { summary: 'Neuro rehab has them.' })
    expect(unread.dueOn).toBe('2026-11-30')
  })

  test('is asked about again when nobody knows yet', () => {
    const again = doing(redirected(), 'arrived', { got: 'not_yet', source: 'On their list' }, at(21))
    expect(again).toMatchObject({ dueOn: '2026-12-28', acknowledged: true })
    expect(movesFor(at(35), again)).toContain('arrived')
  })

  test('that came to nothing has somebody who owns it, and whoever sent it reads of it again', () => {
    expect(wants(redirected(), 'arrived', { got: 'no', source: 'They never came' }, at(21))).toEqual(['ownedBy'])
    const lost = doing(redirected(), 'arrived', { got: 'no', source: 'They never came', ownedBy: 'Dr Okafor rings them today' }, at(21))
    expect(lost).toMatchObject({ acknowledged: false, summary: { text: 'Neuro rehab has them.\nThey did not get there. Now: Dr Okafor rings them today' } })
    expect(movesFor(gp, lost)).toContain('acknowledge')
    expect(doing(lost, 'acknowledge', {}, gp).acknowledged).toBe(true)
  })
})

describe('HZ12: a signpost', () => {
  const signposted = () => send(kinds.elsewhere)

  test('is asked about two weeks later, and again when nobody knows yet', () => {
    expect(signposted()).toMatchObject({ state: 'SIGNPOSTED', dueOn: '2026-12-07' })
    expect(doing(signposted(), 'askAgain', { source: 'Nobody answered' }, someone('clinician', at(14).at)).dueOn).toBe('2026-12-21')
  })

  test('is done once they were taken on', () => {
    const taken = doing(doing(signposted(), 'askAgain', { source: 'Nobody answered' }, at(14)), 'takenOn', { takenBy: 'Their desk', told: 'yes' }, at(15))
    expect(careOf(taken).again).toBe(null)
    expect(movesFor(at(16), taken)).toEqual([])
  })
})

describe('three months after the work ended', () => {
  const ended = () => {
    const spoke = doing(doing(send({ ...kinds.work, safetyTalk: 'asked_none' }), 'accept', { read: 'yes' }), 'contact', { how: 'visit', came: 'spoke' })
    const seen = doing(doing(spoke, 'book', { place: 'clinic', 'on[day]': '2', 'on[month]': '12', 'on[year]': '2026', time: '10:30' }), 'seen', { gpBefore: '4' })
    const closed = doing(doing(seen, 'startWork'), 'complete', { interventions: ['return_to_work_plan'], goals: 'goals_met', function: 'improved', work: 'back_at_work', onward: 'none', plan: 'Ring us' })
    return doing(doing(closed, 'sendSummary', { summary: 'Back at work.' }), 'acknowledge', {}, gp)
  }

  test('somebody asks about work, contacts since and how it was', () => {
    expect(ended().dueOn).toBe('2027-02-23')
    expect(wants(ended(), 'threeMonths', {}, at(92))).toEqual(['errors'])
    const asked = doing(ended(), 'threeMonths', { workNow: 'usual', noteNow: 'no_note', gpAfter: '1', experience: 'good' }, at(92))
    expect(careOf(asked)).toMatchObject({ gpContacts: { start: 4, end: 1 }, later: { workStatus: 'usual', fitNoteStatus: 'no_note', experience: 'good' }, again: { came: 'yes' } })
    expect(movesFor(at(93), asked)).toEqual([])
  })

  test('who cannot be asked is let be, with the reason kept', () => {
    expect(careOf(doing(ended(), 'notAsked', { why: 'Moved away' }, at(92))).again?.came).toBe('no')
  })

  test('nobody who ended in another way is asked', () => {
    const died = doing(doing(doing(send(kinds.frail), 'died'), 'sendSummary', { summary: 'We are sorry.' }), 'acknowledge', {}, gp)
    expect(movesFor(at(92), died)).toEqual([])
  })
})
