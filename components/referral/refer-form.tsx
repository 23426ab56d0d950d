'use client'
import { useRef } from 'react'
import type { AsTyped } from '#lib/as-typed'
import type { Asks, Problem } from '#lib/questions/ask'
import type { Drawn, Part, Section as Card } from '#lib/questions/layout'
import type { Role } from '#lib/me'
import { pausedAsks } from '#lib/paused'
import type { Ring } from '#lib/stop-panels'
import type { Typed } from '#lib/typed'
import { Button } from '../forms/button'
import { Fields } from '../forms/fields'
import { Form } from '../forms/form'
import { classes } from '../classes'
import { Section } from '../page/section'
import { PatientEntry } from './patient-entry'
import { AroundParts, Parts } from './refer-parts'
import { useScript } from './scripted'
import { Stopped } from './stopped'
import { Todo } from './todo'
import { useAsTyped } from './use-as-typed'
import { VerdictPanel } from './verdict-panel'

export type ReferSheet = {
  draft: string
  /** Where it was drawn: somebody who works in two practices may be in the other by the time they send. */
  practice: string
  version: number
  role: Role
  cards: readonly Card<Drawn>[]
  ring: Ring
  typed: Typed
  problems: readonly Problem[]
  start: AsTyped
}

/** The whole referral on one page: one client component fed with plain rows, so that its markup is sent once. */
export function ReferForm({ action, sheet, paused }: { action: (typed: FormData) => Promise<never>; sheet: ReferSheet; paused?: boolean | undefined }) {
  const { draft, practice, version, role, cards, ring, typed, problems, start } = sheet
  const first = useRef<HTMLInputElement>(null)
  const now = useAsTyped(first, draft, start)
  return (
    <Form action={action} className="bf-refer bf-form">
      <Fields asks={asksIn(cards)} typed={typed} problems={problems} role={role}>
        <AroundParts.Provider value={{ role, ring, marks: now.marks }}>
          {cards.map((card) => <ReferCard card={card} typed={typed} now={now} role={role} key={card.id} />)}
        </AroundParts.Provider>
      </Fields>
      <Beside now={now} />
      <div className="bf-rest">
        <p className="nhsuk-body-s">Has anything sudden or worrying come up? <a className="nhsuk-link" href="#gate">Go back to Safety first</a>.</p>
        {paused ? <Fields asks={pausedAsks} typed={typed} problems={problems} /> : null}
        <Button name="press" value="send">Send</Button>
      </div>
      <input type="hidden" name="draft" value={draft} ref={first} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="practice" value={practice} />
      {typed['stopped'] ? <input type="hidden" name="stopped" value="yes" /> : null}
    </Form>
  )
}

type ReferCardProps = Pick<ReferSheet, 'typed' | 'role'> & { card: Card<Drawn>; now: AsTyped }

function ReferCard({ card: { id, title, rest, parts }, typed, now, role }: ReferCardProps) {
  return (
    <Section id={`card-${id}`} heading={title} className={classes(id === 'safety' && 'bf-gate', rest && 'bf-rest')}>
      {id === 'patient' ? <PatientEntry now={now} typed={typed} /> : null}
      <Parts of={parts} />
      {id === 'safety' ? <Stopped press={{ name: 'press', value: 'stop' }} records={role !== 'receptionist'} /> : null}
    </Section>
  )
}

/** Where it is heading, and what is still to answer: kept up to date only by script, so only shown with it. */
function Beside({ now: { heading, todo } }: { now: AsTyped }) {
  const scripted = useScript()
  return (
    <VerdictPanel heading={heading} foot="Nothing is sent until you press Send.">
      {scripted && todo.length > 0 ? <Todo todo={todo} /> : null}
    </VerdictPanel>
  )
}

function asksIn(cards: readonly Card<Drawn>[]): Asks {
  return Object.fromEntries(cards.flatMap(({ parts }) => parts.flatMap(fieldsIn)))
}

function fieldsIn(part: Part<Drawn>): [string, Drawn['ask']][] {
  if (part.part === 'field') return [[part.name, part.ask], ...Object.values(part.under ?? {}).flat().flatMap(fieldsIn)]
  return 'parts' in part ? part.parts.flatMap(fieldsIn) : []
}
