import { londonDay } from '../day'
import type { Me } from '../me'
import { bands, type Band, type ClearedStop, type Cohort } from '../rules/verdict'
import type { Said } from './move'
import type { MoveName } from './moves'
import type { Override, Referral } from './shape'
import { effectsWhose } from './effects-whose'

type Effect = (referral: Referral, said: Said, me: Me) => Partial<Referral>

const mine: Effect = (_referral, _said, me) => ({ owner: { staff: me.staff, name: me.name, since: me.at } })
const nobodys: Effect = () => ({ owner: null })
const missedAgain: Effect = ({ missed }) => ({ missed: missed + 1, booking: null })
const unbooked: Effect = () => ({ booking: null })
const viewed: Effect = (_referral, said, me) => ({ override: viewOf(said, me) })

/** What a move changes on the referral, besides its state, its answers and its verdict. Most change nothing. */
export const effects: Readonly<Partial<Record<MoveName, Effect>>> = {
  claim: mine,
  release: nobodys,
  takeOver: mine,
  accept: ({ owner }, said, me) => (owner ? {} : mine({} as Referral, said, me)),
  handBack: nobodys,
  recordStop: ({ cleared, verdict }, said, me) => ({ cleared: [...cleared, ...verdict.stops.map(({ screen }) => clearedBy(screen, said, me))] }),
  screen: () => ({ screened: true }),
  queueAdvice: viewed,
  reband: viewed,
  releaseByClock: () => ({ incomplete: true }),
  tellPatient: (_referral, _said, me) => ({ patientTold: { by: me.name, at: me.at } }),
  arranged: ({ arranged }, said, me) => ({ arranged: [...arranged, { kind: text(said.route), by: me.name, at: me.at }] }),
  ask: (_referral, said, me) => ({ asked: { fields: list(said.fields), words: text(said.question), at: me.at, by: me.name } }),
  answer: () => ({ asked: null }),
  contact: ({ attempts }, said, me) => ({ attempts: [...attempts, { how: text(said.how), came: text(said.came), at: me.at, by: me.name }] }),
  book: (_referral, said) => ({ booking: { on: text(said.on), time: text(said.time), place: text(said.place), lonePlan: text(said.lonePlan) } }),
  seen: unbooked,
  startWork: (_referral, said) => ({ next: said.next === undefined ? null : text(said.next) }),
  didNotAttend: missedAgain,
  wasNotBrought: missedAgain,
  cancelledByPatient: unbooked,
  cancelledByUs: unbooked,
  takenOn: ({ sentBy }, said, me) => ({
    summary: { text: `Taken on by ${text(said.takenBy)}`, ...writer(me) }, acknowledged: me.staff === sentBy.staff,
  }),
  sendSummary: (_referral, said, me) => ({
    summary: { text: text(said.summary), ...writer(me), ...(said.carerShare === undefined ? {} : { carer: said.carerShare === 'yes' }) },
  }),
  acknowledge: () => ({ acknowledged: true }),
  arrived: notThere,
  ...effectsWhose,
  tellPractice: ({ state }) => ({ practiceTold: state }),
}

/** Whoever sent it reads again where a redirect came to nothing, with who has it now. */
function notThere({ summary }: Referral, said: Said, me: Me): Partial<Referral> {
  if (said.got !== 'no') return {}
  const news = `They did not get there. Now: ${text(said.ownedBy)}`
  return { acknowledged: false, practiceTold: undefined, summary: { ...summary, text: [summary?.text, news].filter(Boolean).join('\n'), ...writer(me) } }
}

/** A stop as dealt with: what was recorded, by whom; "a crisis team has them" is a route to the rules (X8). */
function clearedBy(rule: ClearedStop['rule'], said: Said, me: Me): ClearedStop {
  const crisis = said.crisisTeam === 'yes' ? { followedBy: 'crisis_team' } : {}
  return { rule, on: londonDay(me.at), by: me.name, at: me.at, did: { ...said, ...crisis } }
}

function viewOf({ view, cohort, why }: Said, me: Me): Override {
  return {
    ...(view === 'not_ot' ? { notForOt: true } : {}),
    ...(bands.some((band) => band === view) ? { band: view as Band } : {}),
    ...(cohort === undefined ? {} : { cohort: cohort as Cohort }),
    why: text(why), by: me.name, role: me.role === 'clock' ? 'ot' : me.role, at: me.at,
  }
}

const writer = (me: Me) => ({ at: me.at, by: me.name, job: me.job })
const text = (answer: Said[string]): string => (typeof answer === 'string' ? answer : '')
const list = (answer: Said[string]): readonly string[] => (typeof answer === 'object' ? answer : [])
