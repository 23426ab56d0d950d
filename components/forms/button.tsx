import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { classes } from '../classes'

export type ButtonLook = { secondary?: boolean | undefined; small?: boolean | undefined; className?: string | undefined; children: ReactNode }

type ButtonProps = ButtonLook & { /** What it is called for those who do not see what stands around it; begins with what is written on it. */ said?: string } & Pick<ButtonHTMLAttributes<HTMLButtonElement>, 'type' | 'name' | 'value' | 'form' | 'formAction' | 'formNoValidate' | 'hidden' | 'disabled' | 'onClick'>

function look({ secondary, small, className }: ButtonLook): string {
  return classes('nhsuk-button', secondary && 'nhsuk-button--secondary', small && 'nhsuk-button--small', className)
}

/** Sends a form, unless told another `type`. */
export function Button({ secondary, small, className, type = 'submit', said, children, ...rest }: ButtonProps) {
  return <button className={look({ secondary, small, className, children })} type={type} aria-label={said} {...rest}>{children}</button>
}

/** A link that looks like a button: it opens a page and changes nothing. */
export function ButtonLink({ href, ...props }: ButtonLook & { href: string }) {
  return <a className={look(props)} href={href} role="button" draggable={false}>{props.children}</a>
}
