import { londonDay, longDay } from '../day'
import { workingDaysBetween } from '../working-days'
import type { Asks } from '../questions/ask'
import type { Bar } from './move'
import { choose, needed, onlyIf, say, type Around, type Colleague, type Moves } from './move'
import type { Referral } from './shape'

const waiting = ['QUEUED', 'HOLD_INFO', 'UNSCREENED', 'ADVICE', 'INFO_REQUESTED'] as const
const worked = ['ACCEPTED', 'CONTACTING', 'BOOKED', 'SEEN', 'IN_PROGRESS', 'DNA', 'WAS_NOT_BROUGHT', 'CANCELLED_PATIENT', 'CANCELLED_SERVICE'] as const
/** A claim without an act on it for so many working days lapses the morning after. */
const lapsesAfter = 2

/** Whether this claim has had its two working days: then the morning after them it is anybody's again. */
export const stillHeld: Bar = ({ owner, touched, closed }, me) => {
  if (!owner) return 'nobodys'
  const since = Math.max(owner.since, touched ?? 0)
  return workingDaysBetween(londonDay(since), londonDay(me.at), closed) > lapsesAfter ? null : 'still-held'
}

const toWhom = (colleagues: readonly Colleague[]) => choose('F.1', 'To whom?', colleagues.map(asOption), needed)

/** What is asked when several are handed over at once: a reason where one is a colleague’s. */
export const handOverAsks = (colleagues: readonly Colleague[]) =>
  ({ handTo: toWhom(colleagues), why: say('F.1', 'Why? Needed for what a colleague has') }) satisfies Asks

/** Whose a referral is: given to a named colleague in one step, or anybody's again when nothing was done with it. */
export const whose = {
  handOver: {
    label: 'Hand over', from: [...waiting, ...worked], to: 'same', by: ['ot', 'supervisor'], undo: true, told: 'handed this referral over',
    asks: {},
    also: (referral, me, around) => ({
      handTo: toWhom(colleaguesFor(referral, around)),
      ...onlyIf(referral.owner !== null && referral.owner.staff !== me.staff, { why: say('F.1', 'Why?', needed) }),
    }),
  },
  lapse: {
    label: 'Let the claim lapse', from: waiting, to: 'same', by: ['clock'], bars: [stillHeld], asks: {},
    told: 'let the claim lapse: two working days without an act',
  },
} as const satisfies Moves

const colleaguesFor = ({ owner }: Referral, { colleagues = [] }: Around) => colleagues.filter(({ staff }) => staff !== owner?.staff)

// The act keeps the name as well: who it was is read years after they left.
const asOption = ({ staff, name, awayUntil }: Colleague) => ({
  value: `${staff} ${name}`, label: awayUntil ? `${name} (away until ${longDay(awayUntil)})` : name,
})

/** Who a referral was handed to, from the answer of that question. */
export function handedTo(answer: unknown): { readonly staff: string; readonly name: string } {
  const [staff = '', ...name] = String(answer).split(' ')
  return { staff, name: name.join(' ') }
}
