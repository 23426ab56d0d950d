import type { ReactNode } from 'react'
import { classes } from '../classes'
import { type Asked, Beside, describedBy, FormGroup } from './asked'
import { Label } from './label'

type TextAreaProps = Omit<Asked, 'id'> & {
  name: string
  id?: string
  label: ReactNode
  labelSize?: 's' | 'm' | undefined
  value?: string | undefined
  rows?: number
  maxLength?: number | undefined
  autoComplete?: string
  /** A space lets the style sheet know that nothing is typed yet. */
  placeholder?: ' '
}

/** Several lines to type in. */
export function TextArea({ label, labelSize, hint, error, groupClass, name, id = name, value, rows = 5, ...typing }: TextAreaProps) {
  const asked = { id, hint, error }
  return (
    <FormGroup error={error} groupClass={groupClass}>
      <Label for={id} size={labelSize}>{label}</Label>
      <Beside {...asked} />
      <textarea
        className={classes('nhsuk-textarea', Boolean(error) && 'nhsuk-textarea--error')}
        id={id} name={name} rows={rows} defaultValue={value} aria-describedby={describedBy(asked)} {...typing}
      />
    </FormGroup>
  )
}
