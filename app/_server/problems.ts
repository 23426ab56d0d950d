import { readCover } from '#db/cover'
import { countOpenIncidents } from '#db/incidents'
import { readSetting } from '#db/settings'
import { leadSetting, seesToProblems, toldOf } from '#lib/incidents'
import type { Me } from '#lib/me'
import { problemItems, type Item } from '#lib/practice-items'

/** Who is told of problems in this practice, who works there, and the version to change it by. */
export async function whoIsTold(me: Me) {
  const [{ workers }, { value, version }] = await Promise.all([readCover(me), readSetting(me, leadSetting)])
  const told = toldOf(value, workers)
  return { workers, told, named: value, version, seesTo: seesToProblems(me, told) }
}

/** What open problems ask of this person: nothing unless they see to them. */
export async function problemsFor(me: Me): Promise<readonly Item[]> {
  const { seesTo } = await whoIsTold(me)
  return seesTo ? problemItems(await countOpenIncidents(me), me.at) : []
}
