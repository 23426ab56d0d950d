import { fullDay, londonDay, londonTime, longDay, type Day } from './day'
import { offDays, waitsNow, type Delay } from './delays'
import { wait, waitWords } from './due'
import type { Me } from './me'
import { atWords } from './moments'
import { calledBy } from './move-view'
import { noteEnds } from './moves/care'
import { states, type State } from './moves/states'
import type { Referral } from './referral'
import type { Owner } from './rules/verdict'
import { groupsOf } from './verdict-words'

export type DateView = { readonly key: string; readonly date: string; readonly more?: string }

/** The head of a referral's page: what it is about, and where it comes from. */
export function headOf(referral: Referral, now: number): { caption: string; heading: string; words?: string } {
  const { reference, sentBy, sentAt, answers } = referral
  return {
    caption: `Referral ${reference} · from ${[sentBy.name, sentBy.job].filter(Boolean).join(', ')} · ${atWords(sentAt, now)}`,
    heading: headingOf(referral),
    ...(answers.words ? { words: answers.words } : {}),
  }
}

function headingOf({ state, verdict, override }: Referral): string {
  const first = override?.cohort ?? verdict.primary
  const [main, ...also] = groupsOf({ primary: first, also: verdict.cohorts.filter((cohort) => cohort !== first) })
  if (main && state !== 'STOPPED') return [main, ...also.map((group) => group.charAt(0).toLowerCase() + group.slice(1))].join(', and ')
  return withoutGroup[state] ?? 'No group yet'
}

const withoutGroup: Readonly<Partial<Record<State, string>>> = {
  STOPPED: 'Stopped: act on this first', UNSCREENED: 'To screen: sent by reception', ADVICE: 'Advice wanted', SIGNPOSTED: 'Sent elsewhere',
}

/** What the banner says besides who it is and how to reach them. */
export const stopFlag = ({ cleared }: Referral): readonly string[] => (cleared.length > 0 ? ['Safety stop cleared'] : [])

/** Whose it is now: 'Yours since today at 10:52'. */
export function standsWith({ owner, state, asked, sentBy }: Referral, me: Me): string {
  if (state === 'INFO_REQUESTED' && asked) return `${asked.by} asked ${calledBy(sentBy.name)} ${atWords(asked.at, me.at)}`
  if (states[state].stage !== 'open') return states[state].name
  if (!owner) return `${states[state].name}. Nobody has it yet`
  const since = atWords(owner.since, me.at).replace(/^on /, '')
  return owner.staff === me.staff ? `Yours since ${since}` : `${owner.name} has had this since ${since}`
}

/** The days that matter now: by when what must have happened, and when the fit note ends. */
export function datesOf(referral: Referral, me: Me): DateView[] {
  const { state, dueOn, contactBy, due, booking, next, sentAt } = referral
  const left = (day: Day) => waitWords(wait(londonDay(sentAt), day, londonDay(me.at), offDays(referral)))
  const by = (key: string, day: Day | null | undefined, counts = true): DateView[] => (day ? [{ key, date: fullDay(day), ...(counts ? { more: left(day) } : {}) }] : [])
  return [
    ...by('Screen by', state === 'UNSCREENED' ? dueOn : null),
    ...by('Answer by', state === 'HOLD_INFO' || state === 'INFO_REQUESTED' ? dueOn : null),
    ...by('In touch by', toTouch.includes(state) ? contactBy : null),
    ...waiting(waitsNow(referral.delays, londonDay(me.at))),
    ...by('First appointment by', beforeSeen.includes(state) ? due : null, false),
    ...(booking && states[state].stage === 'open' ? [{ key: 'Booked', date: fullDay(booking.on), more: `${booking.time}, ${placeWords[booking.place] ?? booking.place}` }] : []),
    ...by('Next appointment', state === 'IN_PROGRESS' ? next : null, false),
    ...by('Summary by', states[state].stage === 'ended' ? dueOn : null),
    ...by('Fit note ends', states[state].stage === 'open' ? noteEnds(referral) : null, false),
  ]
}

const waiting = (delay: Delay | undefined): DateView[] => (delay ? [{ key: 'Asked to wait until', date: fullDay(delay.until), more: delay.why }] : [])

const toTouch: readonly State[] = ['QUEUED', 'HOLD_INFO', 'INFO_REQUESTED', 'ACCEPTED', 'CONTACTING']
const beforeSeen: readonly State[] = [...toTouch, 'DNA', 'WAS_NOT_BROUGHT', 'CANCELLED_PATIENT', 'CANCELLED_SERVICE']
const placeWords: Readonly<Record<string, string>> = { clinic: 'clinic', phone: 'by phone', video: 'by video', home: 'at home' }

/** What is still wanted of whom, and by when: holds with their clock, tasks. `name` sets two apart that read alike. */
export function wantedOf({ verdict, state, sentBy, incomplete }: Referral): { heading: string; lines: readonly { rule: string; words: string }[] } {
  const owners: Readonly<Record<Owner, string>> = { referrer: calledBy(sentBy.name), clinician: 'A clinician', duty: 'The duty doctor', ot: 'The OT' }
  const holds = state === 'HOLD_INFO' || incomplete ? verdict.holds : []
  const released = incomplete ? 'Released without its answer' : 'To do'
  const tasks = states[state].stage === 'open' ? verdict.tasks : []
  return {
    heading: state === 'HOLD_INFO' ? 'On hold, and to do' : released,
    lines: [
      ...holds.map(({ rule, because, owner, by }) => ({ rule, words: `${because} ${owners[owner]} answers by ${longDay(by)}.` })),
      ...tasks.map(({ rule, what, owner, by }) => ({ rule, words: `${what.replace(/\.$/, '')}. ${owners[owner]}, by ${longDay(by)}.` })),
    ],
  }
}

/** What the OT asked of the sender; null when nothing is asked. */
export function questionOf(asked: { readonly by: string; readonly words: string; readonly at: number } | null, now: number): { heading: string; words: string } | null {
  if (!asked) return null
  return { heading: `${asked.by} asks`, words: asked.words || `Please answer the questions. Asked ${atWords(asked.at, now)}.` }
}

/** Who else looks at this now: it blocks nobody, and whoever comes second with a move is told. */
export const hereWords = (others: readonly { readonly name: string; readonly at: number }[]): string =>
  `Open now also: ${others.map(({ name, at }) => `${name} (since ${londonTime(at)})`).join(', ')}`
