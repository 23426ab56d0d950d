import type { ReactNode } from 'react'
import { classes } from '../classes'

const legends = {
  s: 'nhsuk-fieldset__legend--s',
  m: 'nhsuk-fieldset__legend--m',
  /** With the heading of a page's part in it. */
  title: 'bf-legend--m',
  plain: 'bf-legend--plain',
  hidden: 'nhsuk-u-visually-hidden',
  body: undefined,
}

export type LegendSize = keyof typeof legends

type FieldsetProps = {
  legend: ReactNode
  size?: LegendSize | undefined
  role?: 'group' | undefined
  describedBy?: string | undefined
  children: ReactNode
}

/** Several boxes under one question. */
export function Fieldset({ legend, size = 'body', role, describedBy, children }: FieldsetProps) {
  return (
    <fieldset className="nhsuk-fieldset" role={role} aria-describedby={describedBy}>
      <legend className={classes('nhsuk-fieldset__legend', legends[size])}>{legend}</legend>
      {children}
    </fieldset>
  )
}
