import type { InputHTMLAttributes, ReactNode } from 'react'
import { classes } from '../classes'
import { type Asked, Beside, describedBy, FormGroup } from './asked'
import { Label } from './label'

const widths = {
  2: 'nhsuk-input--width-2',
  3: 'nhsuk-input--width-3',
  4: 'nhsuk-input--width-4',
  5: 'nhsuk-input--width-5',
  10: 'nhsuk-input--width-10',
  20: 'nhsuk-input--width-20',
}

export type Width = keyof typeof widths

/** What a box may be told of what is typed into it. */
export type Typing = Pick<InputHTMLAttributes<HTMLInputElement>, 'type' | 'inputMode' | 'autoComplete' | 'spellCheck' | 'maxLength'>

type TextInputProps = Omit<Asked, 'id'> & Typing & {
  name: string
  id?: string
  label: ReactNode
  labelSize?: 's' | 'm' | undefined
  value?: string | undefined
  width?: Width | undefined
}

/** One line to type in. */
export function TextInput({ label, labelSize, hint, error, groupClass, width, name, id = name, value, type = 'text', ...typing }: TextInputProps) {
  const asked = { id, hint, error }
  return (
    <FormGroup error={error} groupClass={groupClass}>
      <Label for={id} size={labelSize}>{label}</Label>
      <Beside {...asked} />
      <input
        className={classes('nhsuk-input', Boolean(error) && 'nhsuk-input--error', width && widths[width])}
        id={id} name={name} type={type} defaultValue={value} aria-describedby={describedBy(asked)} {...typing}
      />
    </FormGroup>
  )
}
