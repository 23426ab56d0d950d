'use client'
import { unstable_rethrow } from 'next/navigation'
import { type FormEvent, type ReactNode, useState, useTransition } from 'react'
import { NotSent } from './not-sent'
import { shutOut } from './shut-out'

type FormProps = {
  action: (typed: FormData) => Promise<never>
  className?: string
  id?: string
  children: ReactNode
}

/** A form that posts by itself without script. With script it stands, with all that was typed, when the line drops. */
export function Form({ action, children, ...rest }: FormProps) {
  const [lost, setLost] = useState(0)
  const [sending, start] = useTransition()
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (sending) return
    const typed = typedInto(event)
    start(async () => {
      try {
        await action(typed)
      } catch (problem) {
        unstable_rethrow(problem)
        setLost((times) => times + 1)
      }
    })
  }
  return (
    <form action={action} onSubmit={send} onChange={shutOut} noValidate aria-busy={sending || undefined} {...rest}>
      {children}
      {lost && !sending ? <NotSent key={lost} /> : null}
    </form>
  )
}

function typedInto(event: FormEvent<HTMLFormElement>): FormData {
  const { submitter } = event.nativeEvent as SubmitEvent
  return new FormData(event.currentTarget, submitter)
}
