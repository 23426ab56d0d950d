import type { ReactNode } from 'react'
import { classes } from '../classes'

const sizes = { s: 'nhsuk-heading-s', m: 'nhsuk-heading-m', l: 'nhsuk-heading-l' }

type CardProps = { heading?: string; level?: 2 | 3; size?: keyof typeof sizes; className?: string; href?: string; children: ReactNode }

/** A box on a public page; with `href` its heading leads on, and so does a press anywhere in it. Staff pages have the denser `Section`. */
export function Card({ heading, level = 2, size, className, href, children }: CardProps) {
  const H = `h${level}` as const
  return (
    <div className={classes('nhsuk-card', href && 'nhsuk-card--clickable', className)}>
      <div className="nhsuk-card__content">
        {heading ? <H className={classes('nhsuk-card__heading', size && sizes[size])}>{href ? <a className="nhsuk-card__link" href={href}>{heading}</a> : heading}</H> : null}
        {children}
      </div>
    </div>
  )
}
