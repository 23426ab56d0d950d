import type { ReactNode } from 'react'
import { Icon } from './icon'

type PaginationProps = { previous?: string | undefined; next?: string | undefined; label?: string }

/** The pages before and after this one. Lists are paged by where they stand, so there are no page numbers. */
export function Pagination({ previous, next, label = 'Pagination' }: PaginationProps) {
  if (!previous && !next) return null
  return (
    <nav className="nhsuk-pagination" role="navigation" aria-label={label}>
      <ul className="nhsuk-list nhsuk-pagination__list">
        {previous ? (
          <li className="nhsuk-pagination-item--previous">
            <a className="nhsuk-pagination__link nhsuk-pagination__link--prev" href={previous} rel="prev"><Title>Previous</Title><Icon of="arrow-left" /></a>
          </li>
        ) : null}
        {next ? (
          <li className="nhsuk-pagination-item--next">
            <a className="nhsuk-pagination__link nhsuk-pagination__link--next" href={next} rel="next"><Title>Next</Title><Icon of="arrow-right" /></a>
          </li>
        ) : null}
      </ul>
    </nav>
  )
}

function Title({ children }: { children: ReactNode }) {
  return <span className="nhsuk-pagination__title">{children}<span className="nhsuk-u-visually-hidden"> page</span></span>
}
