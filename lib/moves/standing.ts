import type { Me, StandingNow } from '../me'
import type { Move } from './move'
import { refusals, type RefusalCode } from './refusals'

const codes: Readonly<Record<Exclude<StandingNow, 'good'>, RefusalCode>> = {
  unrecorded: 'standing-unrecorded', overdue: 'standing-overdue', ended: 'standing-ended', not_registered: 'standing-not-registered',
}

/** What an OT out of standing may do besides: a danger is never kept waiting, and nothing stays with who cannot work on it. */
const always: readonly string[] = ['stopNow', 'recordStop', 'closeStop', 'release', 'handBack']

/**
 * HZ24: why an OT whose registration is lapsed, unchecked or unrecorded may not make this move; null when they may. What
 * reception may do needs no registration. A move that is new in the table is kept from them until somebody says otherwise.
 */
export function outOfStanding({ role, standing = 'unrecorded' }: Me, name: string, { by }: Pick<Move, 'by'>): RefusalCode | null {
  if (role !== 'ot' || standing === 'good') return null
  return always.includes(name) || by.includes('receptionist') ? null : codes[standing]
}

/** What an OT is told whose standing keeps them from clinical moves, and who puts it right; null while nothing does. */
export const standingBar = ({ role, standing = 'unrecorded' }: Me): string | null => (role !== 'ot' || standing === 'good' ? null : refusals[codes[standing]])
