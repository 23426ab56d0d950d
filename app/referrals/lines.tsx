import { Table } from '#components/page/table'
import type { Line } from '#lib/mine'

type LinesProps = { lines: readonly Line[]; caption: string; ended?: boolean }

/** Those I sent, each with where it stands in words and the next day that matters; of what ended, how its summary begins. */
export function Lines({ lines, caption, ended }: LinesProps) {
  return (
    <Table
      compact className="bf-plain-table" caption={caption} head={['Patient', 'Where it stands', ended ? 'Summary' : 'What is next']}
      rows={lines.map((line) => [<Who line={line} key={line.id} />, line.unread ? <strong key="stands">{line.stands}</strong> : line.stands, ended ? <Summary line={line} key="summary" /> : line.next])}
    />
  )
}

function Who({ line: { who, sent, href } }: { line: Line }) {
  return <><a className="nhsuk-link" href={href}>{who}</a> <span className="bf-queue__meta">{sent}</span></>
}

/** Folded, so that a list of many stays a list; what does not fit is one link away. */
function Summary({ line: { summary, next, href, who } }: { line: Line }) {
  if (!summary) return next
  return (
    <details>
      <summary>Summary<span className="nhsuk-u-visually-hidden"> about {who}</span></summary>
      <p className="bf-note">{summary}{summary.length >= 160 ? '…' : ''}</p>
      <p className="bf-note"><a className="nhsuk-link" href={href}>The whole of it<span className="nhsuk-u-visually-hidden"> about {who}</span></a></p>
    </details>
  )
}
