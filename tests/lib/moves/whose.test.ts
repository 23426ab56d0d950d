import { describe, expect, test } from 'vitest'
import { tellingOf } from '#lib/moves/told'
import { move, replay, submit } from '#lib/referral'
import { settings } from '#lib/rules/settings'
import { kinds } from '../../support/histories'
import { doing, send, wants } from '../../support/moving'
import { mondayMorning, someone, tom } from '../../support/someone'

const colleagues = [{ staff: 'tom', name: 'Tom Reyes' }, { staff: 'ada', name: 'Ada Oye', awayUntil: '2026-12-04' }]
const around = { ...settings, colleagues }
const days = (n: number) => mondayMorning + n * 86_400_000
const clock = (n: number) => someone('clock', days(n))

describe('a referral is handed over', () => {
  test('to a named colleague in one step, from where it is', () => {
    const accepted = doing(send(kinds.frail), 'accept', { read: 'yes' })
    const { referral, act } = move(someone('ot', days(1)), accepted, 'handOver', { handTo: 'tom Tom Reyes' }, around)
    expect(referral).toMatchObject({ state: 'ACCEPTED', owner: { staff: 'tom', name: 'Tom Reyes', since: days(1) } })
    expect(tellingOf(act, 'ot')).toMatchObject({ words: 'handed this referral over', lines: [{ words: 'To', answer: 'Tom Reyes' }] })
    const [gp, priya] = [someone('clinician'), someone('ot')]
    const first = submit(gp, { id: 'r-1', reference: 'BF-4T7K', answers: kinds.frail ?? {} })
    const second = move(priya, first.referral, 'accept', { read: 'yes' })
    expect(replay([{ ...first.act, me: gp }, { ...second.act, me: priya }, { ...act, me: someone('ot', days(1)) }])).toEqual(referral)
  })

  test('only to who works here as an OT, and from a colleague only with a reason', () => {
    const claimed = doing(send(kinds.frail), 'claim', {}, tom())
    expect(wants(claimed, 'handOver', { handTo: 'mallory Mallory' }, someone('ot'), around)).toContain('handTo')
    expect(wants(claimed, 'handOver', { handTo: 'ada Ada Oye' }, someone('ot'), around)).toEqual(['why'])
    expect(doing(claimed, 'handOver', { handTo: 'ada Ada Oye', why: 'Tom is ill' }, someone('supervisor'), around).owner?.name).toBe('Ada Oye')
    expect(wants(claimed, 'handOver', { handTo: 'tom Tom Reyes' }, tom(), around)).toContain('handTo')
  })
})

describe('a claim lapses', () => {
  const claimed = doing(send(kinds.frail), 'claim')

  test('the morning after two working days without an act, and says so', () => {
    for (const n of [0, 1, 2]) expect(wants(claimed, 'lapse', {}, clock(n))).toEqual(['still-held'])
    const lapsed = doing(claimed, 'lapse', {}, clock(3))
    expect(lapsed).toMatchObject({ state: 'QUEUED', owner: null, fresh: { what: 'lapsed', name: 'Priya Shah' } })
    expect(doing(lapsed, 'claim', {}, tom(days(3))).fresh).toBeUndefined()
  })

  test('not over a weekend alone, and any act of a person begins it again', () => {
    const friday = doing(send(kinds.frail), 'claim', {}, someone('ot', days(4)))
    for (const n of [7, 8]) expect(wants(friday, 'lapse', {}, clock(n))).toEqual(['still-held'])
    const told = doing(claimed, 'tellPatient', { how: 'phone' }, someone('clinician', days(2)))
    for (const n of [3, 4]) expect(wants(told, 'lapse', {}, clock(n))).toEqual(['still-held'])
    expect(doing(told, 'lapse', {}, clock(7)).owner).toBeNull()
  })

  test('never of what was accepted: that stays whose it is', () => {
    const accepted = doing(claimed, 'accept', { read: 'yes' })
    expect(wants(accepted, 'lapse', {}, clock(30))).toEqual(['not-open'])
  })
})
