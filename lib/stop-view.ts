import { londonDay, type Day } from './day'
import type { Role } from './me'
import { showPhone } from './phone'
import type { RouteKind } from './rules/kinds'
import type { ScreenId } from './rules/verdict'
import { hoursWords, isStale, neverShuts, staleWords, whomToRing, type Service, type Step } from './services'
import { rungBy, screenFor, urgencyOf, type PhoneRow, type Ring, type Urgency } from './stop-panels'

export type { PhoneRow } from './stop-panels'

export type Card = { readonly urgency: Urgency; readonly heading: string; readonly steps: readonly { readonly words: string; readonly phones?: readonly PhoneRow[] }[] }

/** Whom a panel of the gate may name, as they answer at this moment. */
export const ringFor = (role: Role, services: readonly Service[], at: number): Ring =>
  Object.fromEntries(rungBy(role).map((kind) => [kind, phonesFor([kind], services, at)]))

/** The page of a stop: one card for each danger, its steps in order, each number under the step that names it. */
export const stopCards = (ids: readonly ScreenId[], role: Role, services: readonly Service[], at: number): Card[] =>
  ids.map((id) => {
    const screen = screenFor(id, role)
    const { heading, steps, say, ring } = screen
    const words = [...steps, ...(say ? [say] : [])]
    const phonesAt = (step: number) => phonesFor(ring.filter((kind) => placeOf(kind, words) === step), services, at, ring)
    const rest = phonesAt(-1)
    return {
      urgency: urgencyOf(screen), heading,
      steps: [...words.map((text, step) => withPhones(text, phonesAt(step))), ...(rest.length > 0 ? [withPhones('You can also ring:', rest)] : [])],
    }
  })

const withPhones = (words: string, phones: readonly PhoneRow[]) => (phones.length > 0 ? { words, phones } : { words })

/**
 * Whom to ring for these kinds of service, in order, each once; while one is shut, whoever takes it instead as well,
 * unless that one is named `elsewhere` by itself.
 */
export function phonesFor(kinds: readonly RouteKind[], services: readonly Service[], at: number, elsewhere: readonly RouteKind[] = []): PhoneRow[] {
  const apart = elsewhere.filter((kind) => !kinds.includes(kind))
  const steps = kinds.flatMap((kind) => whomToRing(services, kind, at)).filter(({ service }) => !apart.some((kind) => kind === service.kind))
  const once = steps.filter(({ service }, place) => steps.findIndex((step) => step.service.kind === service.kind) === place)
  const isNamed = ({ service }: Step) => kinds.some((kind) => kind === service.kind)
  return once.filter(({ service }) => service.phone).map((step) => rowOf(step, londonDay(at), !isNamed(step)))
}

/** The same for a service that is arranged in its own time: its usual hours stand there also while it is open. */
export function routePhones(kind: RouteKind, services: readonly Service[], at: number): PhoneRow[] {
  const [first] = whomToRing(services, kind, at)
  const usual = first?.open && !neverShuts(first.service) ? hoursWords(first.service) : []
  return phonesFor([kind], services, at).map((row) => (row.instead ? row : { ...row, hours: [row.hours, ...usual].join('. ') }))
}

function rowOf({ service, open, words }: Step, today: Day, instead: boolean): PhoneRow {
  return {
    name: service.name, phone: showPhone(service.phone), hours: open ? words : [words, ...hoursWords(service)].join('. '),
    ...(instead ? { instead } : {}), ...(isStale(service, today) ? { warning: staleWords(service) } : {}),
  }
}

/** The service itself with its usual hours: for paper, which does not know what time it is. */
export const usualHours = (kind: RouteKind, services: readonly Service[]): PhoneRow[] =>
  services.filter((service) => service.kind === kind && service.phone)
    .map((service) => ({ name: service.name, phone: showPhone(service.phone), hours: hoursWords(service).join('; ') }))

/** The words by which a step names a service. */
const named: Readonly<Partial<Record<RouteKind, RegExp>>> = {
  AMBULANCE_999: /\b999\b/, AE: /A&E|emergency department/i, DUTY_GP: /duty (doctor|clinician)/i, UCR_2H: /urgent community response/i,
  MH_CRISIS_111: /crisis team/i, EIP: /early intervention/i, PERINATAL_MH: /perinatal/i, SAFEGUARDING: /safeguarding lead/i,
  ASC_EMERGENCY_DUTY: /social care emergency/i,
}

/** The first step that names it; -1 when none does. */
const placeOf = (kind: RouteKind, words: readonly string[]): number => words.findIndex((text) => named[kind]?.test(text))
