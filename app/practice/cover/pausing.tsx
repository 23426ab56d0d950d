import { Button } from '#components/forms/button'
import { Fields } from '#components/forms/fields'
import { Form } from '#components/forms/form'
import { isPaused } from '#lib/absence'
import { pauseAsks } from '#lib/absence-form'
import { fullDay, londonDay } from '#lib/day'
import type { Me } from '#lib/me'
import { typedFromDay } from '#lib/typed'
import type { Cover } from '../../_server/cover'
import { nothing, type Kept } from '../../_server/kept'
import { pause, reopen } from './actions'
import { Carried } from './leaves'

type PausingProps = { me: Me; cover: Cover; kept: Kept | undefined }

/** Pausing new referrals, and taking them again: on the day that was named by itself, or now. */
export function Pausing({ me, cover: { pause: now, versions }, kept = nothing }: PausingProps) {
  const on = isPaused(now, londonDay(me.at)) ? now : null
  return (
    <>
      {on ? <p>New referrals are paused until <strong>{fullDay(on.reopens)}</strong>: {on.reason}</p> : <p>New referrals are taken.</p>}
      <p>While they are paused, whoever refers reads why, until when, and who can help meanwhile. They may still send one, by saying that it is to wait. The pause ends by itself on the day you name.</p>
      {on ? (
        <Form action={reopen}>
          <Carried version={versions.pause} />
          <Button>Take new referrals again now</Button>
        </Form>
      ) : null}
      <Form action={pause}>
        <Carried form="pause" version={versions.pause} />
        <Fields asks={pauseAsks} typed={kept.problems.length > 0 || !on ? kept.typed : { reason: on.reason, ...typedFromDay('reopens', on.reopens) }} problems={kept.problems} />
        <Button secondary={on !== null}>{on ? 'Change the pause' : 'Pause new referrals'}</Button>
      </Form>
    </>
  )
}
