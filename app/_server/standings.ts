import { readCover } from '#db/cover'
import { listStandings } from '#db/standings'
import { lastSupervised } from '#db/supervisions'
import { londonDay } from '#lib/day'
import type { Me } from '#lib/me'
import { standingBar } from '#lib/moves/standing'
import { ownWarnings, type OtStanding } from '#lib/standing-warnings'
import { ownStood } from './own-standing'

/** How it stands with every OT who works here now, by name, and when each last had supervision. An OT gets only their own. */
export async function standingsOf(me: Me): Promise<readonly OtStanding[]> {
  const [{ workers }, kept, held] = await Promise.all([readCover(me), listStandings(me), lastSupervised(me)])
  const theirs = workers.filter(({ role, person }) => role === 'ot' && (me.role !== 'ot' || person === me.staff))
  return theirs.map(({ person, name }) => {
    const stood = kept.find(({ staff }) => staff === person)
    return { staff: person, name, standing: stood?.standing ?? null, version: stood?.version ?? 0, heldOn: held.get(person) ?? null }
  })
}

/** What an OT reads of their own standing over the queue: why they work on nothing just now, or what ends before long. Nothing for anybody else. */
export async function ownStanding(me: Me): Promise<{ readonly barred: string | null; readonly soon: readonly string[] }> {
  if (me.role !== 'ot') return { barred: null, soon: [] }
  const { standing } = await ownStood(me.practice, me.staff)
  return { barred: standingBar(me), soon: ownWarnings(standing, londonDay(me.at)).map(({ words }) => words) }
}
