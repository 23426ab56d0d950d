import type { RowView } from '#lib/queue-row'

type ChooseTableProps = { caption: string; rows: readonly RowView[]; chosen: readonly string[] }

/** The queue with a box to tick at each row: several are printed, or handed over, at once. */
export function ChooseTable({ caption, rows, chosen }: ChooseTableProps) {
  return (
    <table className="nhsuk-table nhsuk-table--compact bf-choose">
      <caption className="nhsuk-table__caption nhsuk-table__caption--s">{caption}</caption>
      <thead className="nhsuk-table__head">
        <tr className="nhsuk-table__row">
          {['Patient', 'Due', 'Whose'].map((words) => <th className="nhsuk-table__header" scope="col" key={words}>{words}</th>)}
        </tr>
      </thead>
      <tbody className="nhsuk-table__body">{rows.map((row) => <Line key={row.id} row={row} chosen={chosen.includes(row.id)} />)}</tbody>
    </table>
  )
}

function Line({ row: { id, name, about, due, left, note }, chosen }: { row: RowView; chosen: boolean }) {
  return (
    <tr className="nhsuk-table__row">
      <th className="nhsuk-table__header" scope="row">
        <div className="nhsuk-checkboxes nhsuk-checkboxes--small">
          <div className="nhsuk-checkboxes__item">
            <input className="nhsuk-checkboxes__input" id={`c-${id}`} type="checkbox" name="chosen" value={id} defaultChecked={chosen} />
            <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={`c-${id}`}>{name}<span className="bf-queue__meta">{about}</span></label>
          </div>
        </div>
      </th>
      <td className="nhsuk-table__cell">{due}<span className="bf-queue__meta">{left}</span></td>
      <td className="nhsuk-table__cell">{note ? [note.who, note.words].filter(Boolean).join(' ') : 'Nobody has it yet'}</td>
    </tr>
  )
}
