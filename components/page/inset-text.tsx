import type { ReactNode } from 'react'
import { classes } from '../classes'

/** Something to know that stands apart from the text. */
export function InsetText({ className, children }: { className?: string; children: ReactNode }) {
  return <div className={classes('nhsuk-inset-text', className)}><span className="nhsuk-u-visually-hidden">Information: </span>{children}</div>
}
