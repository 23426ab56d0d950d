import { Table } from '#components/page/table'
import { findings, forWork, forWorkSources, otParts, otSources } from '#lib/site/ot'
import { enter } from '../../_server/enter'
import { aboutPage } from '../about'
import { Parts, Plain } from '../plain'
import { Sources } from '../sources'
import { WhomToRing } from '../whom-to-ring'
import { Groups, More } from './groups'

export const metadata = aboutPage('/ot')

export default async function Page() {
  return (
    <Plain me={await enter('/ot')} here="/ot" beside={<WhomToRing />} under={<Sources of={[...otSources, ...forWorkSources]} />}>
      <Parts parts={otParts.slice(0, 2)} />
      <Groups />
      <Parts parts={otParts.slice(2)} />
      <section aria-labelledby="evidence">
        <h2 className="nhsuk-heading-l" id="evidence">What has been measured</h2>
        <p>What speaks for OTs in general practice, and what speaks against. Read the last column first.</p>
        <Table caption="Studies and figures" head={['What', 'Found', 'Beware']} rows={findings.map(({ what, found, beware }) => [what, found, beware])} />
      </section>
      <Parts parts={[forWork]} />
      <More />
    </Plain>
  )
}
