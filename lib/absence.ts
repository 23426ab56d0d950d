import { z } from 'zod'
import { isDay, type Day } from './day'
import type { Json } from './me'

/** Days on which an OT is away, the first and the last with them, and who covers: nobody, or somebody who works here. */
export type Leave = { readonly id: string; readonly staff: string; readonly name: string; readonly from: Day; readonly to: Day; readonly cover: Somebody | null }
/** New referrals are paused until a day, on which they are taken again. */
export type Pause = { readonly reason: string; readonly reopens: Day }
type Somebody = { readonly staff: string; readonly name: string }
/** Who works here now, as much as it matters for who covers. */
type Worker = { readonly person: string; readonly role: string }

/** How it stands with the OT on one day. `seen` is whether somebody sees to the queue: an OT who is here, or who covers. */
export type Absence = { readonly pause: Pause | null; readonly away: readonly Leave[]; readonly ots: number; readonly seen: boolean }

const day = z.string().refine(isDay)
const somebody = z.object({ staff: z.string(), name: z.string() })
const leave = somebody.extend({ id: z.string(), from: day, to: day, cover: somebody.nullable() })
const pause = z.object({ reason: z.string(), reopens: day })

/** The leave that is kept as a setting; what cannot be read counts as none. */
export const leavesIn = (value: Json): readonly Leave[] => z.array(leave).catch([]).parse(value)

/** The pause that is kept as a setting; null when there is none, or none that can be read. */
export const pauseIn = (value: Json): Pause | null => pause.nullable().catch(null).parse(value)

/** Whether a pause holds on this day: on the day it names it is over by itself. */
export const isPaused = (kept: Pause | null, today: Day): kept is Pause => kept !== null && today < kept.reopens

/**
 * How it stands with the OT on this day. Leave of somebody who no longer works here as an OT counts for nothing, and so
 * does cover by somebody who has left, or is away themselves.
 */
export function absenceOn(today: Day, workers: readonly Worker[], leaves: readonly Leave[], kept: Pause | null): Absence {
  const ots = workers.filter(({ role }) => role === 'ot')
  const now = leaves.filter(({ from, to }) => from <= today && today <= to)
  const isHere = (staff: string) => workers.some(({ person }) => person === staff) && !now.some((each) => each.staff === staff)
  const away = now.filter(({ staff }) => ots.some(({ person }) => person === staff)).map((each) => (each.cover && isHere(each.cover.staff) ? each : { ...each, cover: null }))
  const seen = ots.some(({ person }) => isHere(person)) || away.some(({ cover }) => cover !== null)
  return { pause: isPaused(kept, today) ? kept : null, away, ots: ots.length, seen }
}

/** Leave to come, or going on, within so many days, for which nobody covers while no other OT is here. */
export function uncovered(days: readonly Day[], workers: readonly Worker[], leaves: readonly Leave[]): readonly Leave[] {
  const found = days.flatMap((each) => {
    const { seen, away } = absenceOn(each, workers, leaves, null)
    return seen ? [] : away
  })
  return found.filter(({ id }, at) => found.findIndex((each) => each.id === id) === at)
}
