import type { Answers } from '../questions/all'
import { rulesVersion } from './settings'
import type { At, Stop, Verdict } from './verdict'

export type * from './verdict'

/** Every stop these answers set off, read leniently: whatever else is empty or wrong (C.0, step 2). */
export function stopsIn(_answers: Answers, _at: At): Stop[] {
  return []
}

/** What the rules say of these answers (C.0). */
export function triage(answers: Answers, at: At): Verdict {
  const stops = stopsIn(answers, at)
  return {
    disposition: stops.length > 0 ? 'stop' : 'no-match', stops, routes: [], cohorts: [], primary: null, also: [], band: null, due: null,
    contactBy: null, screenBy: null, holds: [], tasks: [], flags: [], warnings: [], reasons: [], blocked: false, rulesVersion,
  }
}
