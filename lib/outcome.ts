import { fullDay, londonDay, londonTime, longDay, type Day } from './day'
import { nextWorkingDay } from './due'
import type { Me } from './me'
import { states } from './moves/states'
import type { Referral } from './referral'
import { kinds, type RouteKind } from './rules/kinds'
import type { Hold, Owner, Reason, Task } from './rules/verdict'
import type { Service } from './services'
import { routePhones, usualHours, type PhoneRow } from './stop-view'
import { groupsOf, inOrder, soonWords } from './verdict-words'

/** Another service, with who to ring and what to tell the patient: `done` once somebody has arranged it. */
export type Way = {
  readonly kind: RouteKind
  readonly heading: string
  /** Whom to ring as it is now; while it is shut, also who takes it instead. */
  readonly phones: readonly PhoneRow[]
  /** The same as it stands on paper, with the usual hours. */
  readonly usual: readonly PhoneRow[]
  readonly note: string
  /** Whom they take, in the practice's words; '' when nobody wrote it down. */
  readonly takes: string
  readonly tell: string
  readonly done: string | null
}

/** What a clinician reads after sending: by when, who, why, and what is theirs to do. */
export type Outcome = {
  readonly caption: string
  readonly heading: string
  readonly groups: readonly string[]
  readonly soon: { readonly word: string; readonly colour: 'red' | 'orange' | 'grey'; readonly within: string } | null
  readonly firstBy: string | null
  /** Sent elsewhere: by when somebody checks that they were taken on. */
  readonly checkBy: string | null
  readonly onHold: readonly string[]
  readonly tasks: readonly string[]
  readonly reasons: readonly Reason[]
  readonly warnings: readonly string[]
  readonly ways: readonly Way[]
  readonly view: string | null
}

/** The verdict of a referral in words, for whoever may see all of it. */
export function outcomeOf(referral: Referral, me: Me, services: readonly Service[]): Outcome {
  const { verdict, band, due, state } = referral
  const soon = soonWords(band) ?? null
  const waits = state !== 'SIGNPOSTED' && state !== 'ADVICE'
  return {
    caption: sentWords(referral, me.at),
    heading: headingOf(referral, londonDay(me.at)),
    groups: groupsOf(verdict),
    soon: waits ? soon : null,
    firstBy: waits && soon && due ? fullDay(due) : null,
    checkBy: state === 'SIGNPOSTED' ? fullDay(referral.dueOn) : null,
    onHold: state === 'HOLD_INFO' ? holdsOf(verdict.holds) : [],
    tasks: verdict.tasks.map(taskWords),
    reasons: inOrder(verdict.reasons),
    warnings: verdict.warnings.map(({ because }) => because),
    ways: waysOf(referral, services, me.at),
    view: viewOf(referral),
  }
}

/** 'Sent today at 10:44 · Reference BF-4T7K'. */
export function sentWords({ sentAt, reference }: Pick<Referral, 'sentAt' | 'reference'>, at: number): string {
  const day = londonDay(sentAt)
  return `Sent ${day === londonDay(at) ? 'today' : `on ${longDay(day)}`} at ${londonTime(sentAt)} · Reference ${reference}`
}

/** The date is the heading, wherever there is one. */
function headingOf({ state, verdict, contactBy, sentAt, ended, closed }: Referral, today: Day): string {
  const nextDay = nextWorkingDay(londonDay(sentAt), closed)
  const answerBy = fullDay(nextDay)
  if (state === 'UNSCREENED') return `A clinician or the OT reads this by ${fullDay(verdict.screenBy ?? nextDay)}`
  if (state === 'ADVICE') return `The OT answers with advice by ${answerBy}`
  if (state === 'SIGNPOSTED') return `${listOf(verdict.routes.map(({ kind }) => kinds[kind].name))}: a better fit than the OT`
  const talk = verdict.holds.find(({ releases }) => !releases)
  if (state === 'HOLD_INFO' && talk) return `Held: a safety conversation is needed ${talk.by <= today ? 'today' : `by ${fullDay(talk.by)}`}`
  const [hold] = verdict.holds
  if (state === 'HOLD_INFO' && !contactBy && hold) return `On hold until ${fullDay(hold.by)}: an answer is missing`
  if (ended || !contactBy || state === 'BOOKED' || state === 'SEEN' || state === 'IN_PROGRESS') return states[state].name
  return `The OT will be in touch by ${fullDay(contactBy)}`
}

const owners: Readonly<Record<Owner, string>> = {
  referrer: 'you, or whoever sent it', clinician: 'a clinician', duty: 'the duty doctor', ot: 'the OT',
}

/** Who owes an answer by when; which answers, the reasons say. */
function holdsOf(holds: readonly Hold[]): string[] {
  const whose = holds.map(({ owner, by }) => `from ${owners[owner]}, by ${longDay(by)}`)
  return [...new Set(whose)].map((words) => {
    const many = whose.filter((each) => each === words).length
    return `${many === 1 ? 'An answer' : `${many} answers`} ${words}`
  })
}

const taskWords = ({ what, owner, by }: Task) => `${what}: ${owners[owner]}, by ${longDay(by)}.`

/** Where a person sees it differently, both stand: theirs and the rules' (C.0). */
function viewOf({ override, verdict }: Referral): string | null {
  if (!override) return null
  const rules = soonWords(verdict.band)
  const theirs = [
    override.notForOt ? 'not for the OT' : soonWords(override.band ?? null)?.word.toLowerCase(),
    override.cohort && groupsOf({ primary: override.cohort, also: [] })[0],
  ].filter(Boolean).join(', ')
  return `${override.by} sees it differently: ${theirs}. “${override.why}” The rules say ${rules ? rules.word.toLowerCase() : 'nothing of how soon'}.`
}

/** Every other service the rules name, once, the reasons for it together. */
function waysOf({ verdict, arranged }: Referral, services: readonly Service[], at: number): Way[] {
  const named = [...new Set(verdict.routes.map(({ kind }) => kind))].filter((kind) => kind !== 'NO_MATCH')
  return named.map((kind) => {
    const routes = verdict.routes.filter((route) => route.kind === kind)
    const what = routes.find((route) => route.what)?.what
    const done = arranged.find((one) => one.kind === kind)
    const known = services.find((service) => service.kind === kind)
    return {
      kind, heading: kinds[kind].name, phones: routePhones(kind, services, at), usual: usualHours(kind, services),
      note: what ?? [...new Set(routes.map(({ because }) => because))].join(' '),
      takes: known?.criteria ?? '', tell: known?.patientText ?? '',
      done: done ? `Arranged by ${done.by} on ${longDay(londonDay(done.at))} at ${londonTime(done.at)}` : null,
    }
  })
}

const listOf = (names: readonly string[]): string => [...new Set(names)].join(', ')
