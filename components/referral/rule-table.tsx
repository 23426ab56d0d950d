'use client'
import type { RuleLine } from '#lib/rule-parts'

/** The rules of one step: cards on a small screen. `named` are those that have their anchor further up. A client component: rows travel once. */
export function RuleTable({ caption, rows, named }: { caption: string; rows: readonly RuleLine[]; named: readonly string[] }) {
  const isFirst = ({ id }: RuleLine, at: number) => !named.includes(id) && rows.findIndex((row) => row.id === id) === at
  return (
    <table className="bf-rules bf-rules--four">
      <caption><span className="nhsuk-u-visually-hidden">{caption}</span></caption>
      <Head words={['Rule', 'When', 'Then', 'Because']} />
      <tbody>{rows.map((row, at) => <Rule row={row} id={isFirst(row, at) ? row.id : undefined} key={at} />)}</tbody>
    </table>
  )
}

/** What the rules rest on, a name and what is said of it. */
export function NamedTable({ caption, head, rows }: { caption: string; head: readonly [string, string]; rows: readonly (readonly [string, string])[] }) {
  return (
    <table className="bf-rules">
      <caption><span className="nhsuk-u-visually-hidden">{caption}</span></caption>
      <Head words={head} />
      <tbody>{rows.map(([name, said]) => <tr key={name}><th scope="row">{name}</th><td>{said}</td></tr>)}</tbody>
    </table>
  )
}

const Head = ({ words }: { words: readonly string[] }) => <thead><tr>{words.map((each) => <th scope="col" key={each}>{each}</th>)}</tr></thead>

function Rule({ row: { id: rule, when: { all, anyOf }, then: [first, ...others], because }, id }: { row: RuleLine; id: string | undefined }) {
  return (
    <tr id={id}>
      <th scope="row">{rule}</th>
      <td>
        {all.join('; ')}
        {anyOf.map((any, at) => <Any words={at > 0 || all.length > 0 ? ' and any of:' : 'any of:'} any={any} key={at} />)}
      </td>
      <td>{first}{others.map((one) => <div key={one}>{one}</div>)}</td>
      <td>{because}</td>
    </tr>
  )
}

const Any = ({ words, any }: { words: string; any: readonly string[] }) => <>{words}<ul>{any.map((one) => <li key={one}>{one}</li>)}</ul></>
