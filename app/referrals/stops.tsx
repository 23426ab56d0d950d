import { Held } from '#components/referral/held'
import { StopsToActOn } from '#components/referral/stops'
import { listHeld } from '#db/list-held'
import { listStopped } from '#db/list-stopped'
import { mayEnter } from '#lib/doors'
import { heldIn } from '#lib/held'
import type { Me } from '#lib/me'
import { standingIn } from '#lib/unacted'

/** The stops of the practice, and holds nobody answered in time, for those who may act on them: whoever works the queue. */
export async function Stops({ me }: { me: Me }) {
  if (me.role === 'clock' || !mayEnter(me.role, '/queue')) return null
  const [stopped, held] = [await listStopped(me), await listHeld(me)]
  return <><StopsToActOn stops={standingIn(stopped, me.at)} /><Held held={heldIn(held, me.at)} /></>
}
