import type { ReactNode } from 'react'
import { classes } from '../classes'

type TableProps = { caption: ReactNode; head: readonly string[]; rows: readonly (readonly ReactNode[])[]; compact?: boolean; className?: string }

/** Rows and columns, each row named by its first cell. No cell may be empty: write "None" or "Not known". */
export function Table({ caption, head, rows, compact, className }: TableProps) {
  return (
    <table className={classes('nhsuk-table', compact && 'nhsuk-table--compact', className)}>
      <caption className="nhsuk-table__caption nhsuk-table__caption--s">{caption}</caption>
      <thead className="nhsuk-table__head">
        <tr className="nhsuk-table__row">
          {head.map((words) => <th className="nhsuk-table__header" scope="col" key={words}>{words}</th>)}
        </tr>
      </thead>
      <tbody className="nhsuk-table__body">
        {rows.map(([first, ...others], at) => (
          <tr className="nhsuk-table__row" key={at}>
            <th className="nhsuk-table__header" scope="row">{first}</th>
            {others.map((cell, column) => <td className="nhsuk-table__cell" key={column}>{cell}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
