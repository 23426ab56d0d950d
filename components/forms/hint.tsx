import type { ReactNode } from 'react'
import { classes } from '../classes'

/** A sentence that helps to answer. */
export function Hint({ id, className, children }: { id: string; className?: string; children: ReactNode }) {
  return <div className={classes('nhsuk-hint', className)} id={id}>{children}</div>
}
