import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Table } from '#components/page/table'
import { cohortPages, notForWords } from '#lib/site/cohorts'
import { steps } from '#lib/site/home'
import { elsewhere } from '#lib/site/not-for'
import { cohortSlugs, type CohortSlug } from '#lib/site/pages'
import { Steps } from '#components/referral/steps'
import { enter } from '../../../_server/enter'
import { aboutPage } from '../../about'
import { Parts, Plain } from '../../plain'
import { WhomToRing } from '../../whom-to-ring'

type Props = { params: Promise<{ cohort: string }> }

const slugOf = async ({ params }: Props): Promise<CohortSlug> => {
  const { cohort } = await params
  return Object.hasOwn(cohortSlugs, cohort) ? (cohort as CohortSlug) : notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return aboutPage(`/cohorts/${await slugOf(props)}`)
}

export default async function Page(props: Props) {
  const slug = await slugOf(props)
  const cohort = cohortSlugs[slug]
  const { who, help, good } = cohortPages[cohort]
  const others = elsewhere(cohort).map(({ who: not, where }) => [not, where.map((each) => <p className="nhsuk-u-margin-bottom-1" key={each}>{each}</p>)])
  return (
    <Plain me={await enter('/cohorts/[cohort]')} here={`/cohorts/${slug}`} beside={<WhomToRing />}>
      <Parts parts={[
        { id: 'who', heading: 'Who this is for', list: who },
        { id: 'help', heading: 'What the OT can help with', list: help },
      ]} />
      <section aria-labelledby="not">
        <h2 className="nhsuk-heading-l" id="not">Who this is not for</h2>
        <p>{notForWords}</p>
        <Table caption="Who can help you instead" head={['If this is you', 'Who can help']} rows={others} />
      </section>
      <Parts parts={[{ id: 'good', heading: 'Good to know', list: good }]} />
      <h2 className="nhsuk-heading-l">How to see the OT</h2>
      <Steps steps={steps.map(({ heading: step, words }) => <div key={step}><h3 className="nhsuk-heading-s">{step}</h3><p>{words}</p></div>)} />
    </Plain>
  )
}
