import { Table } from '#components/page/table'
import type { Line } from '#lib/mine'

/** Those I sent, each with where it stands in words and the next day that matters. */
export function Lines({ lines }: { lines: readonly Line[] }) {
  return (
    <Table
      compact caption="Sent by you, the latest first" head={['Patient', 'Where it stands', 'What is next', 'Sent']}
      rows={lines.map(({ who, stands, next, sent, href }) => [<a className="nhsuk-link" href={href} key={href}>{who}</a>, stands, next, sent])}
    />
  )
}
