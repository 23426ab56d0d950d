import { scaleLinear } from 'd3-scale'
import type { BarsChart as Chart } from '#lib/reports/part'

/** Bars, each with its name before it, or over it on a small screen, and its number behind. Read aloud, it is one picture: its numbers are in the table. */
export function BarsChart({ chart: { title, description, bars } }: { chart: Chart }) {
  const width = scaleLinear().domain([0, Math.max(...bars.map(({ value }) => value), 1)]).range([0, 100])
  return (
    <div className="bf-bars" role="img" aria-label={`${title}. ${description}`}>
      {bars.map(({ label, value }) => (
        <div className="bf-bars__row" key={label}>
          <span className="bf-bars__label">{label}</span>
          <svg className="bf-bars__bar" viewBox="0 0 100 10" preserveAspectRatio="none" focusable="false"><rect className="bf-spc__bar" width={Math.round(width(value) * 10) / 10} height={10} /></svg>
          <span>{value.toLocaleString('en-GB')}</span>
        </div>
      ))}
    </div>
  )
}
