import { addReferral, saveChange } from '#db/referrals'
import { countSignpost } from '#db/signposts'
import { freshId } from '#db/ids'
import type { Me, Role } from '#lib/me'
import type { Referral } from '#lib/referral'
import { Refusal } from '#lib/refusal'
import type { ReportFilter } from '#lib/reports/filter'
import { weekOf } from '#lib/reports/weeks'
import { typedFromDay, type Typed } from '#lib/typed'
import { aForm, aMove, aPractice, mondayMorning, staffOf } from './database'
import { kinds } from './histories'
import { fromReception } from './queue'

const day = 24 * 60 * 60_000
/** The last five weeks of the reports' practice, whole ones, as it stands on Monday 23 November 2026. */
export const fiveWeeks: ReportFilter = { from: weekOf('2026-10-19'), to: weekOf('2026-11-22') }

type Then = readonly [role: Role, days: number, name: string, said?: Typed]
const seenLater = (days: number): Then[] => [
  ['ot', 0.1, 'accept', { read: 'yes' }], ['ot', days, 'contact', { how: 'phone', came: 'spoke' }],
]
const soon = (view: string): Typed => ({ view, why: 'They rang again' })
const clinic = (date: string): Typed => ({ place: 'clinic', ...typedFromDay('on', date), time: '10:30' })
/** Spoken to, seen and worked with, until it was complete. */
const wholeWay = (spoken: number, seen: number, date: string): Then[] => [
  ...seenLater(spoken), ['ot', spoken, 'book', clinic(date)],
  ['ot', seen, 'seen', { goal1: 'To the garden and back', goal1Now: '3', goal2: 'Wash alone', goal2Now: '1', confidenceNow: '4', gpBefore: '5', done: ['home_evaluation'] }],
  ['ot', seen, 'startWork'], ['ot', seen + 1, 'complete', { interventions: ['adaptive_equipment', 'home_evaluation'], goals: 'goals_met', function: 'improved', onward: 'none', plan: 'Ring us', goal1End: '8', goal2End: '5', confidenceEnd: '9' }],
]
const dealtWith: Typed = { action: 'duty', takenBy: 'Dr Okafor', told: 'yes' }

/** Something of everything a report counts, over the weeks: how long ago it was sent, by whom, of what kind, and what was done. */
const stories: readonly (readonly [ago: number, by: Role, kind: keyof typeof kinds, ...then: Then[]])[] = [
  [33, 'clinician', 'frail', ...seenLater(1)], [33, 'clinician', 'frail', ...seenLater(2)], [32, 'clinician', 'work', ...seenLater(4)],
  [31, 'ot', 'frail', ...seenLater(9)], [35, 'clinician', 'frail', ...wholeWay(2, 9, '2026-10-28')], [28, 'clinician', 'frail', ...wholeWay(1, 16, '2026-11-11')],
  [21, 'clinician', 'frail', ...seenLater(3), ['ot', 3, 'book', clinic('2026-11-09')], ['ot', 7, 'didNotAttend']], [31, 'supervisor', 'frail', ['clinician', 0.2, 'movedAway']], [27, 'clinician', 'stop', ['clinician', 0.01, 'recordStop', dealtWith]],
  [26, 'clinician', 'emergency'], [26, 'clinician', 'elsewhere'], [25, 'clinician', 'elsewhere'], [24, 'clinician', 'held'], [20, 'clinician', 'frail', ['ot', 1, 'reband', soon('P1_URGENT')], ...seenLater(3)],
  [19, 'clinician', 'frail', ['clinician', 0.1, 'reband', soon('not_ot')]], [19, 'clinician', 'noMatch'], [18, 'clinician', 'work', ['clinician', 1, 'tellPatient', { how: 'phone' }]],
  [13, 'clinician', 'frail', ...seenLater(6)], [13, 'ot', 'frail', ['ot', 2, 'reband', soon('P3_ROUTINE')]], [12, 'clinician', 'mental'], [11, 'clinician', 'work'], [6, 'clinician', 'frail'],
  [5, 'clinician', 'stop', ['clinician', 1.5, 'recordStop', dealtWith]], [4, 'clinician', 'item9'], [70, 'clinician', 'frail', ...seenLater(50)], [0, 'clinician', 'frail'],
]

/** A practice with referrals of every kind, sent over ten weeks, and another with one: what one counts is never the other's. */
export async function aReportedPractice(): Promise<Me> {
  const practice = await aPractice()
  const as = (role: Role, ago: number): Me => staffOf(practice, role, { at: mondayMorning - ago * day })
  for (const [ago, by, kind, ...then] of stories) {
    let referral = await addReferral(as(by, ago), aForm(as(by, ago), { ...kinds[kind], sex: ago % 2 ? 'female' : 'male' }))
    for (const [role, days, name, said] of then) referral = await done(as(role, ago - days), referral, name, said)
  }
  await addReferral(as('receptionist', 3), aForm(as('receptionist', 3), fromReception()))
  for (const [ago, route] of [[30, 'OT'], [30, 'TALKING_THERAPIES'], [2, 'TALKING_THERAPIES'], [1, 'AMBULANCE_999'], [60, 'OT']] as const) {
    await countSignpost(as('receptionist', ago), freshId(), { route, reason: 'about:other' })
  }
  return staffOf(practice, 'manager')
}

async function done(me: Me, referral: Referral, name: string, said: Typed = {}): Promise<Referral> {
  try {
    const change = aMove(me, referral, name, said)
    await saveChange(me, referral.version, change)
    return change.referral
  } catch (why) {
    if (why instanceof Refusal) throw new Error(`${name} was refused: ${why.message} ${JSON.stringify(why)}`)
    throw why
  }
}
