import type { ReactNode } from 'react'
import { classes } from '../classes'
import { type Asked, Beside, describedBy, FormGroup } from './asked'
import { Label } from './label'

type SelectProps = Omit<Asked, 'id'> & {
  name: string
  id?: string
  label: ReactNode
  labelSize?: 's' | 'm'
  value?: string | undefined
  options: readonly { value: string; label: string }[]
}

/** One answer from a list too long to show. Drawn anew when its value changes, as React would keep the old one. */
export function Select({ label, labelSize, hint, error, groupClass, name, id = name, value, options }: SelectProps) {
  const asked = { id, hint, error }
  return (
    <FormGroup error={error} groupClass={groupClass}>
      <Label for={id} size={labelSize}>{label}</Label>
      <Beside {...asked} />
      <select
        key={value} className={classes('nhsuk-select', Boolean(error) && 'nhsuk-select--error')}
        id={id} name={name} defaultValue={value} aria-describedby={describedBy(asked)}
      >
        {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
    </FormGroup>
  )
}
