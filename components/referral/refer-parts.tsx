'use client'
import { createContext, type ReactNode, useContext } from 'react'
import type { Role } from '#lib/me'
import type { Drawn, Part } from '#lib/questions/layout'
import { dangers, panelOf, type Ring } from '#lib/stop-panels'
import { classes } from '../classes'
import type { FieldProps } from '../forms/draw'
import { Field } from '../forms/fields'
import { Fieldset } from '../forms/fieldset'
import { Hint } from '../forms/hint'
import { Details } from '../page/details'
import { StopPanel } from './stop-panel'

/** Who fills the form in, whom to ring about a danger, and what is said small beside a label. */
export type Around = { role: Role; ring: Ring; marks: Readonly<Record<string, string>> }

export const AroundParts = createContext<Around>({ role: 'clinician', ring: {}, marks: {} })

/** Parts of the referral form, drawn as the table of the form says. */
export function Parts({ of }: { of: readonly Part<Drawn>[] }) {
  return of.map((part, at) => <One part={part} key={at} />)
}

const besides = { fields: 'bf-fields', pair: 'bf-pair', thirds: 'bf-thirds', row: 'bf-row' }

function One({ part }: { part: Part<Drawn> }): ReactNode {
  if (part.part === 'field') return <Question part={part} />
  if (part.part === 'note') return <p className="nhsuk-body-s">{part.words}</p>
  if (part.part === 'stop') return <Danger gate={part.gate} />
  if (part.part === 'opened') return <Opened part={part} />
  if (part.part === 'more') return <Details summary={part.words}><Parts of={part.parts} /></Details>
  if (part.part === 'group') return <Group part={part} />
  return <div className={part.part === 'ask' ? 'bf-ask' : besides[part.how]}><Parts of={part.parts} /></div>
}

// Where a card's title asks the question already, the question itself only says what the title does not.
const shorter: Readonly<Record<string, Omit<FieldProps, 'name'>>> = {
  gate: { divided: true },
  help: { words: 'Tick all that apply', hint: '', size: 'plain' },
  born: { size: 'body' },
  address: { size: 'body' },
  fallDetail: { words: 'With any of those falls (leave blank if none)', hint: '', size: 'plain' },
  words: { words: 'What do they want or need to do that is hard now?' },
  needs: { words: 'They need' },
  teams: { words: 'Already helping' },
  visit: { words: 'For a visitor at home' },
}

function Question({ part: { name, wide, sub, under = {}, ask } }: { part: Extract<Part<Drawn>, { part: 'field' }> }) {
  const { marks } = useContext(AroundParts)
  const hung = Object.fromEntries(Object.entries(under).map(([value, parts]) => [value, <Parts of={parts} key={value} />]))
  const stops = name === 'gate' ? dangers.map((gate) => [gate, <Danger gate={gate} key={gate} />] as const) : []
  const usual = ask.kind === 'words' && !ask.rows ? 'body' : 's'
  const field = (
    <Field
      name={name} size={sub ? 'plain' : usual} {...shorter[name]} mark={marks[name]}
      under={{ ...hung, ...Object.fromEntries(stops) }}
    />
  )
  return wide ? <div className="bf-span-2">{field}</div> : field
}

/** What to do now about a danger, where it was ticked, or where an answer further down says the same. */
function Danger({ gate }: { gate: string }) {
  const { role, ring } = useContext(AroundParts)
  const panel = panelOf(gate, role, ring)
  return panel ? <StopPanel {...panel} /> : null
}

/** Folded by the style sheet until an answer opens it; `open` says the server has seen that it is asked. */
function Opened({ part: { by, id, title, open, parts } }: { part: Extract<Part<Drawn>, { part: 'opened' }> }) {
  const everywhere = by === 'efi' || by === 'talk'
  return (
    <div
      className={classes(by === 'efi' ? 'bf-efi' : 'bf-opened', by === 'talk' && 'bf-talk', Boolean(title) && 'bf-block')}
      data-opened-by={everywhere ? undefined : by} data-open={open ? '' : undefined}
      id={id && `block-${id}`} role={title && 'group'} aria-labelledby={title && id}
    >
      {title ? <h3 className="nhsuk-heading-s" id={id}>{title}</h3> : null}
      <Parts of={parts} />
    </div>
  )
}

/** Several lists under one question; "None of these" stands for all of them. */
function Group({ part: { id, words, hint, parts } }: { part: Extract<Part<Drawn>, { part: 'group' }> }) {
  return (
    <div className="nhsuk-form-group">
      <Fieldset legend={words} size="s" describedBy={`${id}-hint`}>
        <Hint id={`${id}-hint`}>{hint}</Hint>
        <div data-group=""><Parts of={parts} /></div>
      </Fieldset>
    </div>
  )
}
