import type { Metadata } from 'next'
import { cache } from 'react'
import { Button } from '#components/forms/button'
import { ErrorSummary } from '#components/forms/error-summary'
import { Fields } from '#components/forms/fields'
import { Form } from '#components/forms/form'
import { Frame } from '#components/page/frame'
import { InsetText } from '#components/page/inset-text'
import { Section } from '#components/page/section'
import { SummaryList } from '#components/page/summary-list'
import { freshId } from '#db/ids'
import { mayEnter } from '#lib/doors'
import { incidentRows } from '#lib/incident-view'
import { closeAsks, lfpseAddress, type Incident } from '#lib/incidents'
import type { Me } from '#lib/me'
import { enter } from '../../../_server/enter'
import { headerOf } from '../../../_server/header'
import { keptBy, titled, type Kept } from '../../../_server/kept'
import { close } from './actions'
import { problemOf } from './reading'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ draft?: string }> }

// Noted once: title and page are one view.
const opened = cache((me: Me, id: string) => problemOf(me, id))

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const me = await enter('/practice/problems/[id]')
  const { incident } = await opened(me, (await params).id)
  return titled(`Problem with ${incident.reference}`, await keptBy(me, searchParams))
}

export default async function Page({ params, searchParams }: Props) {
  const me = await enter('/practice/problems/[id]')
  const [header, kept, { incident, seesTo }] = await Promise.all([headerOf(me, '/practice/problems'), keptBy(me, searchParams), opened(me, (await params).id)])
  const open = incident.closedAt === null
  return (
    <Frame {...header} back={{ href: '/practice/problems', text: 'All problems' }}>
      <ErrorSummary problems={kept.problems} asks={closeAsks} words={open ? 'Not closed yet. What you typed is kept.' : 'It is closed already. What you typed stands below.'} />
      <h1 className="nhsuk-heading-l bf-title">Problem with {incident.reference}</h1>
      <Section id="reported" heading={open ? 'What was reported' : 'What was reported, and what was done'}>
        <SummaryList rows={incidentRows(incident, me.at)} />
        {mayOpen(me) ? <p><a className="nhsuk-link" href={`/referrals/${incident.referral}`}>Open the referral</a></p> : null}
      </Section>
      {open && seesTo ? <Section id="close" heading="Close it with what was done" className="bf-form"><Closing incident={incident} kept={kept} /></Section> : null}
      {open || kept.problems.length === 0 ? null : <Unsent kept={kept} />}
    </Frame>
  )
}

const mayOpen = ({ role }: Me) => role !== 'clock' && mayEnter(role, '/referrals/[id]')

function Closing({ incident: { id, version }, kept: { typed, problems } }: { incident: Incident; kept: Kept }) {
  return (
    <Form action={close}>
      {Object.entries({ id, version: String(version), draft: freshId() }).map(([name, value]) => <input type="hidden" name={name} value={value} key={name} />)}
      <p>What belongs on LFPSE is recorded there first: <a className="nhsuk-link" href={lfpseAddress}>Learn from patient safety events</a>.</p>
      <Fields asks={closeAsks} typed={typed} problems={problems} />
      <Button>Close this problem</Button>
    </Form>
  )
}

/** A colleague closed it first: what this person wrote is theirs to copy. */
function Unsent({ kept: { typed } }: { kept: Kept }) {
  return <InsetText>{[typed['did'], typed['learned']].flat().filter(Boolean).map((text) => <p key={text}>{text}</p>)}</InsetText>
}
