'use client'
import type { Role } from '#lib/me'
import type { Asks, Problem } from '#lib/questions/ask'
import type { Typed } from '#lib/typed'
import { Button } from '../forms/button'
import { Field, Fields } from '../forms/fields'
import { Form } from '../forms/form'
import { Section } from '../page/section'

type RecordStopProps = {
  send: (typed: FormData) => Promise<never>
  asks: Asks
  role: Role
  kept: { readonly typed: Typed; readonly problems: readonly Problem[] }
  carries: Readonly<Record<string, string>>
}

const row = ['takenBy', 'takenAt', 'told']

/** What was done about a stop: what every stop asks, and after it exactly what the rules that fired need (C.1). */
export function RecordStop({ send, asks, role, kept, carries }: RecordStopProps) {
  const more = Object.keys(asks).filter((name) => !['action', 'actionNote', ...row].includes(name))
  return (
    <Form action={send} className="bf-form">
      {Object.entries(carries).map(([name, value]) => <input type="hidden" name={name} value={value} key={name} />)}
      <Section id="did" heading="Record what you did">
        <Fields asks={asks} role={role} typed={kept.typed} problems={kept.problems}>
          <Field name="action" columns={2} />
          <Field name="actionNote" />
          <div className="bf-row bf-gap">{row.map((name) => <Field name={name} key={name} />)}</div>
          {more.map((name) => <Field name={name} key={name} />)}
        </Fields>
        <div className="nhsuk-button-group nhsuk-button-group--small">
          <Button small name="move" value="recordStop">Save and go on with the referral</Button>
          <Button small secondary name="move" value="closeStop">Save and finish, no referral</Button>
        </div>
      </Section>
    </Form>
  )
}
