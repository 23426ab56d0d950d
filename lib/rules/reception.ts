import { firstThing } from './clock'
import type { Reading } from './reading'
import { addWorkingDays } from '../working-days'
import { startOf } from './facts-stop'
import type { Reason, Verdict } from './verdict'

/**
 * What a receptionist sends waits for a screener: queued, held (but for H-1) or unmatched, it is unscreened. It carries no band
 * and no date: only the screener sees them, by the same rules run in their own role. Urgent facts mean screened the same day (C.0).
 */
export function unscreened(verdict: Verdict, reading: Reading): Verdict {
  const asking = verdict.holds.filter(({ rule }) => rule === 'H-1')
  const held = asking.length > 0
  const screens = held || verdict.disposition !== 'signpost'
  const disposition = screens ? 'unscreened' : 'signpost'
  return {
    ...verdict,
    disposition: held ? 'hold' : disposition,
    band: null, due: null, contactBy: null, tasks: [], flags: [], holds: asking,
    screenBy: screens ? screenBy(verdict, reading) : null,
    reasons: verdict.reasons.flatMap((reason) => shown(reason)),
  }
}

/** No band in any reason; what is urgent says why it is screened first. */
function shown({ rule, because }: Reason): Reason[] {
  const urgent = because.replace(/: urgent\.$/, ': screened first.')
  if (/^[PH]-/.test(rule) && rule !== 'H-1' && urgent === because) return []
  return [{ rule, because: urgent }]
}

const screenBy = ({ band }: Verdict, reading: Reading) =>
  band === 'P1_URGENT' ? firstThing(reading) : addWorkingDays(startOf(reading.at), 1, reading.settings.closed)
