import type { RouteKind } from './kinds'

/** What one person does now: what the screen is headed by, the steps in order, whom to ring first. */
export type Screen = {
  /** `now`: "Immediate action required"; `today`: "Urgent advice". */
  readonly level: 'now' | 'today'
  readonly heading: string
  readonly steps: readonly string[]
  readonly ring: readonly RouteKind[]
  /** Read aloud to the caller, or said to the patient. */
  readonly say?: string
}
