'use client'
import { classes } from '../classes'
import type { Cell, Table } from '#lib/reports/part'

/** What stands in a column of figures besides figures. */
const figures = /^([\d,.]+%?|None|Hidden|Not known yet|(More|Fewer) than .*)$/

/** The numbers of a report as a table: words to the left, figures to the right. A client component: its cells are not sent twice. */
export function Numbers({ table: { caption, head, rows } }: { table: Table }) {
  const isFigure = head.map((_, column) => column > 0 && rows.every((row) => typeof row[column] === 'number' || figures.test(row[column] ?? '')))
  const header = (column: number) => classes('nhsuk-table__header', isFigure[column] && 'nhsuk-table__header--numeric')
  const inCell = (column: number) => classes('nhsuk-table__cell', isFigure[column] && 'nhsuk-table__cell--numeric')
  return (
    <div className="bf-numbers" role="region" aria-label={`Table: ${caption}`} tabIndex={0}>
      <table className="nhsuk-table nhsuk-table--compact bf-plain-table">
        <caption className="nhsuk-u-visually-hidden">{caption}</caption>
        <thead className="nhsuk-table__head">
          <tr className="nhsuk-table__row">{head.map((words, column) => <th className={header(column)} scope="col" key={words}>{words}</th>)}</tr>
        </thead>
        <tbody className="nhsuk-table__body">
          {rows.map(([first = '', ...others], at) => (
            <tr className="nhsuk-table__row" key={at}>
              <th className="nhsuk-table__header" scope="row">{first}</th>
              {others.map((cell, column) => <td className={inCell(column + 1)} key={column}>{shown(cell)}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const shown = (cell: Cell) => (typeof cell === 'number' ? cell.toLocaleString('en-GB') : cell)
