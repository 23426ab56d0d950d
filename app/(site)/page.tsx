import { Card } from '#components/page/card'
import { Details } from '#components/page/details'
import { Frame } from '#components/page/frame'
import { Hero } from '#components/page/hero'
import { Steps } from '#components/referral/steps'
import { enter } from '../_server/enter'
import { headerOf } from '../_server/header'
import { WhomToRing } from './whom-to-ring'
import { asked, groups, steps, together } from './words'

export const metadata = { title: { absolute: 'Best Fit: what our occupational therapist can help with' } }

const hero = (
  <Hero heading="What our occupational therapist can help with">
    <p className="nhsuk-body-l nhsuk-u-margin-bottom-0">An occupational therapist, or OT, helps you do the things that matter to you when your health makes everyday life hard.</p>
  </Hero>
)

export default async function Page() {
  const me = await enter('/')
  return (
    <Frame {...await headerOf(me, '/')} wide={false} hero={hero}>
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
        {groups.map(({ heading, words }) => (
          <li className="nhsuk-grid-column-one-third nhsuk-card-group__item" key={heading}>
            <Card level={3} size="s" heading={heading}><p className="nhsuk-card__description">{words}</p></Card>
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
      <Steps steps={steps.map(({ heading, words }) => <div key={heading}><h3 className="nhsuk-heading-s">{heading}</h3><p>{words}</p></div>)} />
      <h2 className="nhsuk-heading-l">Good to know</h2>
      <div className="nhsuk-expander-group">
        {asked.map(({ heading, words }) => <Details expander summary={heading} key={heading}><p>{words}</p></Details>)}
      </div>
    </>
  )
}
