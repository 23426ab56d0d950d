import { londonDay } from '../day'
import type { Me } from '../me'
import { asksOf, questions, type Answers, type Field } from '../questions/all'
import type { Asks, Option } from '../questions/ask'
import { frail } from '../questions/frail'
import { mental, talk } from '../questions/mental'
import { scores } from '../questions/scores'
import { work } from '../questions/work'
import { kinds, routeKinds } from '../rules/kinds'
import { optional, talkAsks } from './asks-stop'
import { choose, needed, onlyIf, say, type Said } from './move'
import { inDoubt } from './in-doubt'
import type { Referral } from './shape'

const talks: readonly unknown[] = ['asked_none', 'asked_thoughts_plan_agreed', 'asked_plan_or_intent', 'recent_attempt']

/** True when a safety conversation was held, whatever came of it; "not asked" and "could not assess" are not (C.0). */
export const recordedTalk = (safetyTalk: unknown): boolean => talks.includes(safetyTalk)

/** Which questions would settle each hold (C.5). */
const settles: { readonly [rule: string]: readonly Field[] } = {
  'H-1': ['consent'],
  'H-2': ['decline', 'falls', 'fallDetail', 'hard', 'home'],
  'H-3': ['safetyTalk', 'safetyTalkOn', 'safetyTalkBy', 'followUpWho', 'followUpOn'],
  'H-5': ['phqTotal', 'phqItem9', 'phqOn', 'safetyTalk', 'firstDayOff', 'workStatus', 'team', 'teams'],
  'H-7': ['help', 'decline', 'falls', 'hard', 'home', 'workStatus', 'life'],
  'H-8': ['therapy', 'life', 'barrier'],
  'H-9': ['frailtyScale'],
  'H-10': ['workStatus', 'workAsk', 'firstDayOff', 'fitNoteEnds'],
}

/** The questions that would settle what holds this referral, as this role is asked them. */
export function holdAsks({ verdict }: Referral, me: Me): Asks {
  const fields = verdict.holds.flatMap(({ rule }) => settles[rule] ?? [])
  return pick(fields, me)
}

const identity = new Set<string>(['nhsNumber', 'title', 'lastName', 'firstName', 'born', 'bornEstimated', 'sex', 'phone', 'postcode', 'address'])
const once = new Set<string>(['gate', 'words', ...identity])

const blocks: readonly { readonly help: string; readonly fields: readonly string[] }[] = [
  { help: 'managing_at_home', fields: Object.keys(frail) },
  { help: 'work', fields: Object.keys(work) },
  { help: 'mental_health_daily_life', fields: Object.keys({ ...talk, ...mental, ...scores }) },
]

/** The questions still without an answer, as this role is asked them: what a screener fills in. Of a block nobody wants help with, none. */
export function stillOpen({ answers }: Referral, me: Me): Asks {
  const fields = Object.keys(asksOf(asked(me))).filter((field) => !once.has(field) && applies(field, answers)) as Field[]
  return pick(fields.filter((field) => answers[field] === undefined), me)
}

/** Asked only after an answer that makes them worth asking; who cares for the patient is added when it is known. */
const after: Readonly<Record<string, (answers: Answers) => boolean | undefined>> = {
  language: ({ needs }) => needs?.includes('interpreter'), visitRisk: ({ visit }) => visit === 'yes',
  ...Object.fromEntries(['carerName', 'carerRelation', 'carerPhone', 'carerAgrees'].map((field) => [field, ({ home }: Answers) => home?.includes('carer_struggling')])),
}

function applies(field: string, answers: Answers): boolean {
  const { help = ['not_sure'] } = answers
  if (after[field] && !after[field](answers)) return false
  const block = blocks.find(({ fields }) => fields.includes(field))
  return !block || help.some((each) => each === block.help || each === 'not_sure')
}

/** The questions that were put and left blank: what an OT may ask for by a tick. */
export const leftBlank = ({ statement, answers }: Referral, me: Me): Asks =>
  pick(statement.map(({ field }) => field).filter((field) => answers[field] === undefined && !once.has(field)), me)

/** The questions whose answers contradict each other, as ticks: asked again, for the referrer to say which is right (F.2). */
export const differing = ({ verdict }: Referral, me: Me): Option[] =>
  Object.entries(pick(inDoubt(verdict), me)).map(([value, { words }]) => ({ value, label: `Answers differ: ${words}` }))

/**
 * What the referral form adds to a referral: any answer; who it is, and their words, only where they are missing yet.
 * A receptionist changes no answer that is there: they add what is missing, and dangers.
 */
export function newsAsks({ answers }: Referral, me: Me): Asks {
  const fields = Object.keys(asksOf(asked(me))) as Field[]
  const stands = (field: Field) => answers[field] !== undefined && (once.has(field) || me.role === 'receptionist')
  return pick(fields.filter((field) => field === 'gate' || !stands(field)), me)
}

/** The questions the OT asked for, and room for a reply. */
export function replyAsks({ asked: wanted }: Referral, me: Me): Asks {
  const fields = Object.keys(questions).filter((field) => wanted?.fields.includes(field)) as Field[]
  return { ...pick(fields, me), reply: say('F.2', 'Your answer', { rows: 3, ...(fields.length === 0 ? needed : {}) }) }
}

/** H-11: where nobody has had the safety conversation, the OT has it at the first contact. */
export const seenAlso = ({ answers }: Referral): Asks =>
  onlyIf(!recordedTalk(answers.safetyTalk) && (answers.workReason === 'mental_health' || answers.help?.includes('mental_health_daily_life')), talkAsks(true))

/** The other services that are the referrer's to arrange, and not yet arranged. */
export function routeAsks({ verdict, arranged }: Referral): Asks {
  const open = routeKinds.filter((kind) => verdict.routes.some((route) => route.kind === kind) && !arranged.some((done) => done.kind === kind))
  return { route: choose('A.6', 'Which?', open.map((value) => ({ value, label: kinds[value].name })), needed) }
}

/** The answers of a referral among what was said in a move, with the safety conversation's day and name put in. */
export function factsIn(said: Said, me: Me): Answers {
  const facts = Object.fromEntries(Object.entries(said).filter(([field]) => field in questions)) as Answers
  if (!facts.safetyTalk) return facts
  return { safetyTalkOn: londonDay(me.at), safetyTalkBy: me.name, ...facts }
}

function pick(fields: readonly string[], me: Me): Asks {
  const mine = asksOf(asked(me))
  return optional(Object.fromEntries([...new Set(fields)].flatMap((field) => (mine[field] ? [[field, mine[field]]] : []))))
}

const asked = ({ role }: Me) => (role === 'clock' ? 'clinician' : role)
