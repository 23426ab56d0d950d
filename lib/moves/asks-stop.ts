import type { Me, Role } from '../me'
import { askFor, asksOf, questions, type Field } from '../questions/all'
import type { Asks } from '../questions/ask'
import { choose, needed, say, tick, when, yesNo } from './move'
import { options, stopActions } from './reasons'
import type { Referral } from './shape'

/** What every stop asks for before it is cleared or closed: action, who took it on, and whether the patient knows (C.1, D). */
export const stopAsks = {
  action: choose('C.1', 'What happened?', options(stopActions), needed),
  actionNote: say('C.1', 'What did you do, or what do you know that rules it out?', { hint: 'Needed for “Something else” and for a mistake' }),
  takenBy: say('C.1', 'Who took it on?', { max: 100, spell: false }),
  takenAt: say('C.1', 'When, for example 10:50', { max: 20, width: 5, spell: false }),
  told: choose('C.1', 'Does the patient know?', [{ value: 'yes', label: 'Yes' }, { value: 'not_yet', label: 'Not yet' }], needed),
} satisfies Asks

/** S1 and S5 are cleared only by where the patient was seen and what came of it. */
export const seenSomewhere = {
  seenWhere: say('C.1', 'Where were they seen?', { ...needed, max: 100 }),
  cameOf: say('C.1', 'What came of it?', needed),
} satisfies Asks

/** S6 and S8 also ask who follows them up, when, and whether a crisis team has them (then X8). */
export const followedUp = {
  nextWho: say('C.1', 'Who is following them up?', { ...needed, max: 100, spell: false }),
  nextOn: when('C.1', 'When?', { ...needed, ahead: 1 }),
  crisisTeam: choose('C.1', 'Does a crisis team have them now?', yesNo, needed),
} satisfies Asks

const talkFields = ['safetyTalk', 'safetyTalkOn', 'safetyTalkBy', 'followUpWho', 'followUpOn'] as const

/** The safety conversation (M7) and the next contact about it (M10), as a move asks for them. */
export const talkAsks = (must: boolean): Asks => ({
  ...asksFrom(talkFields, 'clinician'),
  safetyTalk: { ...questions.safetyTalk, ...(must ? needed : {}), message: 'Choose what came of the safety conversation' },
})

/** What clearing each stop asks besides, by the rules that fired. S13 and S14 need the gate answered again; S12 may correct it. */
export const stopAlso = (referral: Referral, me: Me): Asks => ({
  ...closingAlso(referral),
  ...(fired(referral, 'S7', 'S12') ? talkAsks(true) : {}),
  ...(fired(referral, 'S12') ? optional(gateAgain(me)) : {}),
  ...(fired(referral, 'S13', 'S14') ? gateAgain(me) : {}),
})

/** What closing a stop as dealt with elsewhere asks besides. */
export const closingAlso = (referral: Referral): Asks => ({
  ...(fired(referral, 'S1', 'S5') ? seenSomewhere : {}),
  ...(fired(referral, 'S6', 'S8') ? followedUp : {}),
})

const fired = ({ verdict }: Referral, ...rules: readonly string[]) => verdict.stops.some(({ rule }) => rules.includes(rule))

/** The safety gate, answered again by whoever acts; a receptionist in words heard. */
export const gateAgain = (me: Me): Asks => asksFrom(['gate'], me.role === 'clock' ? 'clinician' : me.role)

/** The gate with only its dangers: to stop a referral now. */
export function dangers(_referral: Referral, me: Me): Asks {
  const { gate } = gateAgain(me)
  if (gate?.kind !== 'many') return {}
  const ticks = gate.options.filter(({ exclusive }) => !exclusive)
  return { gate: tick('G', gate.words, ticks, { ...needed, columns: 2 }) }
}

/** The same questions, none of them needed. */
export const optional = (asks: Asks): Asks => Object.fromEntries(Object.entries(asks).map(([field, ask]) => [field, { ...ask, needed: undefined }]))

/** These questions of the referral, as this role is asked them, without being needed. */
export function asksFrom(fields: readonly Field[], role: Role): Asks {
  const mine = asksOf(role)
  return Object.fromEntries(fields.flatMap((field) => (mine[field] ? [[field, mine[field]]] : [])))
}

/** A question of the referral as this role is asked it, but without some of its answers. */
export function without(field: Field, role: Role, value: string): Asks {
  const ask = askFor(questions[field], role)
  if (ask?.kind !== 'choice') return {}
  return { [field]: { ...ask, ...needed, options: ask.options.filter((option) => option.value !== value) } }
}
