import type { ReactNode } from 'react'
import { classes } from '../classes'

const urgencies = {
  'non-urgent': { look: 'nhsuk-card--care--non-urgent', spoken: 'Non-urgent advice: ' },
  urgent: { look: 'nhsuk-card--care--urgent', spoken: 'Urgent advice: ' },
  emergency: { look: 'nhsuk-card--care--emergency', spoken: 'Immediate action required: ' },
}

export type Urgency = keyof typeof urgencies

type CareCardProps = { urgency: Urgency; heading: string; level?: 2 | 3; className?: string; children: ReactNode }

/** What to do now, and how fast: blue, red, or red and black, each said in words to those who see no colour. */
export function CareCard({ urgency, heading, level = 2, className, children }: CareCardProps) {
  const H = `h${level}` as const
  const { look, spoken } = urgencies[urgency]
  return (
    <div className={classes('nhsuk-card', 'nhsuk-card--care', look, className)}>
      <div className="nhsuk-card__heading-container">
        <H className="nhsuk-card__heading"><span role="text"><span className="nhsuk-u-visually-hidden">{spoken}</span>{heading}</span></H>
        <span className="nhsuk-card--care__arrow" aria-hidden="true" />
      </div>
      <div className="nhsuk-card__content">{children}</div>
    </div>
  )
}
