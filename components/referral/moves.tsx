'use client'
import type { ReactNode, SyntheticEvent } from 'react'
import type { Role } from '#lib/me'
import type { Asks, Problem } from '#lib/questions/ask'
import type { Typed } from '#lib/typed'
import { Button } from '../forms/button'
import { ErrorSummary } from '../forms/error-summary'
import { Fields } from '../forms/fields'
import { Form } from '../forms/form'
import { Details } from '../page/details'

export type Press = { label: string; name?: string; value?: string; secondary?: boolean }

/** One thing that may be done now. Without questions it is a button at once; with them it is folded until chosen. */
export type MoveView = {
  name: string
  label: string
  /** What the form carries unseen: the referral, its version, the move, the id of the act to come. */
  carries: Readonly<Record<string, string>>
  asks: Asks
  presses: readonly Press[]
  typed?: Typed
  problems?: readonly Problem[]
}

type Send = (typed: FormData) => Promise<never>

type MovesProps = {
  moves: readonly MoveView[]
  role: Role
  send: Send
  /** The forms stand open, without a fold: where they are what the page is for. */
  unfolded?: boolean
}

/** The moves open to this person in this state. A client component, so that their words travel once. */
export function Moves({ moves, role, send, unfolded }: MovesProps) {
  const asking = moves.filter(({ asks }) => Object.keys(asks).length)
  const atOnce = moves.filter((move) => !asking.includes(move))
  return (
    <>
      {atOnce.map((move) => (
        <Form className="bf-accept" action={send} key={move.name}><Carried {...move} /><Presses {...move} /></Form>
      ))}
      {asking.map((move) => unfolded
        ? <Asking key={move.name} move={move} role={role} send={send} />
        : <Folded key={move.name} move={move}><Asking move={move} role={role} send={send} /></Folded>)}
    </>
  )
}

function Folded({ move: { label, problems = [] }, children }: { move: MoveView; children: ReactNode }) {
  return <Details summary={label} name="move" open={problems.length > 0 || undefined} onToggle={problems.length > 0 ? undefined : readyToType}>{children}</Details>
}

/** A form that begins with words to type waits for them at once when it is opened: one press fewer. */
function readyToType({ currentTarget }: SyntheticEvent<HTMLDetailsElement>) {
  const [first] = currentTarget.querySelectorAll<HTMLElement>('input:not([type=hidden]), textarea, select')
  if (currentTarget.open && first instanceof HTMLTextAreaElement) first.focus()
  if (currentTarget.open && first instanceof HTMLInputElement && first.type === 'text') first.focus()
}

function Asking({ move, role, send }: { move: MoveView; role: Role; send: Send }) {
  const { name, asks, typed = {}, problems = [] } = move
  return (
    <Form action={send}>
      <Carried {...move} />
      <ErrorSummary problems={problems} asks={asks} prefix={name} />
      <Fields asks={asks} typed={typed} problems={problems} prefix={name} role={role} size="body" />
      <Presses {...move} />
    </Form>
  )
}

function Carried({ carries }: MoveView): ReactNode {
  return Object.entries(carries).map(([name, value]) => <input type="hidden" name={name} value={value} key={name} />)
}

function Presses({ presses }: MoveView): ReactNode {
  return presses.map(({ label, ...press }) => <Button small key={label} {...press}>{label}</Button>)
}
