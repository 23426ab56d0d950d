import { StopsToActOn } from '#components/referral/stops'
import { listStopped } from '#db/list-stopped'
import { mayEnter } from '#lib/doors'
import type { Me } from '#lib/me'
import { standingIn } from '#lib/unacted'

/** The stops of the practice, for those who may record what was done about them: whoever works the queue. */
export async function Stops({ me }: { me: Me }) {
  if (me.role === 'clock' || !mayEnter(me.role, '/queue')) return null
  return <StopsToActOn stops={standingIn(await listStopped(me), me.at)} />
}
