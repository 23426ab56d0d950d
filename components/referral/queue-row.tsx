import { Button } from '../forms/button'
import { type Colour, Tag } from '../page/tag'

/** A referral in the queue, as plain data in the words of the screen. */
export type QueueRow = {
  id: string
  href: string
  /** Amber at three quarters of its time, red when it is up. */
  clock?: 'amber' | 'red'
  /** 'Mon 23 Nov', and what is left of it: '3 working days left'. */
  due: string
  left: string
  tags?: readonly { words: string; colour: Colour }[]
  /** 'PELL, Marcus (Mr)', then '47 years · Mental health' and the number as 3 3 4. */
  name: string
  about: string
  nhsNumber?: string
  words?: string
  /** `loud` ones change what the OT does next. */
  flags?: readonly { words: string; loud?: boolean }[]
  /** The one move offered here. `main` is the green button. */
  press?: { label: string; name: string; value: string; main?: boolean }
  /** 'Yours since 10:31', or who was first: 'Tom Reyes' 'claimed this at 10:31, before you'. */
  note?: { who?: string; words: string }
}

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

function Next({ name, press, note }: QueueRow) {
  return (
    <td className="nhsuk-table__cell bf-queue__act" role="cell">
      {press
        ? <Button small secondary={!press.main} name={press.name} value={press.value}>{press.label}<span className="nhsuk-u-visually-hidden">{` ${name}`}</span></Button>
        : null}
      {note ? <span className="bf-queue__meta">{note.who ? <><strong>{note.who}</strong>{' '}</> : null}{note.words}</span> : null}
      {press || note ? null : <span className="bf-queue__meta">Nothing to do here</span>}
    </td>
  )
}

function Spaced({ words, colour }: { words: string; colour: Colour }) {
  return <><Tag colour={colour}>{words}</Tag>{' '}</>
}
