'use client'
import { classes } from '../classes'
import { Form } from '../forms/form'
import { type QueueRow, Row } from './queue-row'

export type { QueueRow } from './queue-row'

type Send = (typed: FormData) => Promise<never>

type QueueTableProps = {
  /** '8 of 16 open referrals', and in which order they stand. */
  caption: string
  order: string
  rows: readonly QueueRow[]
  /** Told of one press by the id its button carries. One form holds all rows: fewer bytes than one each. */
  send: Send
  /** Told of a press on "Accept and next", which belongs to a form of its own below the table. */
  accept?: Send
  /** What both forms carry unseen: the id of the act to come, the words of the list's address. */
  carries?: Readonly<Record<string, string>>
}

/** The queue, one referral a row; cards on a small screen. A client component fed with plain rows, which travel once. */
export function QueueTable({ caption, order, rows, send, accept, carries = {} }: QueueTableProps) {
  return (
    <>
      <Form action={send}>
        <Carried carries={carries} />
        <table className="nhsuk-table nhsuk-table--compact bf-queue" role="table" id="list">
          <caption className="nhsuk-table__caption nhsuk-table__caption--s">{caption} <span className="bf-queue__order">{order}</span></caption>
          <Head />
          <tbody className="nhsuk-table__body" role="rowgroup">
            {rows.map((row) => (
              <tr className={classes('nhsuk-table__row', 'bf-queue__row', row.clock && clocks[row.clock])} id={row.id} role="row" key={row.id}><Row row={row} /></tr>
            ))}
          </tbody>
        </table>
      </Form>
      {/* HZ14: sent only from rows that show all the patient's words. */}
      {accept ? <Form action={accept} id="accept"><Carried carries={{ ...carries, read: 'yes' }} /></Form> : null}
    </>
  )
}

const clocks = { amber: 'bf-queue__row--amber', red: 'bf-queue__row--red' }

function Head() {
  return (
    <thead className="nhsuk-table__head" role="rowgroup">
      <tr className="nhsuk-table__row" role="row">
        {['Due', 'Patient', 'In their words', 'Next'].map((words) => (
          <th className="nhsuk-table__header" scope="col" role="columnheader" key={words}>{words}</th>
        ))}
      </tr>
    </thead>
  )
}

function Carried({ carries }: { carries: Readonly<Record<string, string>> }) {
  return Object.entries(carries).map(([name, value]) => <input type="hidden" name={name} value={value} key={name} />)
}
