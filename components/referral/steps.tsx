import type { ReactNode } from 'react'

/** Things to do or to expect, in their order. */
export function Steps({ steps }: { steps: readonly ReactNode[] }) {
  return <ol className="bf-steps">{steps.map((step, at) => <li key={at}>{step}</li>)}</ol>
}
