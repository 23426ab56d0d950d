import type { ReactNode } from 'react'
import type { Chart } from '#lib/reports/part'

/** A drawing that says what it shows, in a box that scrolls sideways on a small screen. */
export function ChartBox({ id, chart: { title, description }, height, children }: { id: string; chart: Chart; height: number; children: ReactNode }) {
  return (
    <div className="bf-chart" role="region" aria-label={`Chart: ${title}`} tabIndex={0}>
      <svg className="bf-spc" viewBox={`0 0 1120 ${height}`} role="img" aria-labelledby={`${id}-title ${id}-desc`}>
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{description}</desc>
        {children}
      </svg>
    </div>
  )
}
