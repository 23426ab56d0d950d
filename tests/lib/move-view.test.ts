import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { moveViews } from '#lib/move-view'
import { moves } from '#lib/moves/moves'
import { movesFor, type Referral } from '#lib/referral'
import { datesOf, headOf, standsWith, wantedOf } from '#lib/referral-view'
import { safetyOf } from '#lib/safety-view'
import { noCare } from '#lib/moves/care'
import { summaryDraft } from '#lib/summary-draft'
import { eventsOf } from '#lib/timeline-view'
import type { Me } from '#lib/me'
import { settings } from '#lib/rules/settings'
import { typedFromDay } from '#lib/typed'
import { aHistory, kinds } from '../support/histories'
import { aPatientWho } from '../support/patients'
import { doing, send } from '../support/moving'
import { mondayMorning, someone, tom } from '../support/someone'

const colleagues = [{ staff: 'tom', name: 'Tom Reyes' }, { staff: 'ada', name: 'Ada Oye', awayUntil: '2026-12-04' }]
const around = { around: { ...settings, colleagues }, draft: 'd-1', back: 'group=WORK', kept: { typed: {}, problems: [] } }
const views = (referral: Referral, me: Me = someone('ot'), more = {}) => moveViews(me, referral, { ...around, ...more })
const view = (referral: Referral, name: string, me?: Me, more = {}) => views(referral, me, more).find((each) => each.name === name)

describe('the moves of a page', () => {
  test('are those that are open, each once, but for a stop, which has a page of its own', () => {
    for (const { referral } of fc.sample(aHistory, 150)) {
      for (const role of ['ot', 'clinician', 'receptionist', 'supervisor'] as const) {
        const drawn = views(referral, someone(role)).map(({ name }) => name)
        expect(drawn.sort()).toEqual(movesFor(someone(role), referral).filter((name) => !['recordStop', 'closeStop'].includes(name)).sort())
      }
    }
  })

  test('ask what the table asks: what is left out is carried or said by a button', () => {
    for (const { referral } of fc.sample(aHistory, 150)) {
      for (const { name, asks, carries, presses } of views(referral)) {
        const said = [...Object.keys(asks), ...Object.keys(carries), ...presses.flatMap((press) => press.name ?? [])]
        expect(said).toEqual(expect.arrayContaining(Object.keys(moves[name].asks)))
      }
    }
  })

  test('carry what makes them one act on one version, and the way back', () => {
    expect(view(send(kinds.frail), 'claim')?.carries).toEqual({ id: 'r-1', version: '1', draft: 'd-1', move: 'claim', filters: 'group=WORK' })
  })

  test('accept in one press where all the words are shown, and open the next where asked', () => {
    expect(view(send(kinds.frail), 'accept')).toMatchObject({ asks: {}, carries: { read: 'yes' }, presses: [{ name: 'then', value: 'next' }, { name: 'then', value: 'stay', secondary: true }] })
    expect(view(send(kinds.frail), 'ask')?.presses.map(({ value }) => value)).toEqual(['next', 'stay'])
  })

  test('ask by a tick only for what was put and left blank, the ticks before the words', () => {
    const asks = view(send({ ...kinds.frail, home: undefined }), 'ask')?.asks
    expect(Object.keys(asks ?? {})).toEqual(['fields', 'question'])
    const ticks = asks?.['fields']?.kind === 'many' ? asks['fields'].options.map(({ value }) => value) : []
    expect(ticks).toContain('home')
    for (const unasked of ['workStatus', 'phq', 'efi', 'carerName', 'falls']) expect(ticks).not.toContain(unasked)
  })

  test('bring forward what stands in the way: no agreement, no safety conversation', () => {
    expect(view(send(kinds.frail), 'answerConsent')?.place).toBe('more')
    expect(view(send(kinds.noConsentYet), 'answerConsent')?.place).toBe('now')
    expect(view(send(kinds.mental), 'recordTalk')?.place).toBe('now')
  })

  test('are drawn again with what was typed and what was wrong, only the one it was typed into', () => {
    const kept = { typed: { move: 'redirect', destination: 'Memory clinic' }, problems: [{ field: 'reason', message: 'Choose' }] }
    expect(view(send(kinds.frail), 'redirect', someone('ot'), { kept })).toMatchObject({ typed: kept.typed, problems: kept.problems })
    expect(views(send(kinds.frail), someone('ot'), { kept }).filter(({ problems }) => problems)).toHaveLength(1)
  })

  test('name the sender as colleagues do', () => {
    expect(view(send(kinds.frail), 'ask')?.label).toBe('Ask Dr Okafor')
  })
})

