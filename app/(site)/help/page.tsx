import { Details } from '#components/page/details'
import { InsetText } from '#components/page/inset-text'
import { enter } from '../../_server/enter'
import { aboutPage } from '../about'
import { Parts, Plain } from '../plain'
import { WhomToRing } from '../whom-to-ring'
import { chapters, keyboard, withoutScript } from './words'

export const metadata = aboutPage('/help')

const more = [
  { id: 'keyboard', heading: 'With the keyboard', list: keyboard },
  { id: 'without-javascript', heading: 'Without JavaScript', list: withoutScript },
  {
    id: 'ask', heading: 'Whom to ask',
    words: [
      'Ask your practice manager first: about signing in, your role, and anything that looks wrong.',
      'Best Fit is open source software. No helpdesk stands behind it. A fault can be reported where the software is published, without any detail about a patient.',
    ],
  },
]

export default async function Page() {
  return (
    <Plain me={await enter('/help')} here="/help" beside={<WhomToRing />}>
      <InsetText><p>Patients do not sign in here. If you are a patient, ring your practice or ask at the desk.</p></InsetText>
      {chapters.map(({ id, heading, answers }) => (
        <section aria-labelledby={id} key={id}>
          <h2 className="nhsuk-heading-l" id={id}>{heading}</h2>
          {answers.map(({ heading: question, words }) => <Details summary={question} key={question}>{words.map((each) => <p key={each}>{each}</p>)}</Details>)}
        </section>
      ))}
      <Parts parts={more} />
    </Plain>
  )
}
