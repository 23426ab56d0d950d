import { Fragment, type ReactNode } from 'react'
import { classes } from '../classes'
import { type Asked, Beside, describedBy, FormGroup } from './asked'
import { Fieldset, type LegendSize } from './fieldset'
import { Hint } from './hint'

/** One answer to tick. The five after `under` are read by the style sheet: what it opens, stops, makes worth asking, or shuts out. */
export type Choice = {
  value: string
  label: ReactNode
  hint?: ReactNode
  under?: ReactNode
  opens?: string | undefined
  stop?: boolean | undefined
  efi?: boolean | undefined
  talk?: boolean | undefined
  exclusive?: boolean | undefined
  /** Has the focus when the page opens, also without script. */
  focused?: boolean | undefined
}

export type Divider = { divider: string }

export type ChoicesProps = Omit<Asked, 'id'> & {
  name: string
  id?: string
  legend?: ReactNode
  legendSize?: LegendSize | undefined
  small?: boolean | undefined
  className?: string | undefined
  ticked?: readonly string[] | undefined
  choices: readonly (Choice | Divider)[]
}

/** The class names of one kind of list, written whole. */
export type Look = Record<'list' | 'small' | 'item' | 'input' | 'label' | 'hint' | 'under' | 'divider', string> & { type: 'radio' | 'checkbox' }

/** A question answered by ticking; `look` makes it radios or checkboxes. */
export function Choices({ look, ...props }: ChoicesProps & { look: Look }) {
  const { name, id = name, legend, legendSize, hint, error, groupClass, small, className } = props
  const asked = { id, hint, error }
  const list = (
    <>
      <Beside {...asked} />
      <div className={classes(look.list, small && look.small, className)}>
        {props.choices.map((choice, at) => 'divider' in choice
          ? <div className={look.divider} key="divider">{choice.divider}</div>
          : <Item key={choice.value} look={look} name={name} id={at ? `${id}-${at + 1}` : id} choice={choice} ticked={props.ticked} />)}
      </div>
    </>
  )
  return (
    <FormGroup error={error} groupClass={groupClass}>
      {legend ? <Fieldset legend={legend} size={legendSize} describedBy={describedBy(asked)}>{list}</Fieldset> : list}
    </FormGroup>
  )
}

type ItemProps = { look: Look; name: string; id: string; choice: Choice; ticked: readonly string[] | undefined }

function Item({ look, name, id, choice, ticked }: ItemProps) {
  return (
    <Fragment>
      <div className={look.item}>
        <input
          className={look.input} id={id} name={name} type={look.type} value={choice.value}
          defaultChecked={ticked?.includes(choice.value)} aria-describedby={choice.hint ? `${id}-item-hint` : undefined}
          autoFocus={choice.focused} {...marks(choice)}
        />
        <label className={classes('nhsuk-label', look.label)} htmlFor={id}>{choice.label}</label>
        {choice.hint ? <Hint id={`${id}-item-hint`} className={look.hint}>{choice.hint}</Hint> : null}
      </div>
      {choice.under ? <div className={look.under} id={`conditional-${id}`}>{choice.under}</div> : null}
    </Fragment>
  )
}

function marks({ opens, stop, efi, talk, exclusive }: Choice) {
  return {
    'data-opens': opens,
    'data-stop': stop ? '' : undefined,
    'data-efi': efi ? '' : undefined,
    'data-talk': talk ? '' : undefined,
    'data-behaviour': exclusive ? 'exclusive' : undefined,
  }
}
