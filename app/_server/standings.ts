import { readCover } from '#db/cover'
import { listStandings } from '#db/standings'
import { lastSupervised } from '#db/supervisions'
import type { Me } from '#lib/me'
import type { OtStanding } from '#lib/standing-warnings'

/** How it stands with every OT who works here now, by name, and when each last had supervision. An OT gets only their own. */
export async function standingsOf(me: Me): Promise<readonly OtStanding[]> {
  const [{ workers }, kept, held] = await Promise.all([readCover(me), listStandings(me), lastSupervised(me)])
  const theirs = workers.filter(({ role, person }) => role === 'ot' && (me.role !== 'ot' || person === me.staff))
  return theirs.map(({ person, name }) => {
    const stood = kept.find(({ staff }) => staff === person)
    return { staff: person, name, standing: stood?.standing ?? null, version: stood?.version ?? 0, heldOn: held.get(person) ?? null }
  })
}
