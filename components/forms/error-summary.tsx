import type { Asks, Problem } from '#lib/questions/ask'
import { TakesFocus } from './takes-focus'

type ErrorSummaryProps = {
  problems: readonly Problem[]
  /** The questions on the page: a problem elsewhere is said without a link. */
  asks?: Asks
  prefix?: string
  words?: string
}

/** All that is wrong, over the page's heading, each with a way to its box. Nothing when all is well. Other problems take the focus anew. */
export function ErrorSummary({ problems, asks = {}, prefix, words }: ErrorSummaryProps) {
  if (!problems.length) return null
  return (
    <TakesFocus className="nhsuk-error-summary" id="errors" key={problems.map(({ field }) => field).join()}>
      <div role="alert">
        <h2 className="nhsuk-error-summary__heading">There is a problem</h2>
        <div className="nhsuk-error-summary__body">
          {words ? <p>{words}</p> : null}
          <ul className="nhsuk-list nhsuk-error-summary__list">
            {problems.map(({ field, message }) => {
              const to = boxOf(field, asks, prefix)
              return <li key={field + message}>{to ? <a href={to}>{message}</a> : message}</li>
            })}
          </ul>
        </div>
      </div>
    </TakesFocus>
  )
}

function boxOf(field: string, asks: Asks, prefix: string | undefined): string | undefined {
  const ask = asks[field]
  if (!ask) return undefined
  const id = prefix ? `${prefix}-${field}` : field
  return ask.kind === 'day' ? `#${id}-day` : `#${id}`
}
