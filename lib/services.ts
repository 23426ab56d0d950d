import { longDay, type Day } from './day'
import { bank, isAllDay, standingOf, type Hours, type Standing } from './opening'
import { isP0, routeKinds, type RouteKind } from './rules/kinds'

export { hoursWords } from './hours-words'
export { clock, type Hours, type Standing } from './opening'

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

export type Step = Standing & { readonly service: Service }

/** Whether a service takes people at this moment (ms UTC) on London's clock, and until or from when, in words. */
export const standing = (service: Service, at: number): Standing => standingOf(service.hours, at)

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

/** True once the entry should have been looked at again: it is still shown, with a warning (A.6). */
export const isStale = ({ reviewDue }: Pick<Service, 'reviewDue'>, today: Day): boolean => reviewDue < today

/** What stands beside an entry whose review is past, wherever it is shown. */
export const staleWords = ({ reviewDue }: Pick<Service, 'reviewDue'>): string =>
  `Due to be checked by ${longDay(reviewDue)}. The number or the hours may have changed`

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
    if (neverShuts(service)) return true
    next = service.outOfHours
  }
  return false
}

/** True of a service somebody answers at every hour of every day. */
export const neverShuts = ({ hours }: Pick<Service, 'hours'>): boolean => hours.some(isAllDay) && !hours.some(({ days }) => days === bank)
