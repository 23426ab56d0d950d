import { scaleLinear } from 'd3-scale'
import type { LinesChart as Chart } from '#lib/reports/part'
import { ChartBox } from './chart-box'
import { Entry } from './mark'
import { Grid } from './xmr-chart'

const strokes = ['bf-spc__first', 'bf-spc__second', 'bf-spc__third'] as const

/** Lines over the same weeks; each has a stroke of its own, named in the key. */
export function LinesChart({ chart, id }: { chart: Chart; id: string }) {
  const { labels, lines } = chart
  const y = scaleLinear().domain([0, Math.max(...lines.flatMap(({ values }) => values), 1)]).nice(6).range([272, 12])
  const x = scaleLinear().domain([0, Math.max(labels.length - 1, 1)]).range([76, 972])
  const path = (values: readonly number[]) => values.map((value, at) => `${Math.round(x(at))},${Math.round(y(value))}`).join(' ')
  return (
    <>
      <ChartBox id={id} chart={chart} height={320}>
        <Grid ticks={y.ticks(6).filter(Number.isInteger)} at={(tick) => Math.round(y(tick))} />
        {lines.map(({ name, values }, at) => <polyline key={name} className={strokes[at]} points={path(values)} />)}
        {labels.map((label, at) => (at % Math.ceil(labels.length / 7) === 0 ? <text key={label} x={Math.round(x(at))} y={300} textAnchor="middle">{label.replace(/ \d{4}$/, '')}</text> : null))}
      </ChartBox>
      <ul className="bf-key">
        {lines.map(({ name }, at) => <Entry key={name} words={name} width={40}><line className={strokes[at]} x1="0" x2="40" y1="8" y2="8" /></Entry>)}
      </ul>
    </>
  )
}
