import { describe, expect, test } from 'vitest'
import { asksFor, movesFor, whyNot, type Referral } from '#lib/referral'
import { typedFromDay, type Typed } from '#lib/typed'
import { kinds } from '../../support/histories'
import { doing, send, wants } from '../../support/moving'
import { aPatientWho } from '../../support/patients'
import { mondayMorning, someone, tom } from '../../support/someone'

const gp = someone('clinician')
const priya = someone('ot')
const days = (n: number) => mondayMorning + n * 86_400_000
const read = { read: 'yes' }
const clinic = { place: 'clinic', ...typedFromDay('on', '2026-12-02'), time: '10:30' }
const accepted = (answers = kinds.frail) => doing(send(answers), 'accept', read)
const contacting = (answers = kinds.frail) => doing(accepted(answers), 'contact', { how: 'visit', came: 'spoke' })
const booked = (answers = kinds.frail, more: Typed = {}) => doing(contacting(answers), 'book', { ...clinic, ...more })
const inProgress = (answers = kinds.frail) => doing(doing(booked(answers), 'seen', {}), 'startWork')

describe('a claim', () => {
  test('is somebody’s from then on, and another is told that it is taken', () => {
    const claimed = doing(send(kinds.frail), 'claim')
    expect(claimed).toMatchObject({ state: 'QUEUED', owner: { staff: 'priya', name: 'Priya Shah', since: mondayMorning } })
    expect(wants(claimed, 'claim', {}, tom())).toEqual(['taken'])
    expect(wants(claimed, 'claim')).toEqual(['yours'])
    for (const name of ['accept', 'ask', 'redirect', 'returnToReferrer']) expect(wants(claimed, name, {}, tom())).toEqual(['taken'])
  })

  test('is given back, or taken over with a reason when its OT is away', () => {
    const claimed = doing(send(kinds.frail), 'claim')
    expect(doing(claimed, 'release').owner).toBeNull()
    expect(wants(claimed, 'release', {}, tom())).toEqual(['not-yours'])
    expect(wants(claimed, 'takeOver', {}, tom())).toEqual(['why'])
    expect(doing(claimed, 'takeOver', { why: 'Priya is on leave' }, tom()).owner?.name).toBe('Tom Reyes')
    expect(wants(send(kinds.frail), 'takeOver', { why: 'x' }, tom())).toEqual(['nobodys'])
  })
})

describe('accepting', () => {
  test('needs the words read (HZ14)', () => {
    const queued = send(kinds.frail)
    expect(wants(queued, 'accept', {})).toEqual(['read'])
    expect(wants(queued, 'accept', { read: 'no' })).toEqual(['read'])
    expect(doing(queued, 'accept', read)).toMatchObject({ state: 'ACCEPTED', owner: { staff: 'priya' } })
  })

  test('is undone by handing back to the queue', () => {
    expect(doing(accepted(), 'handBack', { why: 'Full' })).toMatchObject({ state: 'QUEUED', owner: null })
  })

  test('is the OT’s alone', () => {
    for (const role of ['clinician', 'receptionist', 'supervisor', 'manager', 'clock'] as const) {
      expect(movesFor(someone(role), send(kinds.frail))).not.toContain('accept')
      expect(wants(send(kinds.frail), 'accept', read, someone(role))).toEqual(['not-for-you'])
    }
  })
})

describe('asking', () => {
  test('is by tick-list, answered by whoever sent it, and back in the same place of the queue', () => {
    const queued = send(aPatientWho({ home: undefined }))
    expect(wants(queued, 'ask', {})).toEqual(['errors'])
    const asked = doing(queued, 'ask', { fields: ['home', 'only'], question: 'Who has the key?' })
    expect(asked).toMatchObject({ state: 'INFO_REQUESTED', dueOn: '2026-11-25', asked: { fields: ['home', 'only'], by: 'Priya Shah' } })
    expect(Object.keys(asksFor(gp, asked, 'answer')).sort()).toEqual(['home', 'only', 'reply'])
    const answered = doing(asked, 'answer', { home: 'lives_alone', reply: 'Her son' }, gp)
    expect(answered).toMatchObject({ state: 'QUEUED', asked: null, answers: { home: ['lives_alone'] }, dueOn: queued.dueOn })
  })

  test('an answer that brings a danger to light stops it', () => {
    const asked = doing(send(kinds.frail), 'ask', { question: 'How is she?' })
    expect(wants(asked, 'answer', {}, gp)).toEqual(['reply'])
    expect(doing(asked, 'answer', { reply: 'Suddenly confused since Sunday' }, someone('receptionist')).state).toBe('STOPPED')
  })

  test('an answer may bring it forward, but never puts it back', () => {
    const queued = send(aPatientWho({ home: undefined }))
    const asked = doing(queued, 'ask', { fields: ['home'] })
    const answered = doing(asked, 'answer', { home: 'discharged_30d', reply: '' }, gp)
    expect([queued.band, answered.band]).toEqual(['P2_SOON', 'P1_URGENT'])
    const known = doing(doing(queued, 'ask', { question: 'Any falls?' }), 'answer', { reply: 'None since' }, gp)
    expect(known.band).toBe('P2_SOON')
  })
})

