import { Card } from '#components/page/card'
import { Details } from '#components/page/details'
import { Frame } from '#components/page/frame'
import { Hero } from '#components/page/hero'
import { Steps } from '#components/referral/steps'
import { asked, groups, steps, together } from '#lib/site/home'
import { sitePages } from '#lib/site/pages'
import { enter } from '../_server/enter'
import { aboutPage, siteHeader } from './about'
import { WhomToRing } from './whom-to-ring'

export const metadata = aboutPage('/')

const { heading, lead } = sitePages['/']
const hero = <Hero heading={heading}><p className="nhsuk-body-l nhsuk-u-margin-bottom-0">{lead}</p></Hero>

export default async function Page() {
  const me = await enter('/')
  return (
    <Frame {...await siteHeader(me, '/')} wide={false} hero={hero}>
      <Who />
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds"><What /></div>
        <div className="nhsuk-grid-column-one-third"><WhomToRing /></div>
      </div>
    </Frame>
  )
}

function Who() {
  return (
    <>
      <h2 className="nhsuk-heading-l">Who the OT can help</h2>
      <ul className="nhsuk-grid-row nhsuk-card-group">
        {groups.map(({ slug, heading: group, words }) => (
          <li className="nhsuk-grid-column-one-third nhsuk-card-group__item" key={slug}>
            <Card level={3} size="s" heading={group} href={`/cohorts/${slug}`}><p className="nhsuk-card__description">{words}</p></Card>
          </li>
        ))}
      </ul>
    </>
  )
}

function What() {
  return (
    <>
      <h2 className="nhsuk-heading-l">What you can work on together</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">{together.map((words) => <li key={words}>{words}</li>)}</ul>
      <h2 className="nhsuk-heading-l">How to see the OT</h2>
      <Steps steps={steps.map(({ heading: step, words }) => <div key={step}><h3 className="nhsuk-heading-s">{step}</h3><p>{words}</p></div>)} />
      <h2 className="nhsuk-heading-l">Good to know</h2>
      <div className="nhsuk-expander-group">
        {asked.map(({ heading: question, words }) => <Details expander summary={question} key={question}><p>{words}</p></Details>)}
      </div>
    </>
  )
}
