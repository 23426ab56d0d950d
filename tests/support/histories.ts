import fc from 'fast-check'
import { addDays, londonDay } from '#lib/day'
import { roles, type Me, type Role } from '#lib/me'
import { moveNames, moves } from '#lib/moves/moves'
import type { Ask, Asks } from '#lib/questions/ask'
import type { Answers } from '#lib/questions/form'
import { asksFor, move, movesFor, submit, type Done, type Referral } from '#lib/referral'
import { Refusal } from '#lib/refusal'
import { settings } from '#lib/rules/settings'
import { typedFromDay, type Typed } from '#lib/typed'
import { aPatientWho } from './patients'
import { mondayMorning, someone, tom } from './someone'

/** Forms that lead everywhere the rules lead. */
export const kinds: Readonly<Record<string, Answers>> = {
  frail: aPatientWho(),
  stop: aPatientWho({ gate: ['G3'] }),
  emergency: aPatientWho({ gate: ['G1', 'G6'] }),
  thoughts: aPatientWho({ gate: ['G11'], help: ['mental_health_daily_life'], therapy: 'had_not_enough', life: ['home', 'self_care'] }),
  heard: aPatientWho({ words: 'He was knocked out' }),
  noConsentYet: aPatientWho({ consent: 'not_asked' }),
  held: aPatientWho({ frailtyScale: undefined, decline: undefined, falls: undefined, hard: undefined }),
  mental: aPatientWho({ help: ['mental_health_daily_life'], frailtyScale: undefined, born: '1986-03-14', decline: undefined, falls: undefined, hard: undefined, therapy: 'had_not_enough', life: ['home', 'self_care', 'work_study'], phq: 'done', phqTotal: 18, phqItem9: 0 }),
  item9: aPatientWho({ help: ['mental_health_daily_life'], born: '1986-03-14', therapy: 'had_not_enough', life: ['home', 'self_care'], phq: 'done', phqTotal: 18, phqItem9: 2 }),
  work: aPatientWho({ help: ['work'], born: '1986-03-14', frailtyScale: undefined, falls: undefined, decline: undefined, hard: undefined, workStatus: 'employed_off', firstDayOff: '2026-11-01', workAsk: ['fit_note', 'return_plan'], fitNoteEnds: '2026-12-04', workReason: 'mental_health' }),
  elsewhere: aPatientWho({ help: ['work'], born: '1986-03-14', frailtyScale: undefined, falls: undefined, decline: undefined, hard: undefined, workStatus: 'employed_off', firstDayOff: '2026-11-21', workAsk: ['fit_note'] }),
  child: aPatientWho({ born: '2012-03-14' }),
  noMatch: aPatientWho({ born: '1980-03-14', help: ['managing_at_home'], frailtyScale: undefined, decline: 'no_change', falls: '0', hard: ['none'], home: ['none'] }),
  difficult: aPatientWho({ message: 'no', needs: ['interpreter', 'no_calls'], language: 'Yoruba', visit: 'yes', visitRisk: 'A dog' }),
}

export const senders: readonly Role[] = ['clinician', 'receptionist', 'ot', 'supervisor']

export type History = { readonly referral: Referral; readonly acts: readonly Done[]; readonly path: readonly string[] }

type Roll = (below: number) => number

/** Valid answers to whatever is asked, by the roll of a die. */
export function answersTo(asks: Asks, roll: Roll, today: string): Typed {
  return Object.assign({}, ...Object.entries(asks).map(([field, ask]) => (ask.needed || roll(2) === 0 ? answerTo(field, ask, roll, today) : {})))
}

function answerTo(field: string, ask: Ask, roll: Roll, today: string): Typed {
  if (ask.kind === 'choice') return { [field]: ask.options[roll(ask.options.length)]?.value ?? '' }
  if (field === 'gate' && roll(6) > 0 && ask.kind === 'many' && ask.options.some(({ value }) => value === 'none_of_these')) return { gate: 'none_of_these' }
  if (field === 'consent' && roll(4) > 0) return { consent: 'yes' }
  if (ask.kind === 'many') return { [field]: manyOf(ask.options.map(({ value }) => value), roll) }
  if (ask.kind === 'whole') return { [field]: String(ask.min + roll(ask.max - ask.min + 1)) }
  if (ask.kind === 'words') return { [field]: 'Words' }
  const days = (ask.ahead > 0 ? 1 : -1) * roll(20)
  return typedFromDay(field, addDays(today, days))
}

