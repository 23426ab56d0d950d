import type { Unacted as Stop } from '#lib/unacted'

/** Stops nobody has recorded an action for in time: over everything else, until somebody does (D). */
export function Unacted({ stops }: { stops: readonly Stop[] }) {
  if (stops.length === 0) return null
  return (
    <section className="bf-stopped" aria-labelledby="unacted">
      <h2 className="nhsuk-heading-s" id="unacted">No action recorded</h2>
      <p>A safety stop has stood for more than 15 minutes. Open it, see what to do now, and record what was done.</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {stops.map(({ id, href, who, since }) => <li key={id}><a className="nhsuk-link" href={href}>{who}</a>, stopped since {since}</li>)}
      </ul>
    </section>
  )
}
