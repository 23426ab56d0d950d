import type { HeldView } from '#lib/held'
import { CareCard } from '../page/care-card'

/** What nobody answered in time, before the duty clinician until it is answered (H-6, H-3). */
export function Held({ held }: { held: readonly HeldView[] }) {
  if (held.length === 0) return null
  return (
    <CareCard urgency="urgent" heading="For the duty clinician" className="bf-act">
      <p>Nobody answered these in time. Open each, and answer what is missing.</p>
      <ul>{held.map(({ id, href, who, words }) => <li key={id}><a href={href}>{who}</a>: {words}</li>)}</ul>
    </CareCard>
  )
}
