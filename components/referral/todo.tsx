export type TodoView = { field: string; words: string }

/** What is still to answer, each a link to its question. */
export function Todo({ todo }: { todo: readonly TodoView[] }) {
  return (
    <div className="bf-part bf-todo">
      <h3 className="bf-part__title">Still to answer</h3>
      <ul>
        {todo.map(({ field, words }) => <li key={field}><a className="nhsuk-link" href={`#${field}`}>{words}</a></li>)}
      </ul>
    </div>
  )
}
