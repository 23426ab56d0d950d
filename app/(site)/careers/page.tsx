import { InsetText } from '#components/page/inset-text'
import { Table } from '#components/page/table'
import { careersParts, careersSources, inPost, stages } from '#lib/site/careers'
import { enter } from '../../_server/enter'
import { aboutPage } from '../about'
import { Parts, Plain } from '../plain'
import { Sources } from '../sources'

export const metadata = aboutPage('/careers')

export default async function Page() {
  return (
    <Plain me={await enter('/careers')} here="/careers" under={<Sources of={careersSources} />}>
      <Parts parts={careersParts.slice(0, 3)} />
      <section aria-labelledby="stages">
        <h2 className="nhsuk-heading-l" id="stages">The stages of training</h2>
        <Table caption="Training for first contact practice" head={['Stage', 'What', 'When']} rows={stages.map(({ stage, what, when }) => [stage, what, when])} />
      </section>
      <InsetText><p>{inPost}</p></InsetText>
      <Parts parts={careersParts.slice(3)} />
    </Plain>
  )
}
