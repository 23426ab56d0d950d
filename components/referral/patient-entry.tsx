import type { AsTyped, OpenOne } from '#lib/as-typed'
import type { Typed } from '#lib/typed'
import { Button } from '../forms/button'
import { TextArea } from '../forms/text-area'
import { InsetText } from '../page/inset-text'

/** Over the patient's boxes: the paste that fills them, what it found, and a referral this patient already has. */
export function PatientEntry({ now, typed }: { now: AsTyped; typed: Typed }) {
  return (
    <>
      {/* The first button is the one that Enter presses. */}
      <Button hidden name="press" value="send">Send</Button>
      <div className="bf-paste">
        <TextArea
          name="paste" label="Paste from EMIS Web or SystmOne" labelSize="s" rows={2} autoComplete="off" value={[typed['paste'] ?? ''].flat()[0]}
          hint="Copy the patient’s details there, then paste here. The boxes below fill themselves."
        />
        <Button secondary small name="press" value="fill">Fill the boxes</Button>
      </div>
      <div role="status">
        {now.read ? <p className="bf-read">{now.read}</p> : null}
        {now.open ? <AlreadyOpen open={now.open} /> : null}
      </div>
    </>
  )
}

/** T28: the open referral is shown before a second is written; what was filled in is added to it instead. */
function AlreadyOpen({ open: { who, how, link, same } }: { open: OpenOne }) {
  return (
    <InsetText className="bf-inset">
      <p className="bf-note"><strong>{who}</strong> {how} <a className="nhsuk-link" href={link}>Look at it</a>, or add what is new instead of sending a second.</p>
      <Button secondary small className="nhsuk-u-margin-bottom-2" name="press" value="add">Add to that one</Button>
      {same ? null : (
        <div className="nhsuk-checkboxes nhsuk-checkboxes--small">
          <div className="nhsuk-checkboxes__item">
            <input className="nhsuk-checkboxes__input" id="another" name="another" type="checkbox" value="yes" />
            <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor="another">This is somebody else with the same name and date of birth</label>
          </div>
        </div>
      )}
    </InsetText>
  )
}
