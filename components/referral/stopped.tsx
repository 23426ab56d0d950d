import { Button } from '../forms/button'

type StoppedProps = {
  press: { name: string; value: string }
  /** Whether this person may record what was done; else they keep what was heard, and a clinician records it. */
  records: boolean
}

/** Shown in place of the rest of the form while a danger is ticked, by style sheet alone. */
export function Stopped({ press, records }: StoppedProps) {
  return (
    <div className="bf-stopped">
      <h3 className="nhsuk-heading-s">Nothing will be queued while a danger is ticked</h3>
      <p className="bf-both"><strong>“None of these” is ticked as well.</strong> The danger counts.</p>
      <p>Act first. {records ? 'Then record what you did. What you have filled in is kept, and you can carry on with the referral afterwards.' : 'Then keep what you heard. The clinician you get records what was done.'}</p>
      <Button small {...press}>{records ? 'Record what you did' : 'Keep what you heard'}</Button>
    </div>
  )
}
