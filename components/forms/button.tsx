import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { classes } from '../classes'

export type ButtonLook = { secondary?: boolean | undefined; small?: boolean | undefined; className?: string | undefined; children: ReactNode }

type ButtonProps = ButtonLook & Pick<ButtonHTMLAttributes<HTMLButtonElement>, 'type' | 'name' | 'value' | 'form' | 'formAction' | 'formNoValidate' | 'hidden' | 'disabled' | 'onClick'>

function look({ secondary, small, className }: ButtonLook): string {
  return classes('nhsuk-button', secondary && 'nhsuk-button--secondary', small && 'nhsuk-button--small', className)
}

/** Sends a form, unless told another `type`. */
export function Button({ secondary, small, className, type = 'submit', children, ...rest }: ButtonProps) {
  return <button className={look({ secondary, small, className, children })} type={type} {...rest}>{children}</button>
}

/** A link that looks like a button: it opens a page and changes nothing. */
export function ButtonLink({ href, ...props }: ButtonLook & { href: string }) {
  return <a className={look(props)} href={href} role="button" draggable={false}>{props.children}</a>
}
