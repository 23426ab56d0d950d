import { Button } from '#components/forms/button'
import { Field, Fields } from '#components/forms/fields'
import { Form } from '#components/forms/form'
import type { Worker } from '#db/cover'
import { freshId } from '#db/ids'
import { supervisionAsks } from '#lib/supervision'
import type { Kept } from '../_server/kept'
import { record } from './actions'

/** The form of a supervision; nothing to fill in where no OT works. */
export function Recording({ workers, kept: { typed, problems } }: { workers: readonly Worker[]; kept: Kept }) {
  if (!workers.some(({ role }) => role === 'ot')) return <p>No OT works here.</p>
  return (
    <Form action={record}>
      <input type="hidden" name="draft" value={freshId()} />
      <Fields asks={supervisionAsks(workers)} typed={typed} problems={problems}>
        <Field name="ot" />
        <Field name="heldOn" /><Field name="kind" />
        <Field name="themes" />
        <Field name="about" /><Field name="discussed" /><Field name="actions" />
      </Fields>
      <Button>Keep this supervision</Button>
    </Form>
  )
}
