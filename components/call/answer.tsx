'use client'
import { useContext } from 'react'
import { ends, owners, type End, type EndName } from '#lib/call/ends'
import { Button } from '../forms/button'
import { CareCard } from '../page/care-card'
import { Ring } from './around'
import { Elsewhere } from './elsewhere'
import { Say } from './say'
import { CallPhones, Keep } from './stop-answer'

/** One answer of the call: what to say, whom to ring, who has it now, and what to press. */
export function Answer({ end, from }: { end: EndName; from: string }) {
  const { ring: { day } } = useContext(Ring)
  const it = ends[end]
  return (
    <>
      <CareCard urgency={it.is === 'clinician' ? 'urgent' : 'non-urgent'} heading={it.heading} level={3} className="bf-answer">
        <Say words={it.say.replace('{day}', day)} />
        <Rest end={it} />
        <p className="bf-note">{owners[it.is].replace('{day}', day)}</p>
        {it.is === 'ot' ? <Button small className="nhsuk-u-margin-bottom-0">Take their details</Button> : null}
      </CareCard>
      {it.is === 'clinician' ? <Keep prefix={from} /> : null}
    </>
  )
}

function Rest({ end }: { end: End }) {
  if (end.is === 'elsewhere') return <Elsewhere ways={end.ways} />
  const kinds = end.is === 'clinician' ? end.ring : [end.also ?? []].flat()
  return (
    <>
      {end.note ? <p>{end.note}</p> : null}
      {kinds.length > 0 ? <CallPhones kinds={kinds} /> : null}
    </>
  )
}
