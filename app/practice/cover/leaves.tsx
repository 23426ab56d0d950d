import { Button } from '#components/forms/button'
import { Field, Fields } from '#components/forms/fields'
import { Form } from '#components/forms/form'
import { freshId } from '#db/ids'
import type { Leave } from '#lib/absence'
import { leaveAsks } from '#lib/absence-form'
import { longDay, londonDay } from '#lib/day'
import type { Me } from '#lib/me'
import type { Cover } from '../../_server/cover'
import { nothing, type Kept } from '../../_server/kept'
import { addLeave, dropLeave } from './actions'
import { anyOt } from './leave'

type LeavesProps = { me: Me; cover: Cover; kept: Kept | undefined }

/** Leave that is not over, each to be dropped; and more of it to be written down. */
export function Leaves({ me, cover, kept = nothing }: LeavesProps) {
  const { leaves, versions, workers } = cover
  const open = leaves.filter(({ to }) => to >= londonDay(me.at))
  return (
    <>
      {open.length > 0 ? null : <p>No leave is written down.</p>}
      {open.map((leave) => <One key={leave.id} leave={leave} version={versions.leave} may={me.role === 'manager' || leave.staff === me.staff} />)}
      {anyOt(workers, me) ? <Add me={me} cover={cover} kept={kept} /> : <p>No OT works here.</p>}
    </>
  )
}

function One({ leave: { id, name, from, to, cover }, version, may }: { leave: Leave; version: number; may: boolean }) {
  const when = from === to ? `on ${longDay(from)}` : `from ${longDay(from)} to ${longDay(to)}`
  return (
    <div className="bf-leave">
      <p><strong>{name}</strong> is away {when}. {cover ? `${cover.name} sees to the queue.` : <strong>Nobody sees to the queue.</strong>}</p>
      {may ? (
        <Form action={dropLeave}>
          <Carried id={id} version={version} />
          <Button secondary small>Drop this leave<span className="nhsuk-u-visually-hidden"> of {name} {when}</span></Button>
        </Form>
      ) : null}
    </div>
  )
}

function Add({ me, cover: { workers, versions }, kept: { typed, problems } }: { me: Me; cover: Cover; kept: Kept }) {
  return (
    <>
      <h3 className="nhsuk-heading-s">{me.role === 'ot' ? 'Write down your own leave' : 'Write down leave'}</h3>
      <Form action={addLeave}>
        <Carried form="leave" version={versions.leave} />
        <Fields asks={leaveAsks(workers, me)} typed={typed} problems={problems}>
          {me.role === 'ot' ? null : <Field name="staff" />}
          <div className="bf-pair"><Field name="from" /><Field name="to" /></div>
          <Field name="cover" />
        </Fields>
        <Button>Add this leave</Button>
      </Form>
    </>
  )
}

/** What a form carries beside what is typed: the version it was drawn from, and which form it is. */
export function Carried({ id, form, version }: { id?: string; form?: string; version: number }) {
  const fields = { draft: freshId(), version: String(version), ...(id ? { id } : {}), ...(form ? { form } : {}) }
  return Object.entries(fields).map(([name, value]) => <input type="hidden" name={name} value={value} key={name} />)
}
