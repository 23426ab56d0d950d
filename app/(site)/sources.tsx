import { longDay } from '#lib/day'
import { sources, sourcesRead, type Source, type SourceId } from '#lib/site/sources'

/** Where the facts of a page were read, and when. */
export function Sources({ of }: { of: readonly SourceId[] }) {
  return (
    <section aria-labelledby="sources">
      <h2 className="nhsuk-heading-m" id="sources">Where this comes from</h2>
      <p className="nhsuk-body-s">Read on {longDay(sourcesRead)}. Rules, courses and pay change: check before you rely on them.</p>
      <ul className="nhsuk-list nhsuk-list--bullet nhsuk-body-s">
        {[...new Set(of)].map((id) => <li className="nhsuk-body-s" key={id}><Read {...sources[id]} /></li>)}
      </ul>
    </section>
  )
}

function Read({ name, href, beware }: Source) {
  return <>{href ? <a className="nhsuk-link" href={href} rel="noreferrer">{name}</a> : name}{beware ? ` (${beware})` : ''}</>
}
