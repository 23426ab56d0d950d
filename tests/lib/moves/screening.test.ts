import { describe, expect, test } from 'vitest'
import { movesFor } from '#lib/referral'
import { Refusal } from '#lib/refusal'
import { kinds } from '../../support/histories'
import { doing, send, wants } from '../../support/moving'
import { aPatientWho } from '../../support/patients'
import { mondayMorning, someone } from '../../support/someone'

const gp = someone('clinician')
const sam = someone('receptionist')
const days = (n: number) => mondayMorning + n * 86_400_000

describe('what a receptionist sends', () => {
  test('is screened by a clinician or the OT, by the end of the next working day', () => {
    const sent = send(kinds.frail, sam)
    expect(sent).toMatchObject({ state: 'UNSCREENED', dueOn: '2026-11-24', screened: false })
    expect(doing(sent, 'screen', { spoke: 'no' })).toMatchObject({ state: 'QUEUED', screened: true })
  })

  test('about mental health leaves the screen only when the screener has spoken to the patient and recorded M7', () => {
    const sent = send(kinds.mental, sam)
    expect(sent.state).toBe('UNSCREENED')
    expect(wants(sent, 'screen', { spoke: 'yes' })).toEqual(['safetyTalk'])
    expect(wants(sent, 'screen', { spoke: 'yes', safetyTalk: 'could_not_assess' })).toEqual(['safetyTalk'])
    expect(wants(sent, 'screen', { spoke: 'no', safetyTalk: 'asked_none' })).toEqual(['spoke'])
    expect(doing(sent, 'screen', { spoke: 'yes', safetyTalk: 'asked_none' }).state).toBe('QUEUED')
    expect(doing(sent, 'screen', { spoke: 'yes', safetyTalk: 'recent_attempt' }).state).toBe('STOPPED')
  })

  test('is sent elsewhere only where the rules let a receptionist', () => {
    expect(send(kinds.child, sam).state).toBe('SIGNPOSTED')
    expect(send(kinds.noMatch, sam).state).toBe('UNSCREENED')
  })

  test('is held for consent, and then still screened', () => {
    const held = send(kinds.noConsentYet, sam)
    expect(held.state).toBe('HOLD_INFO')
    expect(doing(held, 'answerConsent', { consent: 'yes' }, sam).state).toBe('UNSCREENED')
    expect(wants(held, 'answerConsent', { consent: 'no_capacity_best_interests' }, sam)).toEqual(['consent'])
    expect(doing(held, 'releaseByClock', {}, someone('clock', days(3))).state).toBe('UNSCREENED')
  })
})

describe('consent', () => {
  test('refused means nothing is sent', () => {
    expect(() => send(aPatientWho({ consent: 'no' }))).toThrow(Refusal)
  })

  test('H-1: the OT may not accept before somebody asked; a no ends it', () => {
    const held = send(kinds.noConsentYet)
    expect(held.state).toBe('HOLD_INFO')
    expect(wants(held, 'accept', { read: 'yes' })).toEqual(['consent-first'])
    expect(doing(held, 'answerConsent', { consent: 'yes' }, gp).state).toBe('QUEUED')
    expect(doing(held, 'answerConsent', { consent: 'no' }, gp).state).toBe('CLOSED_PATIENT_CHOICE')
  })

  test('after the clock let it go, the first contact is only to ask: nothing is booked before', () => {
    const late = someone('ot', days(3))
    const released = doing(send(kinds.noConsentYet), 'releaseByClock', {}, someone('clock', days(3)))
    const accepted = doing(doing(released, 'accept', { read: 'yes' }, late), 'contact', { how: 'phone', came: 'spoke' }, late)
    expect(movesFor(late, accepted)).not.toContain('book')
    expect(movesFor(late, doing(accepted, 'answerConsent', { consent: 'yes' }, late))).toContain('book')
    expect(doing(accepted, 'answerConsent', { consent: 'no' }, late).state).toBe('CLOSED_PATIENT_CHOICE')
  })
})
