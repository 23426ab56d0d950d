import type { ReactNode } from 'react'
import { classes } from '../classes'

type SectionProps = { id: string; heading: string; className?: string; children: ReactNode }

/** A titled part of a staff page. `id` is the heading's, so it may not be the name of a field on the page. */
export function Section({ id, heading, className, children }: SectionProps) {
  return (
    <section className={classes('nhsuk-card', 'bf-card', className)} aria-labelledby={id}>
      <div className="nhsuk-card__content">
        <h2 className="nhsuk-heading-m" id={id}>{heading}</h2>
        {children}
      </div>
    </section>
  )
}
