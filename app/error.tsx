'use client'

/** A page that failed while somebody was moving from one to the next. Light, because every page brings it along. */
export default function Failed({ reset }: { reset: () => void }) {
  return (
    <main className="nhsuk-width-container nhsuk-main-wrapper" id="maincontent">
      <h1 className="nhsuk-heading-l">Best Fit is not answering just now</h1>
      <p>Everything that was sent before is kept. If somebody needs help today, do not wait for this page. Ring them, or the duty clinician.</p>
      <button className="nhsuk-button" type="button" onClick={reset}>Try again</button>
    </main>
  )
}
