import type { Metadata } from 'next'
import { Button } from '#components/forms/button'
import { ErrorSummary } from '#components/forms/error-summary'
import { Fields } from '#components/forms/fields'
import { Form } from '#components/forms/form'
import { Frame } from '#components/page/frame'
import { Section } from '#components/page/section'
import { IncidentTable } from '#components/practice/incident-table'
import { freshId } from '#db/ids'
import { listIncidents } from '#db/incidents'
import { incidentLine } from '#lib/incident-view'
import { lfpseAddress } from '#lib/incidents'
import { enter } from '../../_server/enter'
import { headerOf } from '../../_server/header'
import { keptBy, titled, type Kept } from '../../_server/kept'
import { whoIsTold } from '../../_server/problems'
import { SeenTo } from '../seen-to'
import { name } from './actions'
import { nobodyNamed, leadAsks } from './asks'

type Props = { searchParams: Promise<{ draft?: string }> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return titled('Problems', await keptBy(await enter('/practice/problems'), searchParams))
}

export default async function Page({ searchParams }: Props) {
  const me = await enter('/practice/problems')
  const [header, kept, who] = await Promise.all([headerOf(me, '/practice/problems'), keptBy(me, searchParams), whoIsTold(me)])
  const lines = (await listIncidents(me, !who.seesTo)).map((each) => incidentLine(each, me.at))
  return (
    <Frame {...header}>
      <ErrorSummary problems={kept.problems} asks={leadAsks(who.workers)} words="Nothing was changed." />
      <h1 className="nhsuk-heading-l bf-title">{who.seesTo ? 'Problems' : 'Problems you reported'}</h1>
      <SeenTo me={me} here="/practice/problems" />
      <p className="bf-sentence">Whoever sees a referral can report a problem with it, from its page. It stays open until somebody says what was done. A patient safety event also belongs on <a className="nhsuk-link" href={lfpseAddress}>Learn from patient safety events (LFPSE)</a>.</p>
      {lines.length > 0 ? <IncidentTable caption="Open ones first" lines={lines} /> : <p>{who.seesTo ? 'Nobody has reported a problem yet.' : 'You have reported no problem yet.'}</p>}
      {me.role === 'manager' ? <Section id="told" heading="Who is told" className="bf-form"><Naming who={who} kept={kept} /></Section> : null}
    </Frame>
  )
}

function Naming({ who: { workers, told, named, version }, kept: { typed, problems } }: { who: Awaited<ReturnType<typeof whoIsTold>>; kept: Kept }) {
  const [only] = told
  const lead = only && only.person === named ? only.person : nobodyNamed
  return (
    <Form action={name}>
      {Object.entries({ draft: freshId(), version: String(version) }).map(([field, value]) => <input type="hidden" name={field} value={value} key={field} />)}
      <Fields asks={leadAsks(workers)} typed={problems.length > 0 ? typed : { lead }} problems={problems} />
      <Button secondary>Save who is told</Button>
    </Form>
  )
}
