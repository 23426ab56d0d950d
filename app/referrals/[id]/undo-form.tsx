import { Button } from '#components/forms/button'
import { Form } from '#components/forms/form'
import { freshId } from '#db/ids'
import { undoMove } from './actions'
import type { LastStep } from './undoing'

/** Undoes one's own last step, for five minutes and while nothing followed. `about` names the referral where it is not this one. */
export function UndoForm({ step: { id, version, reference, words, until }, about = false, back }: { step: LastStep; about?: boolean; back: string }) {
  const carries = { id, version: String(version), draft: freshId(), filters: back }
  return (
    <Form action={undoMove} className="bf-undo">
      {Object.entries(carries).map(([name, value]) => <input type="hidden" name={name} value={value} key={name} />)}
      <p className="bf-note">You {words}{about ? <>: <a className="nhsuk-link" href={`/referrals/${id}`}>{reference}</a></> : null}.</p>
      <Button secondary small>Undo<span className="nhsuk-u-visually-hidden"> the last step on {reference}</span></Button>
      <p className="bf-note">Until {until}, if nothing follows</p>
    </Form>
  )
}
