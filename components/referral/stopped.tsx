import { Button } from '../forms/button'

/** Shown in place of the rest of the form while a danger is ticked, by style sheet alone. */
export function Stopped({ press }: { press: { name: string; value: string } }) {
  return (
    <div className="bf-stopped">
      <h3 className="nhsuk-heading-s">Nothing will be queued while a danger is ticked</h3>
      <p className="bf-both"><strong>“None of these” is ticked as well.</strong> The danger counts.</p>
      <p>Act first. Then record what you did. What you have filled in is kept, and you can carry on with the referral afterwards.</p>
      <Button small {...press}>Record what you did</Button>
    </div>
  )
}
