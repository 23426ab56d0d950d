import type { AgainView } from '#lib/again'
import { Section } from '../page/section'

/** Of whom it is time to ask whether they got there. Nothing while there is nobody. */
export function Again({ people }: { people: readonly AgainView[] }) {
  if (people.length === 0) return null
  return (
    <Section id="again" heading="Did they get there?">
      <p className="bf-note">Ask the service or the patient, then record the answer.</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {people.map(({ id, href, who, words }) => <li key={id}><a className="nhsuk-link" href={href}>{who}</a>, {words}</li>)}
      </ul>
    </Section>
  )
}