describe('contact', () => {
  test('leaves no message where none may be left (HZ15), and does not ring who asked for no calls (HZ16)', () => {
    const difficult = accepted(kinds.difficult)
    for (const how of ['text', 'letter']) expect(wants(difficult, 'contact', { how, came: 'sent' })).toEqual(['how'])
    expect(wants(difficult, 'contact', { how: 'carer', came: 'message_left' })).toEqual(['how'])
    expect(wants(difficult, 'contact', { how: 'phone', came: 'no_answer' })).toEqual(['how'])
    expect(wants(difficult, 'contact', { how: 'visit', came: 'spoke' })).toEqual([])
    expect(wants(accepted(), 'contact', { how: 'text', came: 'sent' })).toEqual([])
  })

  test('counts every attempt', () => {
    expect(doing(contacting(), 'contact', { how: 'phone', came: 'no_answer' }).attempts).toHaveLength(2)
  })

  test('once they were spoken to, the appointment is what is due next', () => {
    expect(doing(accepted(), 'contact', { how: 'phone', came: 'no_answer' }).dueOn).toBe('2026-11-26')
    expect(contacting().dueOn).toBe('2026-12-07')
  })
})

describe('booking', () => {
  test('is refused until each need is seen to (HZ16)', () => {
    const difficult = contacting(kinds.difficult)
    expect(wants(difficult, 'book', clinic)).toEqual(['needsMet'])
    expect(wants(difficult, 'book', { ...clinic, needsMet: ['no_calls'] })).toEqual(['needsMet'])
    expect(doing(difficult, 'book', { ...clinic, needsMet: ['interpreter', 'no_calls'] }).state).toBe('BOOKED')
    expect(asksFor(priya, difficult, 'book').needsMet).toMatchObject({ options: [{ label: 'Interpreter: Yoruba' }, { label: 'No phone calls' }] })
  })

  test('at home needs to know who knows, and a known risk read', () => {
    const home = { ...clinic, place: 'home', needsMet: ['interpreter', 'no_calls'] }
    const difficult = contacting(kinds.difficult)
    expect(wants(difficult, 'book', home)).toEqual(['lonePlan'])
    expect(wants(difficult, 'book', { ...home, lonePlan: 'Sam rings at 11' })).toEqual(['riskRead'])
    expect(doing(difficult, 'book', { ...home, lonePlan: 'Sam rings at 11', riskRead: 'yes' })).toMatchObject({ dueOn: '2026-12-02', booking: { place: 'home', lonePlan: 'Sam rings at 11' } })
  })

  test('is for today or later', () => {
    expect(wants(contacting(), 'book', { ...clinic, ...typedFromDay('on', '2026-11-22') })).toEqual(['on'])
  })
})

describe('after booking', () => {
  test('who does not come is contacted again; after two missed, only once the referrer was spoken to', () => {
    const once = doing(booked(), 'didNotAttend')
    expect(once).toMatchObject({ state: 'DNA', missed: 1, booking: null, dueOn: '2026-11-24' })
    const again = doing(doing(once, 'contactAgain'), 'book', clinic)
    expect(wants(again, 'wasNotBrought', {})).toEqual(['why', 'concern'])
    const twice = doing(again, 'wasNotBrought', { why: 'No lift', concern: 'no' })
    expect(wants(twice, 'contactAgain')).toEqual(['agreed'])
    expect(doing(twice, 'contactAgain', { agreed: 'Dr Okafor rings the son' }).state).toBe('CONTACTING')
  })

  test('a cancelled appointment counts as nobody’s fault', () => {
    for (const [name, typed] of [['cancelledByPatient', {}], ['cancelledByUs', { why: 'OT ill' }]] as const) {
      expect(doing(booked(), name, typed).missed).toBe(0)
    }
  })

  test('the OT has the safety conversation at first contact where nobody has (H-11)', () => {
    const work = booked({ ...kinds.work, safetyTalk: undefined })
    expect(wants(work, 'seen', {})).toEqual(['safetyTalk'])
    expect(doing(work, 'seen', { safetyTalk: 'asked_none' }).state).toBe('SEEN')
    expect(doing(work, 'seen', { safetyTalk: 'asked_plan_or_intent' }).state).toBe('STOPPED')
    expect(wants(booked(), 'seen', {})).toEqual([])
  })
})

