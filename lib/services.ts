import { londonDay, londonTime, weekday, type Day } from './day'
import { isP0, routeKinds, type RouteKind } from './rules/kinds'
import { isBankHoliday } from './working-days'

/**
 * One line of opening hours: 'mon-fri', 'sat', 'mon-sun', local times. Bank holidays are kept, except by a service that
 * works every day of the week ('mon-sun'). One that never shuts: 'mon-sun', 00:00 to 24:00.
 */
export type Hours = { readonly days: string; readonly from: string; readonly to: string }

/** One row of the practice's directory (A.6). */
export type Service = {
  readonly kind: string
  readonly name: string
  readonly phone: string
  readonly hours: readonly Hours[]
  /** Which kind of service takes it while this one is shut. */
  readonly outOfHours: string | null
  readonly whoCanRefer: readonly string[]
  /** The practice's own words: whom it takes, and what to tell the patient. */
  readonly criteria: string
  readonly patientText: string
  readonly reviewDue: Day
}

export type Standing = { readonly open: boolean; readonly words: string }
export type Step = Standing & { readonly service: Service }

const everyDay = 'mon-sun'
const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** Whether a service takes people at this moment (ms UTC) on London's clock, and until or from when, in words. */
export function standing(service: Service, at: number): Standing {
  const [day, time] = [londonDay(at), londonTime(at)]
  if (service.hours.length === 0) return { open: false, words: 'Hours not known' }
  const today = hoursOn(service, day)
  const now = today.find(({ from, to }) => from <= time && time < to)
  if (now) return { open: true, words: isAllDay(now) ? 'Open now, any time' : `Open now, until ${clock(now.to)}` }
  const later = today.find(({ from }) => from > time)
  return { open: false, words: later ? `Shut now, opens at ${clock(later.from)}` : 'Shut now' }
}

/**
 * Whom to ring for this kind of route, in order: the practice's service, and while it is shut whoever takes it instead,
 * until one is open. Empty when the practice has named nobody. A circle of fallbacks ends where it began.
 */
export function whomToRing(services: readonly Service[], kind: RouteKind, at: number): readonly Step[] {
  const steps: Step[] = []
  let next: string | null = kind
  while (next) {
    const service = services.find((each) => each.kind === next)
    if (!service || steps.some((step) => step.service.kind === service.kind)) break
    const now = standing(service, at)
    steps.push({ service, ...now })
    next = now.open ? null : service.outOfHours
  }
  return steps
}

/** 'Monday to Friday, 9am to 5pm', line by line. */
export const hoursWords = ({ hours }: Service): readonly string[] =>
  hours.map((line) => (isAllDay(line) ? 'Any time' : `${daysWords(line.days)}, ${clock(line.from)} to ${clock(line.to)}`))

/** True once the entry should have been looked at again: it is still shown, with a warning (A.6). */
export const isStale = ({ reviewDue }: Service, today: Day): boolean => reviewDue < today

/**
 * What keeps a practice's directory from being used (A.6): the kinds of service rung when something is dangerous that
 * have no phone number, or no open service behind them at some hour. While there are any, the app must not start.
 */
export function directoryFaults(services: readonly Service[]): readonly string[] {
  return routeKinds.filter(isP0).flatMap((kind) => {
    const service = services.find((each) => each.kind === kind)
    if (!service?.phone) return [`${kind}: no phone number`]
    return endsOpen(services, kind) ? [] : [`${kind}: nobody when it is shut`]
  })
}

/** True where its fallbacks lead to a service that never shuts. */
function endsOpen(services: readonly Service[], kind: RouteKind): boolean {
  const seen = new Set<string>()
  for (let next: string | null = kind; next !== null && !seen.has(next); ) {
    seen.add(next)
    const service: Service | undefined = services.find((each) => each.kind === next)
    if (!service?.phone) return false
    if (service.hours.some(isAllDay)) return true
    next = service.outOfHours
  }
  return false
}

const hoursOn = ({ hours }: Service, day: Day): readonly Hours[] =>
  hours.filter(({ days }) => days === everyDay || (covers(days, weekday(day)) && !isBankHoliday(day)))

const isAllDay = ({ days, from, to }: Hours) => days === everyDay && from === '00:00' && to === '24:00'

function covers(days: string, weekdayNumber: number): boolean {
  const [first = '', last = first] = days.split('-')
  return week.indexOf(first) < weekdayNumber && weekdayNumber <= week.indexOf(last) + 1
}

function daysWords(days: string): string {
  const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
  const [first = '', last] = days.split('-').map((short) => names[week.indexOf(short)] ?? short)
  if (days === everyDay) return 'Every day'
  return last ? `${first} to ${last}` : first
}

/** '9am', '6:30pm', 'midnight', 'midday', as the NHS writes times. */
export function clock(time: string): string {
  if (time === '24:00' || time === '00:00') return 'midnight'
  if (time === '12:00') return 'midday'
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`
  return `${hour % 12 || 12}${minutes}${hour < 12 ? 'am' : 'pm'}`
}
