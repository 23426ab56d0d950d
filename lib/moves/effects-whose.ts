import { londonDay } from '../day'
import type { Me } from '../me'
import type { Said } from './move'
import type { Referral } from './shape'
import { handedTo } from './whose'

type Effect = (referral: Referral, said: Said, me: Me) => Partial<Referral>

/** What handing over, lapsing, waiting and escalating change on a referral. */
export const effectsWhose = {
  handOver: (_referral, said, me) => ({ owner: { ...handedTo(said.handTo), since: me.at } }),
  lapse: () => ({ owner: null }),
  escalate: (_referral, _said, me) => ({ escalated: me.at }),
  delay: ({ delays = [] }, { until, why }, me) =>
    ({ delays: [...delays, { from: londonDay(me.at), until: String(until), why: String(why), by: me.name, at: me.at }] }),
  endDelay: ({ delays = [] }, _said, me) =>
    ({ delays: delays.map((each, n) => (n === delays.length - 1 ? { ...each, until: londonDay(me.at) } : each)) }),
} as const satisfies Readonly<Record<string, Effect>>
