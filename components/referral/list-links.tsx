import { lists, queueAddress, wholeList, type ListName } from '#lib/queue-filter'

/** The lists an OT works from, each a link; the one on screen is named. */
export function ListLinks({ list }: { list: ListName }) {
  return (
    <nav aria-label="Lists" className="bf-noprint">
      <ul className="bf-lists">
        {names.map((name) => (
          <li key={name}>
            {name === list ? <strong aria-current="page">{lists[name].title}</strong> : <a className="nhsuk-link" href={queueAddress(wholeList(name))}>{lists[name].title}</a>}
          </li>
        ))}
      </ul>
    </nav>
  )
}

const names = Object.keys(lists) as ListName[]
