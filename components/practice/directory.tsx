import type { ServicesList } from '#lib/services-list'
import { Tag } from '../page/tag'

/** The directory, a line for every kind of service; cards on a small screen. */
export function Directory({ heading, rows }: ServicesList) {
  return (
    <table className="bf-rules bf-directory">
      <caption className="nhsuk-table__caption nhsuk-table__caption--s">{heading}</caption>
      <thead><tr>{['Service', 'Phone', 'Now', 'While it is shut', 'Check again'].map((words) => <th scope="col" key={words}>{words}</th>)}</tr></thead>
      <tbody>
        {rows.map(({ kind, href, name, is, phone, now, whenShut, checked, due }) => (
          <tr key={kind}>
            <th scope="row"><a className="nhsuk-link" href={href}>{is}</a>{name ? <span className="bf-queue__meta">{name}</span> : null}</th>
            <td>{phone}</td>
            <td>{now}</td>
            <td>{whenShut}</td>
            <td>{checked}{due ? <> <Tag colour="red">Check now</Tag></> : null}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
