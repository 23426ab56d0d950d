import { scaleLinear } from 'd3-scale'
import type { XmrChart as Chart } from '#lib/reports/part'
import { standing } from '#lib/reports/run'
import { ChartBox } from './chart-box'
import { Key, Mark, type MarkKind } from './mark'

const box = { left: 76, right: 972, top: 12, bottom: 272, edge: 992 }

/** A run chart with its average and the range to expect. What is not usual has a shape of its own, never only a colour. */
export function XmrChart({ chart, id }: { chart: Chart; id: string }) {
  const { weeks, xmr: { mean, limits }, aim } = chart
  const values = weeks.flatMap(({ value }) => (value === null ? [] : [value]))
  const y = scaleLinear().domain([0, Math.max(...values, limits?.upper ?? 0, aim ?? 0, 1)]).nice(6).range([box.bottom, box.top])
  const x = scaleLinear().domain([0, Math.max(weeks.length - 1, 1)]).range([box.left, box.right])
  const marks = marksOf(chart).map((mark) => ({ ...mark, cx: round(x(mark.at)), cy: round(y(mark.value)) }))
  const lines = linesOf(limits, mean, aim).map((line) => ({ ...line, y: round(y(line.value)) }))
  return (
    <>
      <ChartBox id={id} chart={chart} height={320}>
        <Grid ticks={y.ticks(6).filter(Number.isInteger)} at={(tick) => round(y(tick))} />
        {lines.map(({ label, className, y: at }) => <line key={label} className={className} x1={box.left - 8} x2={box.right + 8} y1={at} y2={at} />)}
        {apart(lines).map(({ label, at }) => <text key={label} x={box.edge} y={at + 5}>{label}</text>)}
        {stretches(marks).map((points) => <polyline key={points} className="bf-spc__line" points={points} />)}
        {marks.map(({ kind, cx, cy, at }) => <Mark key={at} kind={kind} cx={cx} cy={cy} />)}
        {weeks.map(({ label }, at) => (at % Math.ceil(weeks.length / 7) === 0 ? <text key={label} x={round(x(at))} y={300} textAnchor="middle">{label.replace(/ \d{4}$/, '')}</text> : null))}
      </ChartBox>
      <Key better={chart.better} limits={limits !== null} />
    </>
  )
}

const round = (number: number) => Math.round(number * 10) / 10

/** Horizontal lines with their numbers. */
export function Grid({ ticks, at }: { ticks: readonly number[]; at: (tick: number) => number }) {
  return (
    <g className="bf-spc__grid">
      {ticks.map((tick) => <line key={tick} x1={box.left - 8} x2={box.right + 8} y1={at(tick)} y2={at(tick)} />)}
      {ticks.map((tick) => <text key={tick} x={box.left - 18} y={at(tick) + 5} textAnchor="end">{tick.toLocaleString('en-GB')}</text>)}
    </g>
  )
}

function linesOf(limits: Chart['xmr']['limits'], mean: number, aim: number | undefined) {
  return [
    ...(limits ? [{ label: `Upper limit ${round(limits.upper)}`, className: 'bf-spc__limit', value: limits.upper }, { label: `Lower limit ${round(limits.lower)}`, className: 'bf-spc__limit', value: limits.lower }] : []),
    { label: `Average ${round(mean)}`, className: 'bf-spc__mean', value: mean },
    ...(aim === undefined ? [] : [{ label: `Aim ${aim}`, className: 'bf-spc__aim', value: aim }]),
  ]
}

/** Labels moved so far apart that each can be read. */
function apart(lines: readonly { label: string; y: number }[]): { label: string; at: number }[] {
  let below = -Infinity
  return [...lines].sort((a, b) => a.y - b.y).map(({ label, y }) => ({ label, at: (below = Math.max(y, below + 18)) }))
}

type Placed = { readonly at: number; readonly value: number; readonly kind: MarkKind }

function marksOf({ weeks, xmr, better }: Chart): Placed[] {
  let nth = -1
  return weeks.flatMap(({ value }, at) => {
    if (value === null) return []
    const point = xmr.points[(nth += 1)]
    const isUsual = !point || point.signals.length === 0
    return [{ at, value, kind: isUsual ? 'usual' : kinds[standing(point.side, better)] }]
  })
}

const kinds = { Better: 'better', Worse: 'worse', Changed: 'changed' } as const

/** A line is broken where a week has no number. */
function stretches(marks: readonly { at: number; cx: number; cy: number }[]): string[] {
  const all: string[][] = []
  for (const [nth, { at, cx, cy }] of marks.entries()) {
    if (marks[nth - 1]?.at !== at - 1) all.push([])
    all.at(-1)?.push(`${cx},${cy}`)
  }
  return all.map((points) => points.join(' '))
}
