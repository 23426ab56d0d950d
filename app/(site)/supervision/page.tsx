import { Table } from '#components/page/table'
import { kindsOfSupervision, supervisionParts, supervisionSources } from '#lib/site/supervision'
import { enter } from '../../_server/enter'
import { aboutPage } from '../about'
import { Parts, Plain } from '../plain'
import { Sources } from '../sources'

export const metadata = aboutPage('/supervision')

export default async function Page() {
  return (
    <Plain me={await enter('/supervision')} here="/supervision" under={<Sources of={supervisionSources} />}>
      <Parts parts={supervisionParts.slice(0, 1)} />
      <section aria-labelledby="kinds">
        <h2 className="nhsuk-heading-l" id="kinds">Three kinds of supervision</h2>
        <Table caption="What each is for, and who may give it" head={['Kind', 'What it is for', 'Who']} rows={kindsOfSupervision.map(({ kind, what, who }) => [kind, what, who])} />
      </section>
      <Parts parts={supervisionParts.slice(1)} />
      <p>A practice can <a className="nhsuk-link" href="/recruit">begin from a sample recruitment pack</a>, which names the supervisors and what they do.</p>
    </Plain>
  )
}
