import type { Unacted as Stop } from '#lib/unacted'
import { CareCard } from '../page/care-card'

/** Stops nobody has recorded an action for in time: over everything else, until somebody does (D). */
export function Unacted({ stops }: { stops: readonly Stop[] }) {
  if (stops.length === 0) return null
  return (
    <CareCard urgency="urgent" heading="No action recorded" className="bf-act">
      <p>A safety stop has stood for more than 15 minutes. Open it, see what to do now, and record what was done.</p>
      <ul>{stops.map(({ id, href, who, since }) => <li key={id}><a href={href}>{who}</a>, stopped since {since}</li>)}</ul>
    </CareCard>
  )
}
