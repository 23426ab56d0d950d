import type { StandingLine } from '#lib/standing-view'
import { standingNames } from '#lib/standing-view'
import { Tag } from '../page/tag'

/** How it stands with each OT, a line each; cards on a small screen. */
export function StandingTable({ rows }: { rows: readonly StandingLine[] }) {
  return (
    <table className="bf-rules bf-standing">
      <caption className="nhsuk-table__caption nhsuk-table__caption--s">OTs who work here</caption>
      <thead><tr>{['OT', 'HCPC register', 'Look again', 'Stage', 'Supervision'].map((words) => <th scope="col" key={words}>{words}</th>)}</tr></thead>
      <tbody>
        {rows.map(({ staff, name, state, registration, lookAgain, stage, supervision }) => (
          <tr key={staff}>
            <th scope="row"><a className="nhsuk-link" href={`/practice/standing/${staff}`}>{name}</a></th>
            <td>{registration} <Tag colour={state === 'good' ? 'blue' : 'red'}>{standingNames[state]}</Tag></td>
            <td>{lookAgain}</td>
            <td>{stage}</td>
            <td>{supervision}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
