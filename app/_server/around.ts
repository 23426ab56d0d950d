import { cache } from 'react'
import { coverNames, readCover } from '#db/cover'
import { readSetting } from '#db/settings'
import { leavesIn } from '#lib/absence'
import { closedIn } from '#lib/closed'
import { londonDay, type Day } from '#lib/day'
import type { Me } from '#lib/me'
import type { Around } from '#lib/moves/move'
import { settings, type Settings } from '#lib/rules/settings'

/** The settings a referral of this practice is sorted by: those that were signed, and the days the practice is closed. */
export const settingsOf = async (me: Me): Promise<Settings> => withDays(closedIn((await readSetting(me, coverNames.closed)).value).map(({ day }) => day))

/** The same, and who else works here as an OT: what a move is made with. Read once per request. */
export const aroundOf = cache(async (me: Me): Promise<Around> => {
  const { workers, leave, closed } = await readCover(me)
  const today = londonDay(me.at)
  const away = leavesIn(leave.value).filter(({ from, to }) => from <= today && today <= to)
  const colleagues = workers.filter(({ role, person }) => role === 'ot' && person !== me.staff).map(({ person, name }) => {
    const until = away.find(({ staff }) => staff === person)?.to
    return { staff: person, name, ...(until ? { awayUntil: until } : {}) }
  })
  return { ...withDays(closedIn(closed.value).map(({ day }) => day)), colleagues }
})

const withDays = (closed: readonly Day[]): Settings => ({ ...settings, closed })
