import type { Metadata } from 'next'
import { said } from './said/[status]/words'

const { heading, lines } = said[403]

export const metadata: Metadata = { title: heading }

/** For who moved from one page to the next; a document is answered by the guard. Light, because every page brings it along. */
export default function Forbidden() {
  return (
    <main className="nhsuk-width-container nhsuk-main-wrapper" id="maincontent">
      <h1 className="nhsuk-heading-l">{heading}</h1>
      {lines.map((line) => <p key={line}>{line}</p>)}
      <p><a className="nhsuk-link" href="/">Go to the start page</a></p>
    </main>
  )
}
