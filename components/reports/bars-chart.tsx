import { scaleLinear } from 'd3-scale'
import type { BarsChart as Chart } from '#lib/reports/part'
import { ChartBox } from './chart-box'

const [step, from, to] = [32, 400, 1000]

/** Bars, each with its name before it and its number behind. */
export function BarsChart({ chart, id }: { chart: Chart; id: string }) {
  const x = scaleLinear().domain([0, Math.max(...chart.bars.map(({ value }) => value), 1)]).range([0, to - from])
  return (
    <ChartBox id={id} chart={chart} height={chart.bars.length * step + 8}>
      {chart.bars.map(({ label, value }, at) => (
        <g key={label}>
          <text x={from - 12} y={at * step + 23} textAnchor="end">{label}</text>
          <rect className="bf-spc__bar" x={from} y={at * step + 6} width={Math.round(x(value))} height={step - 8} />
          <text x={from + Math.round(x(value)) + 8} y={at * step + 23}>{value.toLocaleString('en-GB')}</text>
        </g>
      ))}
    </ChartBox>
  )
}
