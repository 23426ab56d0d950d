import type { ReactNode } from 'react'
import { classes } from '../classes'

export type LabelProps = { for: string; size?: 's' | 'm' | undefined; className?: string | undefined; children: ReactNode }

/** The words over one box. */
export function Label({ for: id, size, className, children }: LabelProps) {
  const sized = size === 's' ? 'nhsuk-label--s' : size === 'm' && 'nhsuk-label--m'
  return <label className={classes('nhsuk-label', sized, className)} htmlFor={id}>{children}</label>
}
