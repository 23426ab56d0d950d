'use client'
import { useContext } from 'react'
import { whoFields } from '#lib/call/who'
import { patient } from '#lib/questions/patient'
import type { RouteKind } from '#lib/rules/kinds'
import { Button } from '../forms/button'
import { TextInput } from '../forms/text-input'
import { Section } from '../page/section'
import { Ring } from './around'
import { RingList } from './ring-list'

/** Whom to ring, each once, as they answer now. */
export function CallPhones({ kinds }: { kinds: readonly RouteKind[] }) {
  const { phones } = useContext(Ring).ring
  const rows = kinds.flatMap((kind) => phones[kind] ?? [])
  return <RingList rows={rows.filter(({ name }, at) => rows.findIndex((row) => row.name === name) === at)} />
}

/** Keeps what was heard, so that it rings for the clinicians; with who it is, in case the line drops. */
export function Keep({ prefix }: { prefix: string }) {
  return (
    <Section id={`${prefix}-keep`} heading="Then keep what you heard">
      <p>It shows on the clinicians’ list at once. They are called to it until one of them writes down what was done.</p>
      <p className="nhsuk-body-s">If the line may drop, type who it is. You can leave these blank.</p>
      <div className="bf-row bf-gap">
        {whoFields.map((name) => <TextInput name={name} id={`${prefix}-${name}`} label={patient[name].words} width={10} autoComplete="off" spellCheck={false} key={name} />)}
      </div>
      <Button small>Keep what you heard</Button>
    </Section>
  )
}
