/** A licensed measure whose total, and nothing else of it, is recorded (B.7). `change` is recorded once, as a difference. */
export type Measure = { readonly name: string; readonly min: number; readonly max: number; readonly places?: number; readonly change?: true }

/** Totals only: no item, no wording and no band of any measure is here. */
export const measures = {
  copm_performance: { name: 'COPM performance, change', min: -9, max: 9, places: 1, change: true },
  copm_satisfaction: { name: 'COPM satisfaction, change', min: -9, max: 9, places: 1, change: true },
  austoms: { name: 'AusTOMs-OT scale score', min: 0, max: 5, places: 1 },
  toms: { name: 'TOMs scale score', min: 0, max: 5, places: 1 },
  wsas: { name: 'WSAS total', min: 0, max: 40 },
  whodas: { name: 'WHODAS 2.0 total', min: 0, max: 100, places: 1 },
  reqol10: { name: 'ReQoL-10 total', min: 0, max: 40 },
  eq5d: { name: 'EQ-5D-5L index', min: -1, max: 1, places: 3 },
  gad7: { name: 'GAD-7 total', min: 0, max: 21 },
  cfs: { name: 'Clinical Frailty Scale', min: 1, max: 9 },
  tug: { name: 'Timed Up and Go, seconds', min: 1, max: 300, places: 1 },
  work_ability: { name: 'Ability to work now', min: 0, max: 10 },
} as const satisfies Record<string, Measure>

export type MeasureName = keyof typeof measures

/** The measure of this name; undefined when there is none. */
export const measureOf = (name: unknown): Measure | undefined =>
  typeof name === 'string' && Object.hasOwn(measures, name) ? measures[name as MeasureName] : undefined
