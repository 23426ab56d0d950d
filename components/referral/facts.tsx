import type { ReactNode } from 'react'

export type FactView = { key: string; value: ReactNode }

/** A few facts side by side under a heading. */
export function Facts({ facts }: { facts: readonly FactView[] }) {
  return (
    <dl className="bf-facts">
      {facts.map(({ key, value }) => <div key={key}><dt>{key}</dt><dd>{value}</dd></div>)}
    </dl>
  )
}
