import type { ReactNode } from 'react'
import { classes } from '../classes'

const sizes = { s: 'nhsuk-heading-s', m: 'nhsuk-heading-m', l: 'nhsuk-heading-l' }

type CardProps = { heading?: string; level?: 2 | 3; size?: keyof typeof sizes; className?: string; children: ReactNode }

/** A box on a public page. Staff pages have the denser `Section`. */
export function Card({ heading, level = 2, size, className, children }: CardProps) {
  const H = `h${level}` as const
  return (
    <div className={classes('nhsuk-card', className)}>
      <div className="nhsuk-card__content">
        {heading ? <H className={classes('nhsuk-card__heading', size && sizes[size])}>{heading}</H> : null}
        {children}
      </div>
    </div>
  )
}
