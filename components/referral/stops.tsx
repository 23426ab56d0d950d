import type { Standing } from '#lib/unacted'
import { CareCard } from '../page/care-card'

/** Whoever is stopped and waits for a clinician: over everything else, from the first minute until what was done is recorded. */
export function StopsToActOn({ stops }: { stops: readonly Standing[] }) {
  if (stops.length === 0) return null
  return (
    <CareCard urgency="urgent" heading="Stops to act on" className="bf-act">
      <p>Open each, act, and record what was done.</p>
      <ul>
        {stops.map(({ id, href, who, since, late }) => (
          <li key={id}><a href={href}>{who}</a>, stopped since {since}{late ? <strong>. No action recorded for 15 minutes</strong> : null}</li>
        ))}
      </ul>
    </CareCard>
  )
}
