'use client'
import { createContext, type ReactNode, useContext } from 'react'
import type { Ask, Asks, Problem } from '#lib/questions/ask'
import type { Role } from '#lib/me'
import type { Typed } from '#lib/typed'
import { Draw, type FieldProps } from './draw'
import type { LegendSize } from './fieldset'

type Sheet = {
  asks: Asks
  typed?: Typed
  problems?: readonly Problem[]
  /** Whose words and answers to show; nobody's when the form is for all. */
  role?: Role
  /** Goes before every id, where two forms on a page ask the same. */
  prefix?: string
  /** How large the questions are written, unless a field says otherwise. */
  size?: LegendSize
}

const Paper = createContext<Sheet>({ asks: {} })

/** A sheet of questions with what was typed and what was wrong. Lists all of them, or lets `children` place each by name. */
export function Fields({ children, ...sheet }: Sheet & { children?: ReactNode }) {
  return (
    <Paper.Provider value={sheet}>
      {children ?? Object.keys(sheet.asks).map((name) => <Field key={name} name={name} />)}
    </Paper.Provider>
  )
}

/** One question of the sheet. Nothing when it is not asked of this person. */
export function Field(props: FieldProps) {
  const { asks, typed = {}, problems = [], role, prefix, size = 's' } = useContext(Paper)
  const ask = asks[props.name]
  if (!ask) return null
  const id = prefix ? `${prefix}-${props.name}` : props.name
  const error = problems.find((problem) => problem.field === props.name)?.message
  return <Draw {...props} ask={said(ask, props, role)} id={id} size={props.size ?? size} typed={typed} error={error} role={role} />
}

function said(ask: Ask, { words, hint }: FieldProps, role: Role | undefined): Ask {
  const heard = role === 'receptionist' ? ask.wordsFor?.receptionist : undefined
  return { ...ask, words: words ?? heard ?? ask.words, hint: hint ?? ask.hint ?? '' }
}
