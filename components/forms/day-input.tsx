import type { ReactNode } from 'react'
import { classes } from '../classes'
import { type Asked, Beside, describedBy, FormGroup } from './asked'
import { Fieldset, type LegendSize } from './fieldset'
import { Label } from './label'

const parts = [
  { part: 'day', label: 'Day', width: 'nhsuk-input--width-2' },
  { part: 'month', label: 'Month', width: 'nhsuk-input--width-2' },
  { part: 'year', label: 'Year', width: 'nhsuk-input--width-4' },
] as const

export type DayPart = (typeof parts)[number]['part']

type DayInputProps = Omit<Asked, 'id'> & {
  name: string
  id?: string
  legend: ReactNode
  legendSize?: LegendSize | undefined
  className?: string
  values?: Partial<Record<DayPart, string>>
}

/** A day in three boxes, named `name[day]`, `name[month]` and `name[year]`. */
export function DayInput({ legend, legendSize, hint, error, groupClass, className, name, id = name, values = {} }: DayInputProps) {
  const asked = { id, hint, error }
  return (
    <FormGroup error={error} groupClass={groupClass}>
      <Fieldset legend={legend} size={legendSize} role="group" describedBy={describedBy(asked)}>
        <Beside {...asked} />
        <div className={classes('nhsuk-date-input', className)} id={id}>
          {parts.map(({ part, label, width }) => (
            <div className="nhsuk-date-input__item" key={part}>
              <FormGroup error={error}>
                <Label for={`${id}-${part}`} className="nhsuk-date-input__label">{label}</Label>
                <input
                  className={classes('nhsuk-input', Boolean(error) && 'nhsuk-input--error', width, 'nhsuk-date-input__input')}
                  id={`${id}-${part}`} name={`${name}[${part}]`} type="text" defaultValue={values[part]} inputMode="numeric"
                />
              </FormGroup>
            </div>
          ))}
        </div>
      </Fieldset>
    </FormGroup>
  )
}
