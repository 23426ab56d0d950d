import { describe, expect, test } from 'vitest'
import { outcomeOf, sentWords } from '#lib/outcome'
import { move, submit, type Referral } from '#lib/referral'
import type { Service } from '#lib/services'
import { stopCards } from '#lib/stop-view'
import { dangers, panelOf } from '#lib/stop-panels'
import { stopIds } from '#lib/rules/verdict'
import { kinds } from '../support/histories'
import { aPatientWho } from '../support/patients'
import { mondayMorning, someone } from '../support/someone'

const gp = someone('clinician')
const always = [{ days: 'mon-sun', from: '00:00', to: '24:00' }]
const day = [{ days: 'mon-fri', from: '09:00', to: '17:00' }]
const entry = { whoCanRefer: [], criteria: '', patientText: 'They ring you back.', reviewDue: '2027-02-23' } as const
const services: readonly Service[] = [
  { ...entry, kind: 'FALLS_SERVICE', name: 'Quillbrook Falls Service', phone: '01632960231', hours: day, outOfHours: null },
  { ...entry, kind: 'DUTY_GP', name: 'Duty doctor', phone: '01632960100', hours: day, outOfHours: 'AE' },
  { ...entry, kind: 'UCR_2H', name: 'Rapid Response', phone: '01632960220', hours: day, outOfHours: 'DUTY_GP' },
  { ...entry, kind: 'AE', name: 'A&E', phone: '01632960300', hours: always, outOfHours: null },
  { ...entry, kind: 'AMBULANCE_999', name: 'Ambulance', phone: '999', hours: always, outOfHours: null },
]
const send = (answers: Parameters<typeof aPatientWho>[0], me = gp): Referral => submit(me, { id: 'r-1', reference: 'BF-4T7K', answers: aPatientWho(answers) }).referral
const outcome = (referral: Referral) => outcomeOf(referral, gp, services)

