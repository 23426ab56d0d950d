import type { AnsweredView } from '#lib/answered'
import { Section } from '../page/section'
import { Statement } from './statement'

/** The answer that came back, over everything else until the referral moves on. */
export function Answered({ view }: { view: AnsweredView | null }) {
  if (!view) return null
  return (
    <Section id="answered" heading={view.heading} className="bf-answered">
      <Statement lines={view.lines} />
      <p className="bf-note">{view.soon}</p>
    </Section>
  )
}
