import { freshId } from '#db/ids'
import { endLease, takeLease } from '#db/leases'
import { londonTime } from '#lib/day'

const minute = 60_000
const longest = 10 * minute

/** Does this in this practice once a day: one instance does it, and nobody again that day; left half done it is done again. */
export async function onceADay(what: string, practice: string, at: number, work: () => Promise<void>): Promise<void> {
  const [lease, holder] = [`${what} ${practice}`, freshId()]
  if (!(await takeLease(lease, holder, at, longest))) return
  try {
    await work()
    await takeLease(lease, holder, at, untilMidnight(at))
  } catch (why) {
    await endLease(lease, holder)
    throw why
  }
}

/** How long until the day ends on London's clock. */
function untilMidnight(at: number): number {
  const [hour = 0, minutes = 0] = londonTime(at).split(':').map(Number)
  return (24 * 60 - hour * 60 - minutes) * minute
}
