import { fullDay, londonDay } from '../day'
import { nextWorkingDay } from '../due'
import { showPhone } from '../phone'
import { kinds, type RouteKind } from '../rules/kinds'
import { hoursWords, type Service } from '../services'
import { phonesFor } from '../stop-view'
import type { PhoneRow } from '../stop-panels'
import { ends, type Way } from './ends'
import { heard } from './heard'

/** A service somebody is sent to: its name here, who answers now, the text for the caller; without `phones` the practice has named nobody. */
export type Place = { readonly name: string; readonly phones: readonly PhoneRow[]; readonly text: string }

/** All that is the practice's own on the page of a call: whom to ring, and by when a caller hears. The words are the table's. */
export type CallRing = {
  readonly phones: Readonly<Partial<Record<RouteKind, readonly PhoneRow[]>>>
  readonly places: Readonly<Partial<Record<RouteKind, Place>>>
  readonly day: string
}

type Practice = { readonly name: string; readonly phone: string }

const all = Object.values(ends)
const ways = all.flatMap((end) => (end.is === 'elsewhere' ? end.ways : []))
const rung: readonly RouteKind[] = [...new Set([
  ...heard.flatMap(({ screen }) => screen.ring),
  ...all.flatMap((end) => (end.is === 'clinician' ? end.ring : [])), ...all.flatMap((end) => (end.is === 'ot' ? end.also ?? [] : [])),
])]

/** Whom a call may be sent to, as they answer at this moment (ms UTC). The one place where the call asks the directory. */
export function callRing(services: readonly Service[], practice: Practice, at: number): CallRing {
  const places = ways.flatMap((way) => [[way.kind, placeOf(way, services, practice, at)] as const])
  return {
    phones: Object.fromEntries(rung.map((kind) => [kind, phonesFor([kind], services, at)])),
    places: Object.fromEntries(places.filter(([, place]) => place !== undefined)),
    day: fullDay(nextWorkingDay(londonDay(at))),
  }
}

/** Undefined where there is nobody to ring, unless the caller does it alone: then the call goes to our OT instead (HZ12). */
function placeOf(way: Way, services: readonly Service[], practice: Practice, at: number): Place | undefined {
  const service = [way.kind, way.instead].flatMap((kind) => services.find((each) => each.kind === kind && each.phone) ?? [])[0]
  if (!service && !way.alone) return undefined
  return {
    name: service?.name ?? kinds[way.kind].name,
    phones: service ? phonesFor([service.kind as RouteKind], services, at) : [],
    text: textFor(way, service, practice),
  }
}

/** What may be sent to the caller: whom to ring, when, and where it came from. Nothing of them or of why (HZ15). */
function textFor({ text }: Way, service: Service | undefined, practice: Practice): string {
  const who = service ? `${service.name}, ${showPhone(service.phone)}. ${hoursWords(service).join('; ')}. ` : ''
  const told = service?.patientText ? ` ${service.patientText}` : ''
  return `From ${practice.name}: ${who}${text}${told} If you do not get through, ring us on ${showPhone(practice.phone)}.`
}
