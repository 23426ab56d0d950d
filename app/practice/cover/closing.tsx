import { Button } from '#components/forms/button'
import { Fields } from '#components/forms/fields'
import { Form } from '#components/forms/form'
import { closedAsks } from '#lib/closed'
import { fullDay, londonDay } from '#lib/day'
import type { Me } from '#lib/me'
import type { Cover } from '../../_server/cover'
import { nothing, type Kept } from '../../_server/kept'
import { addClosed, dropClosed } from './actions'
import { Carried } from './leaves'

type ClosingProps = { me: Me; cover: Cover; kept: Kept | undefined }

/** Days the practice is closed besides weekends and bank holidays: no clock of a referral counts them. */
export function Closing({ me, cover: { closed, versions }, kept = nothing }: ClosingProps) {
  const ahead = closed.filter(({ day }) => day >= londonDay(me.at))
  return (
    <>
      <p>No date of a referral counts these days. Who waits already keeps the date they were given.</p>
      {ahead.map(({ day, why }) => (
        <div className="bf-leave" key={day}>
          <p><strong>{fullDay(day)}</strong>: {why}</p>
          <Form action={dropClosed}>
            <Carried version={versions.closed} />
            <input type="hidden" name="day" value={day} />
            <Button secondary small>Open on this day<span className="nhsuk-u-visually-hidden"> {fullDay(day)}</span></Button>
          </Form>
        </div>
      ))}
      <Form action={addClosed}>
        <Carried form="closed" version={versions.closed} />
        <Fields asks={closedAsks} typed={kept.typed} problems={kept.problems} />
        <Button>Add this day</Button>
      </Form>
    </>
  )
}
