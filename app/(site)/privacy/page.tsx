import { InsetText } from '#components/page/inset-text'
import { Table } from '#components/page/table'
import { enter } from '../../_server/enter'
import { aboutPage } from '../about'
import { Parts, Plain } from '../plain'
import { cookies, parts, seen } from './words'

export const metadata = aboutPage('/privacy')

export default async function Page() {
  return (
    <Plain me={await enter('/privacy')} here="/privacy">
      <InsetText><p><strong>Not for clinical use.</strong> This version is for trying out with invented patients. A practice that uses it for real patients must first publish a privacy notice of its own.</p></InsetText>
      <Parts parts={parts.slice(0, 1)} />
      <section aria-labelledby="who-sees">
        <h2 className="nhsuk-heading-l" id="who-sees">Who sees it</h2>
        <p>Only people who work in the patient’s own practice, and each only what their role needs.</p>
        <Table caption="What each role sees" head={['Role', 'Sees']} rows={seen} />
      </section>
      <Parts parts={parts.slice(1)} />
      <section aria-labelledby="browser">
        <h2 className="nhsuk-heading-l" id="browser">In the browser</h2>
        <p>Nothing about a patient is kept in the browser: not in a cookie, not in its storage, not in an address or a title. No page behind signing in is kept by the browser for later. What is typed into the recruitment pack is kept nowhere. No page loads anything from anybody else, and nothing counts or follows visitors.</p>
        <Table caption="Cookies, set when somebody signs in" head={['Cookie', 'Holds', 'Lasts']} rows={cookies} />
      </section>
    </Plain>
  )
}
