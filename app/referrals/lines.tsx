import { Table } from '#components/page/table'
import type { Line } from '#lib/mine'

/** Those I sent, each with where it stands in words and the next day that matters. */
export function Lines({ lines }: { lines: readonly Line[] }) {
  return (
    <Table
      compact className="bf-plain-table" caption="Sent by you" head={['Patient', 'Where it stands', 'What is next']}
      rows={lines.map((line) => [<Who line={line} key={line.id} />, line.unread ? <strong key="stands">{line.stands}</strong> : line.stands, line.next])}
    />
  )
}

function Who({ line: { who, sent, href } }: { line: Line }) {
  return <><a className="nhsuk-link" href={href}>{who}</a> <span className="bf-queue__meta">{sent}</span></>
}
