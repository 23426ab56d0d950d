import { CareCard, type Urgency } from '../page/care-card'
import { type PhoneRow, Phones } from './phones'

export type StopPanelView = { urgency: Urgency; heading: string; words: readonly string[]; phones: readonly PhoneRow[] }

/** What to do now, opened under the answer that stops. */
export function StopPanel({ urgency, heading, words, phones }: StopPanelView) {
  return (
    <CareCard urgency={urgency} heading={heading} level={3} className="bf-stop">
      {words.map((sentence) => <p key={sentence}>{sentence}</p>)}
      {phones.length ? <Phones rows={phones} /> : null}
    </CareCard>
  )
}
