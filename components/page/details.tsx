import type { ReactNode, ToggleEventHandler } from 'react'
import { classes } from '../classes'

type DetailsProps = { summary: string; open?: boolean | undefined; name?: string; expander?: boolean; className?: string; onToggle?: ToggleEventHandler<HTMLDetailsElement> | undefined; children: ReactNode }

/** Folded away until asked for. Of those with the same `name` one is open at a time. */
export function Details({ summary, open, name, expander, className, onToggle, children }: DetailsProps) {
  return (
    <details className={classes('nhsuk-details', expander && 'nhsuk-expander', className)} open={open} name={name} onToggle={onToggle}>
      <summary className="nhsuk-details__summary"><span className="nhsuk-details__summary-text">{summary}</span></summary>
      <div className="nhsuk-details__text">{children}</div>
    </details>
  )
}
