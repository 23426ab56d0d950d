import type { ReactNode } from 'react'
import { classes } from '../classes'

/** A question and the parts its answers open. Folded by the style sheet alone; the server decides what counts. */
export function Folding({ children }: { children: ReactNode }) {
  return <div className="bf-ask">{children}</div>
}

type OpenedProps = { by: 'a' | 'b' | 'c' | 'd' | 'e'; block?: boolean; labelledBy?: string; children: ReactNode }

/** What an answer with the same letter opens. A `block` is set off by a line and named by its heading. */
export function Opened({ by, block, labelledBy, children }: OpenedProps) {
  return (
    <div className={classes('bf-opened', block && 'bf-block')} data-opened-by={by} role={labelledBy && 'group'} aria-labelledby={labelledBy}>
      {children}
    </div>
  )
}
