'use client'
import { classes } from '../classes'
import { Form } from '../forms/form'
import { type QueueRow, Row } from './queue-row'

export type { QueueRow } from './queue-row'

type QueueTableProps = {
  /** '8 of 16 open referrals', and in which order they stand. */
  caption: string
  order: string
  rows: readonly QueueRow[]
  /** Told of one press by the name and value of its button. One form holds all rows: fewer bytes than one each. */
  send: (typed: FormData) => Promise<never>
}

/** The queue, one referral a row; cards on a small screen. A client component fed with plain rows, which travel once. */
export function QueueTable({ caption, order, rows, send }: QueueTableProps) {
  return (
    <Form action={send}>
      <table className="nhsuk-table nhsuk-table--compact bf-queue" role="table" id="list">
        <caption className="nhsuk-table__caption nhsuk-table__caption--s">{caption} <span className="bf-queue__order">{order}</span></caption>
        <thead className="nhsuk-table__head" role="rowgroup">
          <tr className="nhsuk-table__row" role="row">
            {['Due', 'Patient', 'In their words', 'Next'].map((words) => (
              <th className="nhsuk-table__header" scope="col" role="columnheader" key={words}>{words}</th>
            ))}
          </tr>
        </thead>
        <tbody className="nhsuk-table__body" role="rowgroup">
          {rows.map((row) => (
            <tr className={classes('nhsuk-table__row', 'bf-queue__row', row.clock && clocks[row.clock])} role="row" key={row.id}><Row row={row} /></tr>
          ))}
        </tbody>
      </table>
    </Form>
  )
}

const clocks = { amber: 'bf-queue__row--amber', red: 'bf-queue__row--red' }
