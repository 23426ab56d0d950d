import { notFound } from 'next/navigation'
import { listStandings } from '#db/standings'
import { londonDay } from '#lib/day'
import type { Me } from '#lib/me'
import type { Problem } from '#lib/questions/ask'
import type { Standing } from '#lib/standing'
import { standingFrom } from '#lib/standing-form'
import type { OtStanding } from '#lib/standing-warnings'
import { one, typedFromDay, type Typed } from '#lib/typed'
import { standingsOf } from '../../../_server/standings'

/** How it stands with this OT of the practice; not found when no OT of this id works here now. */
export const otOf = async (me: Me, id: string): Promise<OtStanding> => (await standingsOf(me)).find(({ staff }) => staff === id) ?? notFound()

/** A standing as typed. "Looked up today" sets the day itself; whose it is, is not theirs to share a number with. */
export async function readStandingForm(typed: Typed, me: Me): Promise<{ answers: Standing; problems: readonly Problem[] }> {
  const others = (await listStandings(me)).filter(({ staff }) => staff !== one(typed, 'id'))
  const day = one(typed, 'press') === 'checked' ? typedFromDay('checkedOn', londonDay(me.at)) : {}
  const { standing, problems } = standingFrom({ ...typed, ...day }, others, me)
  return { answers: standing, problems }
}