describe('endings', () => {
  const completed: Typed = { interventions: ['adaptive_equipment'], goals: 'goals_met', function: 'improved', onward: 'none', plan: 'Ring us' }

  test('completing records what was done and what comes next', () => {
    expect(wants(inProgress(), 'complete', {})).toEqual(['interventions', 'goals', 'function', 'onward', 'plan'])
    expect(doing(inProgress(), 'complete', completed)).toMatchObject({ state: 'COMPLETED', ended: { reason: 'completed' }, dueOn: '2026-11-30' })
  })

  test('a fit note needs its days and words, at most three months, and its summary the same day', () => {
    const work = doing(doing(booked(kinds.work), 'seen', { safetyTalk: 'asked_none' }), 'startWork')
    const note = { ...completed, interventions: ['fit_note_issued'], work: 'fit_note_continues' }
    expect(wants(work, 'complete', { ...completed, interventions: ['sleep_and_routine'] })).toEqual(['work'])
    expect(wants(work, 'complete', note)).toEqual(['fitNoteFrom', 'fitNoteTo', 'fitNoteSays'])
    const from = typedFromDay('fitNoteFrom', '2026-11-23')
    const until = (day: string) => ({ ...note, ...from, ...typedFromDay('fitNoteTo', day), fitNoteSays: 'may_be_fit' })
    expect(wants(work, 'complete', until('2027-03-30'))).toEqual(['fitNoteTo'])
    expect(wants(work, 'complete', until('2026-11-20'))).toEqual(['fitNoteTo'])
    expect(doing(work, 'complete', until('2027-02-20'))).toMatchObject({ ended: { soon: true }, dueOn: '2026-11-23' })
  })

  test('a redirect is finished only when somebody there has it, and the patient was thought of', () => {
    expect(wants(send(kinds.frail), 'redirect', {})).toEqual(['reason', 'destination', 'toldWho', 'told'])
    const typed = { reason: 'needs_specialist', destination: 'Neuro rehab', toldWho: 'Ali', told: 'yes' }
    expect(doing(send(kinds.frail), 'redirect', typed)).toMatchObject({ state: 'REDIRECTED', ended: { reason: 'needs_specialist' } })
    expect(wants(send(kinds.frail), 'redirect', { ...typed, reason: 'other' })).toEqual(['other'])
  })

  test('a return carries a reason, advice and what should happen instead', () => {
    expect(wants(send(kinds.frail), 'returnToReferrer', {})).toEqual(['reason', 'advice', 'instead'])
  })

  test('nobody is given up before F.2 step 3, and nobody who is vulnerable', () => {
    const looked = { looked: ['safe_contact', 'housebound', 'carer', 'interpreter', 'admission_or_death', 'vulnerable'], vulnerable: 'no' }
    const tried = (referral: Referral, how: string, day: number) => doing(referral, 'contact', { how, came: how === 'phone' ? 'no_answer' : 'sent' }, someone('ot', days(day)))
    const last = someone('ot', days(11))
    let referral = tried(tried(accepted(), 'phone', 0), 'phone', 0)
    expect(whyNot(last, referral, 'noContact')).toBe('more-attempts')
    referral = tried(tried(referral, 'phone', 2), 'letter', 3)
    expect(whyNot(last, referral, 'noContact')).toBe('more-attempts')
    referral = tried(referral, 'phone', 10)
    expect(wants(referral, 'noContact', { ...looked, looked: ['carer'] }, last)).toEqual(['looked'])
    expect(wants(referral, 'noContact', { ...looked, vulnerable: 'yes' }, last)).toEqual(['vulnerable'])
    expect(doing(referral, 'noContact', looked, last)).toMatchObject({ state: 'CLOSED_NO_CONTACT', ended: { reason: 'no_contact_after_attempts' } })
  })

  test('when urgent, two calls are enough, and the referrer is told', () => {
    const urgent = doing(accepted(), 'reband', { view: 'P1_URGENT', why: 'Alone' })
    const rung = doing(doing(urgent, 'contact', { how: 'phone', came: 'no_answer' }), 'contact', { how: 'phone', came: 'no_answer' })
    const looked = { looked: ['safe_contact', 'housebound', 'carer', 'interpreter', 'admission_or_death', 'vulnerable'], vulnerable: 'no' }
    expect(wants(rung, 'noContact', looked)).toEqual(['referrerTold'])
    expect(doing(rung, 'noContact', { ...looked, referrerTold: 'Dr Okafor' }).state).toBe('CLOSED_NO_CONTACT')
  })

  test('each waits for its summary, then for whoever sent it to have read it', () => {
    const gone = doing(send(kinds.frail), 'died', {}, someone('receptionist'))
    expect(gone).toMatchObject({ state: 'CLOSED_DIED', ended: { reason: 'died' } })
    expect(wants(gone, 'sendSummary', {})).toEqual(['summary'])
    const summed = doing(gone, 'sendSummary', { summary: 'We are sorry.' })
    expect(summed).toMatchObject({ state: 'SUMMARY_SENT', acknowledged: false, ended: { state: 'CLOSED_DIED' }, summary: { by: 'Priya Shah' } })
    expect(wants(summed, 'acknowledge', {}, someone('receptionist'))).toEqual(['not-yours'])
    expect(doing(summed, 'acknowledge', {}, gp).acknowledged).toBe(true)
    expect(wants(doing(summed, 'acknowledge', {}, gp), 'acknowledge', {}, gp)).toEqual(['acknowledged'])
  })

  test('the patient is told what happens next, once', () => {
    const told = doing(send(kinds.frail), 'tellPatient', { how: 'phone' }, someone('receptionist'))
    expect(told.patientTold).toEqual({ by: 'Sam Poole', at: mondayMorning })
    expect(wants(told, 'tellPatient', { how: 'phone' })).toEqual(['already-told'])
  })
})