describe('the verdict', () => {
  test('is headed by the date, and says who is to be rung for what else', () => {
    const { heading, soon, firstBy, ways, onHold } = outcome(send({}))
    expect(heading).toMatch(/^The OT will be in touch by \w+day \d+ November 2026$/)
    expect([soon?.word, soon?.within, onHold]).toEqual(['Soon', 'within 3 working days', []])
    expect(firstBy).toMatch(/2026$/)
    expect(ways.map(({ heading: name, phones }) => [name, phones])).toEqual([
      ['Falls service', [{ name: 'Quillbrook Falls Service', phone: '01632 960 231', hours: 'Open now, until 5pm. Monday to Friday, 9am to 5pm' }]],
    ])
  })
  test('shows who takes it while a route is shut, and on paper only the usual hours: HZ12', () => {
    const night = { ...gp, at: mondayMorning + 12 * 3_600_000 }
    const taken = services.map((each) => (each.kind === 'FALLS_SERVICE' ? { ...each, outOfHours: 'UCR_2H', criteria: 'Two falls or more' } : each))
    const [way] = outcomeOf(send({}), night, taken).ways
    expect(way?.phones.map(({ name, hours, instead }) => [name, hours, instead ?? false])).toEqual([
      ['Quillbrook Falls Service', 'Shut now, opens tomorrow at 9am. Monday to Friday, 9am to 5pm', false],
      ['Rapid Response', 'Shut now, opens tomorrow at 9am. Monday to Friday, 9am to 5pm', true],
      ['Duty doctor', 'Shut now, opens tomorrow at 9am. Monday to Friday, 9am to 5pm', true],
      ['A&E', 'Open now, any time', true],
    ])
    expect(way?.usual.map(({ hours }) => hours)).toEqual(['Monday to Friday, 9am to 5pm'])
    expect(way?.takes).toBe('Two falls or more')
  })
  test('warns beside a number whose review is past, and shows it all the same: HZ12', () => {
    const later = { ...gp, at: Date.parse('2027-02-24T10:00:00Z') }
    const [row] = outcomeOf(send({}), later, services).ways[0]?.phones ?? []
    expect(row).toMatchObject({ phone: '01632 960 231', warning: 'Due to be checked by 23 February 2027. The number or the hours may have changed' })
    expect(outcome(send({})).ways[0]?.phones[0]).not.toHaveProperty('warning')
    const [card] = stopCards(['S3'], 'clinician', services, later.at)
    expect(card?.steps.flatMap(({ phones = [] }) => phones).every(({ warning }) => warning)).toBe(true)
  })
  test('says from whom an answer is missing, and by when', () => {
    expect(outcome(send({ consent: 'not_asked' })).onHold).toEqual(['An answer from you, or whoever sent it, by 25 November 2026'])
    expect(outcome(send(kinds.mental ?? {})).heading).toBe('Held: a safety conversation is needed today')
  })
  test('says who fits better, who advises, and who screens', () => {
    expect(outcome(send(kinds.elsewhere ?? {})).heading).toBe('Self-certification: a better fit than the OT')
    expect(outcome(send(kinds.noMatch ?? {})).heading).toBe('The OT answers with advice by Tuesday 24 November 2026')
    expect(outcome(send({}, someone('receptionist'))).heading).toMatch(/^A clinician or the OT reads this by/)
  })
  test('keeps a person’s view and the rules’ side by side', () => {
    const after = move(gp, send({}), 'reband', { view: 'P1_URGENT', why: 'She falls daily.' }).referral
    const { view, soon } = outcome(after)
    expect([soon?.word, view]).toEqual(['Urgent', `${gp.name} sees it differently: urgent. “She falls daily.” The rules say soon.`])
  })
  test('says who arranged what', () => {
    const after = move(gp, send({}), 'arranged', { route: 'FALLS_SERVICE' }).referral
    expect(outcome(after).ways[0]?.done).toMatch(new RegExp(`^Arranged by ${gp.name} on 23 November 2026 at`))
  })
  test('says when it was sent', () => {
    const { sentAt } = send({})
    expect(sentWords({ sentAt, reference: 'BF-4T7K' }, sentAt)).toMatch(/^Sent today at \d\d:\d\d · Reference BF-4T7K$/)
    expect(sentWords({ sentAt, reference: 'BF-4T7K' }, sentAt + 86_400_000)).toMatch(/^Sent on 23 November 2026 at/)
  })
})

describe('the stop, on its page and in the form', () => {
  test('gives every number once, under the step that names it', () => {
    const [card] = stopCards(['S3'], 'clinician', services, mondayMorning)
    const shown = card?.steps.map(({ phones = [] }) => phones.map(({ name }) => name)) ?? []
    expect(shown).toEqual([['Rapid Response'], ['Duty doctor'], [], []])
  })
  test('says who takes it while a service is shut', () => {
    const [card] = stopCards(['S3'], 'clinician', services, mondayMorning + 12 * 3_600_000)
    expect(card?.steps[1]?.phones?.map(({ name, hours }) => `${name}: ${hours}`)).toEqual(['Duty doctor: Shut now, opens tomorrow at 9am. Monday to Friday, 9am to 5pm', 'A&E: Open now, any time'])
  })
  test('tells every role for every stop what to do, and a receptionist no diagnosis', () => {
    for (const role of ['clinician', 'receptionist'] as const) for (const card of stopCards(stopIds, role, services, mondayMorning)) expect(card.steps.length).toBeGreaterThan(0)
    const words = JSON.stringify([stopCards(stopIds, 'receptionist', services, mondayMorning), dangers.map((gate) => panelOf(gate, 'receptionist', {}))])
    expect(words).not.toMatch(/psychosis|suicid|cauda|delirium|stroke|sepsis/i)
  })
  test('is a panel for each danger, and for nothing else', () => {
    expect(dangers.map((gate) => panelOf(gate, 'clinician', {})?.heading)).not.toContain(undefined)
    for (const other of ['G11', 'none_of_these', '__proto__']) expect(panelOf(other, 'clinician', {})).toBeUndefined()
  })
})
