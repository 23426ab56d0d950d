import { InsetText } from '#components/page/inset-text'
import { OutOfStanding } from '#components/referral/out-of-standing'
import { londonDay } from '#lib/day'
import type { Me } from '#lib/me'
import { standingBar } from '#lib/moves/standing'
import type { Referral } from '#lib/referral'
import { outsideScope } from '#lib/scope'
import { ownStood } from '../../_server/own-standing'

/** What an OT's standing says of this referral: that they may work on none just now, or that this one is outside their scope (HZ24). */
export async function OwnStanding({ me, referral }: { me: Me; referral: Referral }) {
  if (me.role !== 'ot') return null
  const bar = standingBar(me)
  if (bar) return <OutOfStanding words={bar} />
  const words = outsideScope((await ownStood(me.practice, me.staff)).standing, referral, londonDay(me.at))
  return words && referral.ended === null ? <InsetText className="bf-inset"><p>{words} <a className="nhsuk-link" href="/practice/standing">Your standing</a></p></InsetText> : null
}
