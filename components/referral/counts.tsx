export type CountView = { number: string; label: string; href: string }

/** How many there are of each, each a link to them. */
export function Counts({ counts }: { counts: readonly CountView[] }) {
  return (
    <nav aria-label="Counts">
      <ul className="bf-counts">
        {counts.map(({ number, label, href }) => (
          <li key={label}>
            <a className="bf-count" href={href}><span className="bf-count__number">{number}</span> <span className="bf-count__label">{label}</span></a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
