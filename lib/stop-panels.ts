import type { Role } from './me'
import { dangers } from './rules/danger-screens'
import type { RouteKind } from './rules/kinds'
import type { Screen } from './rules/screen'
import { screenOf, stopScreens } from './rules/stop-screens'
import type { ScreenId } from './rules/verdict'

export { dangers } from './rules/danger-screens'

/**
 * Somebody to ring, as a row: who, which number, and whether they answer now. `instead` of one that is shut; `warning`
 * where nobody has looked at the entry since its review was due: it is shown all the same (A.6).
 */
export type PhoneRow = { readonly name: string; readonly phone: string; readonly hours: string; readonly instead?: true; readonly warning?: string }
export type Urgency = 'emergency' | 'urgent'
export type Panel = { readonly urgency: Urgency; readonly heading: string; readonly words: readonly string[]; readonly phones: readonly PhoneRow[] }

/** Whom to ring for each kind of service, as the practice has it. */
export type Ring = Readonly<Partial<Record<RouteKind, readonly PhoneRow[]>>>

/** What one person does about a stop: a receptionist in words heard, everybody else as a clinician (D.1, D.2). */
export const screenFor = (id: ScreenId, role: Role): Screen => stopScreens[id][role === 'receptionist' ? 'receptionist' : 'clinician']
/** How loudly a screen speaks. */
export const urgencyOf = ({ level }: Screen): Urgency => (level === 'now' ? 'emergency' : 'urgent')

/** Every kind of service that a panel may name, for this role. */
export const rungBy = (role: Role): readonly RouteKind[] => [...new Set(dangers.flatMap((gate) => screenFor(screenOf[gate], role).ring))]

/**
 * What opens under a danger of the gate, in this role's words; undefined for what is none. Its words are in the page's
 * script, so that only the practice's numbers travel with the page.
 */
export function panelOf(gate: string, role: Role, ring: Ring): Panel | undefined {
  const danger = dangers.find((each) => each === gate)
  if (!danger) return undefined
  const screen = screenFor(screenOf[danger], role)
  const phones = screen.ring.flatMap((kind) => ring[kind] ?? [])
  return {
    urgency: urgencyOf(screen), heading: screen.heading,
    words: [screen.steps.join(' '), ...(screen.say ? [screen.say] : [])],
    phones: phones.filter(({ name }, place) => phones.findIndex((row) => row.name === name) === place),
  }
}
