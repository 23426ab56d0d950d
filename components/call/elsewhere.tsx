'use client'
import { useContext } from 'react'
import type { Way } from '#lib/call/ends'
import { Button } from '../forms/button'
import { CopyButton } from '../referral/copy-button'
import { Ring } from './around'
import { RingList } from './ring-list'

/** Other services: who, their number, whether they answer now, a text to copy, and what to press once the caller knows. */
export function Elsewhere({ ways }: { ways: readonly Way[] }) {
  return ways.map((way) => <One way={way} key={way.kind} />)
}

function One({ way: { kind, what } }: { way: Way }) {
  const place = useContext(Ring).ring.places[kind]
  const id = `text-${kind}`
  if (!place) return (
    <div className="bf-part">
      <h4 className="nhsuk-heading-s bf-tight">{what}</h4>
      <p>Your practice has no number for this yet. Our OT takes it instead.</p>
      <Button small name="press" value="ot">Take their details<span className="nhsuk-u-visually-hidden">{` for the OT, ${what}`}</span></Button>
    </div>
  )
  return (
    <div className="bf-part">
      <h4 className="nhsuk-heading-s bf-tight">{what}: {place.name}</h4>
      {place.phones.length > 0 ? <RingList rows={place.phones} /> : null}
      <label className="nhsuk-label" htmlFor={id}>Text to send. Ask first if it is safe to text them.</label>
      <textarea className="nhsuk-textarea" id={id} rows={3} readOnly defaultValue={place.text} />
      <div className="bf-row bf-gap">
        <Button small name="route" value={kind} said={`They have the number of ${place.name}`}>They have the number</Button>
        <CopyButton from={id} secondary of={`for ${place.name}`}>Copy the text</CopyButton>
      </div>
    </div>
  )
}
