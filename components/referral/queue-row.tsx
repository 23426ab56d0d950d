import type { RowView } from '#lib/queue-row'
import { Button, ButtonLink } from '../forms/button'
import { TakesFocus } from '../forms/takes-focus'
import { Tag } from '../page/tag'

/** A referral in the queue, as plain data in the words of the screen; tags and flags may be left out. */
export type QueueRow = Omit<RowView, 'tags' | 'flags'> & Partial<Pick<RowView, 'tags' | 'flags'>>

/** The four cells of one referral. */
export function Row({ row }: { row: QueueRow }) {
  return (
    <>
      <Due {...row} />
      <th className="nhsuk-table__header" scope="row" role="rowheader">
        <a className="nhsuk-link bf-queue__name" href={row.href}>{row.name}</a>
        <span className="bf-queue__meta">{row.about}</span>
        {row.nhsNumber ? <span className="bf-queue__meta bf-nhs-number">{row.nhsNumber}</span> : null}
      </th>
      <Words {...row} />
      <Next {...row} />
    </>
  )
}

function Due({ due, tags = [], left }: QueueRow) {
  return (
    <td className="nhsuk-table__cell bf-queue__due" role="cell">
      <span className="bf-queue__date">{`${due} `}{tags.map(({ words, colour }) => <Spaced key={words} words={words} colour={colour} />)}</span>
      <span className="bf-queue__left">{left}</span>
    </td>
  )
}

function Words({ words, flags = [] }: QueueRow) {
  return (
    <td className="nhsuk-table__cell" role="cell">
      {words ? <q>{words}</q> : 'Not known'}
      {flags.length
        ? <span className="bf-queue__flags">{flags.map(({ words, loud }) => <Tag key={words} colour={loud ? 'purple' : 'no-colour'}>{words}</Tag>)}</span>
        : null}
    </td>
  )
}

function Next({ id, href, name, press, note }: QueueRow) {
  const label = press ? <>{press.label}<span className="nhsuk-u-visually-hidden">{` ${name}`}</span></> : null
  return (
    <td className="nhsuk-table__cell bf-queue__act" role="cell">
      {press?.opens ? <ButtonLink small secondary href={href}>{label}</ButtonLink> : null}
      {press && !press.opens ? <Button small secondary={!press.main} name="id" value={id} form={press.form}>{label}</Button> : null}
      {note ? <Note {...note} /> : null}
      {press || note ? null : <span className="bf-queue__meta">Nothing to do here</span>}
    </td>
  )
}

/** Who has it, or why a press on this row changed nothing: that one takes the focus. */
function Note({ who, words, lost }: NonNullable<QueueRow['note']>) {
  const said = <>{who ? <><strong>{who}</strong>{' '}</> : null}{words}</>
  if (!lost) return <span className="bf-queue__meta">{said}</span>
  return <TakesFocus className="bf-queue__meta" id="errors"><span role="alert">{said}</span></TakesFocus>
}

function Spaced({ words, colour }: NonNullable<QueueRow['tags']>[number]) {
  return <><Tag colour={colour}>{words}</Tag>{' '}</>
}
