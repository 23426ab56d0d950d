import type { ReactNode } from 'react'
import { classes } from '../classes'
import { ErrorMessage } from './error-message'
import { Hint } from './hint'

/** What every question carries beside its box. */
export type Asked = {
  id: string
  hint?: ReactNode
  error?: string | undefined
  groupClass?: string | undefined
}

/** The ids of hint and message, for `aria-describedby`; nothing when there is neither. */
export function describedBy({ id, hint, error }: Asked): string | undefined {
  return classes(Boolean(hint) && `${id}-hint`, Boolean(error) && `${id}-error`) || undefined
}

/** Hint and message of a question, in that order. */
export function Beside({ id, hint, error }: Asked) {
  return (
    <>
      {hint ? <Hint id={`${id}-hint`}>{hint}</Hint> : null}
      {error ? <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage> : null}
    </>
  )
}

/** The box around one question, marked when its answer is wrong. */
export function FormGroup({ error, groupClass, children }: Pick<Asked, 'error' | 'groupClass'> & { children: ReactNode }) {
  return <div className={classes('nhsuk-form-group', Boolean(error) && 'nhsuk-form-group--error', groupClass)}>{children}</div>
}
