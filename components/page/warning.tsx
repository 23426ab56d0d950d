import type { ReactNode } from 'react'
import { classes } from '../classes'

type WarningProps = { heading: string; level?: 2 | 3; className?: string; children: ReactNode }

/** Something important to know before going on. */
export function Warning({ heading, level = 2, className, children }: WarningProps) {
  const H = `h${level}` as const
  return (
    <div className={classes('nhsuk-card', 'nhsuk-card--warning', className)}>
      <div className="nhsuk-card__content">
        <H className="nhsuk-card__heading"><span role="text"><span className="nhsuk-u-visually-hidden">Important: </span>{heading}</span></H>
        {children}
      </div>
    </div>
  )
}
