'use client'
import { type ReactNode, useContext } from 'react'
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
      <Card end={it}>
        <Say words={it.say.replace('{day}', day)} />
        <Rest end={it} />
        <p className="bf-note">{owners[it.is].replace('{day}', day)}</p>
        {it.is === 'ot' ? <Button small className="nhsuk-u-margin-bottom-0">Take their details</Button> : null}
      </Card>
      {it.is === 'clinician' ? <Keep prefix={from} /> : null}
    </>
  )
}

/** As a care card looks. Only a clinician today is said to be urgent: of no other answer is anything said about how urgent it is. */
function Card({ end, children }: { end: End; children: ReactNode }) {
  if (end.is === 'clinician') return <CareCard urgency="urgent" heading={end.heading} level={3} className="bf-answer">{children}</CareCard>
  return (
    <div className="nhsuk-card nhsuk-card--care nhsuk-card--care--non-urgent bf-answer">
      <div className="nhsuk-card__heading-container"><h3 className="nhsuk-card__heading">{end.heading}</h3></div>
      <div className="nhsuk-card__content">{children}</div>
    </div>
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
