import type { IncidentLine } from '#lib/incident-view'
import { Tag } from '../page/tag'

/** Problems that were reported, open ones first; cards on a small screen. */
export function IncidentTable({ caption, lines }: { caption: string; lines: readonly IncidentLine[] }) {
  return (
    <table className="bf-rules bf-incidents">
      <caption className="nhsuk-table__caption nhsuk-table__caption--s">{caption}</caption>
      <thead><tr>{['Problem', 'Harm', 'Reported by', 'Now'].map((words) => <th scope="col" key={words}>{words}</th>)}</tr></thead>
      <tbody>
        {lines.map(({ href, open, reference, kind, harm, reported, stands }) => (
          <tr key={href}>
            <th scope="row"><a className="nhsuk-link" href={href}>{kind}, {reference}</a></th>
            <td>{harm}</td>
            <td>{reported}</td>
            <td>{open ? <Tag colour="orange">{stands}</Tag> : stands}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
