import { TakesFocus } from './takes-focus'

/** Said in a form that could not be sent, where the button was pressed. */
export function NotSent() {
  return (
    <TakesFocus className="nhsuk-error-summary">
      <div role="alert">
        <h2 className="nhsuk-error-summary__heading">Not sent. Nothing is lost.</h2>
        <div className="nhsuk-error-summary__body">
          <p>Everything you filled in is still here. Leave this page open and press the button again in a moment: it is kept only once.</p>
          <p>If somebody needs help today, do not wait for this page. Ring them.</p>
        </div>
      </div>
    </TakesFocus>
  )
}
