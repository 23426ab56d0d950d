import type { Day } from '../day'
import type { BandRow } from './row'
import { contactOf, dueOf } from './clock'
import type { FoundFacts } from './fact-table'
import type { Reading } from './reading'
import { fired } from './row'
import { bands, type Cohort } from './verdict'

type Queued = BandRow['band']

export type Banding = {
  readonly rows: readonly BandRow[]
  readonly band: Queued | null
  readonly due: Day | null
  readonly contactBy: Day | null
  readonly primary: Cohort | null
  readonly also: readonly Cohort[]
}

/**
 * C.4 and C.6. Each cohort has the earliest band of the rows that name it; the primary one is the earliest of them.
 * What hastens the whole referral changes its band, not which cohort is primary. Who is neither queued nor held has no band.
 */
export function banding(table: readonly BandRow[], facts: FoundFacts, cohorts: readonly Cohort[], held: boolean, reading: Reading): Banding {
  const all = cohorts.length > 0 || held ? fired(table, facts) : []
  const rows = all.filter((row) => !row.otherwise || !all.some((other) => other.of === row.of && !other.otherwise))
  const bandOf = (of: BandRow['of']) => earliest(rows.filter((row) => row.of === of))
  const byBand = [...cohorts].sort((a, b) => place(bandOf(a)) - place(bandOf(b)))
  const [primary = null, ...also] = byBand
  return { rows, ...clocks(rows, reading), primary, also }
}

function clocks(rows: readonly BandRow[], reading: Reading) {
  const band = earliest(rows)
  const due = dueOf(rows, reading)
  return { band, due, contactBy: band && due && contactOf(band, due, reading) }
}

const place = (band: Queued | null) => (band === null ? bands.length : bands.indexOf(band))

const earliest = (rows: readonly BandRow[]): Queued | null =>
  rows.map(({ band }) => band).reduce<Queued | null>((first, band) => (place(band) < place(first) ? band : first), null)

const suffix = { P1_URGENT: ': urgent.', P2_SOON: ': soon, rather than routine.', P3_ROUTINE: ': routine.' } as const

/** A band row's sentence, ending in how soon. */
export const bandSentence = ({ id, because, band }: BandRow) => ({ id, because: because + suffix[band] })