describe('a referral’s page', () => {
  test('is headed by all the groups it is for', () => {
    expect(headOf(send(aPatientWho({ help: ['managing_at_home', 'work'], workStatus: 'employed_struggling', workAsk: ['adjustments'], workReason: 'msk', jobRisk: 'no' })), mondayMorning).heading).toMatch(/, and /)
    expect(headOf(send(kinds.frail), mondayMorning)).toMatchObject({ caption: 'Referral BF-4T7K · from Dr Ngozi Okafor, GP · today at 10:44', heading: 'Older and at risk of losing independence' })
  })

  test('says whose it is', () => {
    const mine = doing(send(kinds.frail), 'claim')
    expect(standsWith(send(kinds.frail), someone('ot'))).toBe('Waiting. Nobody has it yet')
    expect(standsWith(mine, someone('ot'))).toBe('Yours since today at 10:44')
    expect(standsWith(mine, tom(mondayMorning + 86_400_000))).toBe('Priya Shah has had this since 23 November 2026 at 10:44')
  })

  test('says by when what must have happened, until it has', () => {
    const keys = (referral: Referral) => datesOf(referral, someone('ot')).map(({ key }) => key)
    const accepted = doing(send(kinds.frail), 'accept', { read: 'yes' })
    const spoke = doing(accepted, 'contact', { how: 'phone', came: 'spoke' })
    const booked = doing(spoke, 'book', { place: 'clinic', ...typedFromDay('on', '2026-12-01'), time: '10:30' })
    expect([accepted, booked].map(keys)).toEqual([['In touch by', 'First appointment by'], ['Booked']])
    expect(datesOf(booked, someone('ot'))[0]).toEqual({ key: 'Booked', date: 'Tuesday 1 December 2026', more: '10:30, clinic' })
    expect(keys(doing(booked, 'died'))).toEqual(['Summary by'])
    expect(keys(send(kinds.work))).toContain('Fit note ends')
  })

  test('names each hold with who answers it, and by when', () => {
    const { heading, lines } = wantedOf(send(kinds.noConsentYet))
    expect(heading).toBe('On hold, and to do')
    expect(lines[0]).toMatchObject({ rule: 'H-1', words: expect.stringMatching(/Dr Okafor answers by \d+ November 2026\.$/) as string })
  })

  test('says what was ticked and who did what about it, and never that all is well', () => {
    const stopped = send({ ...kinds.frail, gate: ['G10'] })
    const cleared = doing(stopped, 'recordStop', { action: 'safeguarding', takenBy: 'Ali', takenAt: '10:50', told: 'yes' }, someone('clinician'))
    expect(safetyOf(cleared, mondayMorning)).toMatchObject({
      ticked: [expect.any(String)], done: [{ rule: 'S11', words: expect.stringMatching(/^Dr Ngozi Okafor recorded today at 10:44: The safeguarding lead is told\. Who took it on: Ali/) as string }],
    })
    expect(safetyOf(send(kinds.frail), mondayMorning)).toEqual({ ticked: [], asked: 'The safety questions were asked. None was ticked.', done: [] })
  })

  test('tells its history the latest first, what the rules made of it apart from who did it', () => {
    for (const { acts } of fc.sample(aHistory, 60)) {
      const happened = acts.map((act, seq) => ({ ...act, seq }))
      const events = eventsOf(happened, 'ot', mondayMorning)
      expect(new Set(events.map(({ key }) => key)).size).toBe(events.length)
      expect(events.at(-1)).toMatchObject({ did: 'sent the referral' })
      const plain = eventsOf(happened, 'receptionist', mondayMorning)
      expect(plain.flatMap(({ more = [], rule }) => [...more, ...(rule ? [rule] : [])])).toEqual([])
    }
  })

  test('begins the summary with what was found, done and advised', () => {
    const acts = [
      { act: 'seen', subject: 'r-1', detail: { said: { found: 'A high step.' }, to: 'SEEN' }, me: someone('ot') },
      { act: 'complete', subject: 'r-1', detail: { said: { interventions: ['adaptive_equipment'], goals: 'goals_met', plan: 'Ring us.' }, to: 'COMPLETED' }, me: someone('ot') },
    ]
    const care = { ...noCare, interventions: ['adaptive_equipment'], goals: [{ words: 'Cook', start: 3, end: 8 }] }
    const ended = { care, ended: { state: 'COMPLETED', reason: 'completed', at: mondayMorning, by: 'Priya Shah' } } as const
    expect(summaryDraft(acts, ended).split('\n')).toEqual([
      'What was found: A high step.', 'What was done: Equipment', 'Goal: "Cook" 3 of 10 at the start, 8 of 10 at the end', 'Goals: Goals met', 'If things get worse: what to do, and who to contact: Ring us.',
    ])
    expect(summaryDraft(acts, { ended: null })).toBe('')
  })
})
