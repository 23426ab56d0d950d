import { londonDay } from '#lib/day'
import type { Me } from '#lib/me'
import { certifies } from '#lib/standing'
import { ownStood } from '../../_server/own-standing'

/** The same person, with whether they may issue fit notes: told from their own standing, where a move may need it. */
export const certified = async (me: Me): Promise<Me> =>
  me.role === 'ot' ? { ...me, certifies: certifies((await ownStood(me.practice, me.staff)).standing, londonDay(me.at)) } : me
