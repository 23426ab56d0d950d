import type { Item } from '#lib/practice-items'
import { Warning } from '../page/warning'

/** What a manager has to see to, over their pages, until they have; `here` needs no link to itself. */
export function Items({ items, here }: { items: readonly Item[]; here: string }) {
  if (items.length === 0) return null
  return (
    <Warning heading={items.some(({ urgent }) => urgent) ? 'See to this today' : 'To see to'} className="bf-absence">
      <ul>
        {items.map(({ words, href, link, urgent }) => (
          <li key={words}>{urgent ? <strong>{words}</strong> : words}{href === here ? null : <> <a className="nhsuk-link" href={href}>{link}</a></>}</li>
        ))}
      </ul>
    </Warning>
  )
}
