import type { Chart, Part as Said } from '#lib/reports/part'
import { Details } from '../page/details'
import { Section } from '../page/section'
import { BarsChart } from './bars-chart'
import { LinesChart } from './lines-chart'
import { Numbers } from './numbers'
import { XmrChart } from './xmr-chart'

/** One question of a report: a sentence first, then the chart, then the same numbers as a table. */
export function Part({ id, heading, sentence, note, chart, table }: Said) {
  return (
    <Section id={id} heading={heading}>
      <p className="bf-sentence"><strong>{sentence}</strong></p>
      {chart && isDrawn(chart) ? <><Drawn chart={chart} id={id} /><Details summary="The same numbers as a table"><Numbers table={table} /></Details></> : <Plain table={table} />}
      {note ? <p className="bf-note nhsuk-u-margin-bottom-0">{note}</p> : null}
    </Section>
  )
}

const Plain = ({ table }: Pick<Said, 'table'>) => (table.rows.length > 0 ? <Numbers table={table} /> : null)

/** A chart without a single number says nothing. */
function isDrawn(chart: Chart): boolean {
  if (chart.kind === 'bars') return chart.bars.length > 0
  return chart.kind === 'lines' || chart.weeks.some(({ value }) => value !== null)
}

function Drawn({ chart, id }: { chart: Chart; id: string }) {
  if (chart.kind === 'xmr') return <XmrChart chart={chart} id={id} />
  if (chart.kind === 'lines') return <LinesChart chart={chart} id={id} />
  return <BarsChart chart={chart} />
}