/** Half the time all of them: what must be ticked in full then is. */
const manyOf = (values: readonly string[], roll: Roll): readonly string[] =>
  roll(2) === 0 ? values : values.filter((_value, n) => n === roll(values.length))

/** A referral sent, and then what people and time did to it, in steps of some hours to some days. */
export const aHistory = fc
  .record({
    kind: fc.constantFrom(...Object.keys(kinds)), sender: fc.constantFrom(...senders),
    dice: fc.array(fc.nat(1_000_000), { minLength: 4, maxLength: 60 }), steps: fc.nat(14), start: fc.nat(5),
  })
  .map(({ kind, sender, dice, steps, start }) => lived(kind, sender, steps, dice, start))

/** What the OT does with most referrals, so that half the histories are about the work and not about the door to it. */
const work: readonly [string, Typed][] = [
  ['accept', { read: 'yes' }],
  ['contact', { how: 'visit', came: 'spoke' }],
  ['book', { place: 'home', ...typedFromDay('on', '2026-12-02'), time: '10:30', lonePlan: 'Sam rings at 11:30', riskRead: 'yes', needsMet: ['interpreter', 'no_calls'] }],
  ['seen', {}],
  ['startWork', {}],
]

function lived(kind: string, sender: Role, steps: number, dice: readonly number[], start: number): History {
  let rolled = 0
  const roll: Roll = (below) => (((dice[rolled++ % dice.length] ?? 0) + rolled * 7919) % 1_000_003) % Math.max(1, below)
  let at = mondayMorning
  const first = someone(sender, at)
  const { referral, act } = submit(first, { id: 'r-1', reference: 'BF-4T7K', answers: kinds[kind] ?? {} })
  let history: History = { referral, acts: [{ ...act, me: first }], path: [referral.state] }
  for (const [name, typed] of work.slice(0, start)) history = tried(history, someone('ot', (at += 3_600_000)), name, typed)
  for (let step = 0; step < steps; step += 1) {
    at += (1 + roll(60)) * 3_600_000
    history = stepped(history, anybody(roll, at), roll)
  }
  return history
}

const anybody = (roll: Roll, at: number): Me => {
  const role = ([...roles, 'clock', 'ot', 'ot', 'ot', 'tom'] as const)[roll(10)] ?? 'ot'
  return role === 'tom' ? tom(at) : someone(role, at)
}

function stepped(history: History, me: Me, roll: Roll): History {
  // Endings are drawn seldom, or every history would be over at once.
  const open = movesFor(me, history.referral).filter((each) => !seldom.includes(each) || roll(12) === 0)
  const name = open[roll(open.length)]
  if (!name) return history
  return tried(history, me, name, answersTo(asksFor(me, history.referral, name, surgery), roll, londonDay(me.at)))
}

const seldom = ['died', 'movedAway', 'admitted', 'patientChoice', 'stopNow', 'closeStop', 'redirect', 'returnToReferrer', 'takenOn']

/** An OT here may issue fit notes, or a history would seldom end in work completed. */
const surgery = { ...settings, ot_certifies_fit_notes: true, colleagues: [{ staff: 'tom', name: 'Tom Reyes' }, { staff: 'priya', name: 'Priya Shah' }] }

function tried(history: History, me: Me, name: string, typed: Typed): History {
  try {
    const { referral, act } = move(me, history.referral, name, typed, surgery)
    return { referral, acts: [...history.acts, { ...act, me }], path: [...history.path, `${name}>${referral.state}`] }
  } catch (thrown) {
    if (thrown instanceof Refusal) return history
    throw thrown
  }
}

/** The table's own word on where a move may lead, for tests to read. */
export const every = moveNames.map((name) => ({ name, ...moves[name] }))
