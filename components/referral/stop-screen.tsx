import { CareCard, type Urgency } from '../page/care-card'
import { type PhoneRow, Phones } from './phones'
import { Steps } from './steps'

export type StopStep = { words: string; phones?: readonly PhoneRow[] }

export type StopCard = { urgency: Urgency; heading: string; steps: readonly StopStep[] }

type StopScreenProps = {
  heading: string
  /** What was ticked or written, in the words of the form. */
  because: readonly string[]
  /** One for each danger, the most pressing first. */
  cards: readonly StopCard[]
}

/** What to do now, in numbered steps with phones. Nothing on it reassures. */
export function StopScreen({ heading, because, cards }: StopScreenProps) {
  return (
    <>
      <h1 className="nhsuk-heading-l bf-title">{heading}</h1>
      <p className="nhsuk-u-reading-width">{'You ticked or wrote '}<strong>{because.join('; ')}</strong>. Nothing has been queued. What you filled in is kept.</p>
      {cards.map((card) => (
        <CareCard urgency={card.urgency} heading={card.heading} className="bf-act" key={card.heading}>
          <Steps steps={card.steps.map(({ words, phones }) => <><p>{words}</p>{phones ? <Phones rows={phones} /> : null}</>)} />
        </CareCard>
      ))}
    </>
  )
}
