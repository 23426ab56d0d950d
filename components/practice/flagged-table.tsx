import type { FlaggedLine } from '#lib/flagged-view'
import { Tag } from '../page/tag'

/** Flagged referrals, a line each; cards on a small screen. */
export function FlaggedTable({ lines }: { lines: readonly FlaggedLine[] }) {
  return (
    <table className="bf-rules bf-flagged">
      <caption className="nhsuk-u-visually-hidden">Flagged referrals, the earliest due first</caption>
      <thead><tr>{['Patient', 'Why it is here', 'Due', 'With'].map((words) => <th scope="col" key={words}>{words}</th>)}</tr></thead>
      <tbody>
        {lines.map(({ href, name, about, reference, flags, due, who, talkedOver }) => (
          <tr key={href}>
            <th scope="row"><a className="nhsuk-link" href={href}>{name}</a> <span className="bf-queue__meta">{about} · {reference}</span></th>
            <td>{flags.map((words) => <span key={words}><Tag colour="no-colour">{words}</Tag>{' '}</span>)}{talkedOver ? <span className="bf-queue__meta">{talkedOver}</span> : null}</td>
            <td>{due}</td>
            <td>{who}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
