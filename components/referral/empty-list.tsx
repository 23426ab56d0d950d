type EmptyListProps = { heading: string; words: string; links: readonly { href: string; text: string }[] }

/** Where a list is empty: why, and what to do next. */
export function EmptyList({ heading, words, links }: EmptyListProps) {
  return (
    <section className="nhsuk-card bf-card" id="list" aria-labelledby="empty">
      <div className="nhsuk-card__content">
        <h2 className="nhsuk-heading-m" id="empty">{heading}</h2>
        <p className="nhsuk-body">{words}</p>
        <p className="bf-note nhsuk-u-margin-bottom-0">{links.map(({ href, text }, at) => <span key={href}>{at ? ' · ' : ''}<a className="nhsuk-link" href={href}>{text}</a></span>)}</p>
      </div>
    </section>
  )
}
