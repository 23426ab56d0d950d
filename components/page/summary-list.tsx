import type { ReactNode } from 'react'
import { classes } from '../classes'

export type SummaryRow = { key: string; value: ReactNode }

/** What was asked and what was answered, side by side. */
export function SummaryList({ rows, className }: { rows: readonly SummaryRow[]; className?: string }) {
  return (
    <dl className={classes('nhsuk-summary-list', className)}>
      {rows.map(({ key, value }, at) => (
        <div className="nhsuk-summary-list__row" key={at}>
          <dt className="nhsuk-summary-list__key">{key}</dt>
          <dd className="nhsuk-summary-list__value">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
