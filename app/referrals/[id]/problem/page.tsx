import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Button } from '#components/forms/button'
import { ErrorSummary } from '#components/forms/error-summary'
import { Fields } from '#components/forms/fields'
import { Form } from '#components/forms/form'
import { Frame } from '#components/page/frame'
import { InsetText } from '#components/page/inset-text'
import { freshId } from '#db/ids'
import { openReferral } from '#db/referrals'
import { lfpseAddress, problemAsks } from '#lib/incidents'
import { sightOf } from '#lib/sight'
import { enter } from '../../../_server/enter'
import { headerOf } from '../../../_server/header'
import { keptBy, titled, type Kept } from '../../../_server/kept'
import { whoIsTold } from '../../../_server/problems'
import { report } from './actions'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ draft?: string; told?: string }> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return titled('Report a problem', await keptBy(await enter('/referrals/[id]/problem'), searchParams))
}

export default async function Page({ params, searchParams }: Props) {
  const me = await enter('/referrals/[id]/problem')
  const { id } = await params
  const [header, kept, { told }, { told: sent }, referral] = await Promise.all([
    headerOf(me, '/referrals/[id]/problem'), keptBy(me, searchParams), whoIsTold(me), searchParams, openReferral(me, id),
  ])
  if (!referral || !sightOf(me, referral)) notFound()
  const names = told.map(({ name, job }) => `${name}, ${job}`).join('; ') || 'your practice’s managers'
  return (
    <Frame {...header} back={{ href: `/referrals/${id}`, text: `Back to ${referral.reference}` }}>
      <ErrorSummary problems={kept.problems} asks={problemAsks} words="Not reported yet. What you typed is kept." />
      <h1 className="nhsuk-heading-l bf-title">Report a problem with {referral.reference}</h1>
      {sent === '1' ? <Told names={names} /> : <Reporting id={id} names={names} kept={kept} />}
    </Frame>
  )
}

function Told({ names }: { names: string }) {
  return (
    <InsetText className="bf-inset">
      <p role="status"><strong>Reported.</strong> It has reached {names}.</p>
      <p>You find it, and what is done about it, in <a className="nhsuk-link" href="/practice/problems">the problems you reported</a>.</p>
    </InsetText>
  )
}

function Reporting({ id, names, kept: { typed, problems } }: { id: string; names: string; kept: Kept }) {
  return (
    <>
      <p className="bf-sentence">If somebody is in danger now, <a className="nhsuk-link" href={`/referrals/${id}#safe`}>act on that first</a>. This goes to {names}, with your name. It does not change the referral, and the patient is not told by it.</p>
      <Form action={report} className="bf-form">
        {Object.entries({ id, draft: freshId() }).map(([name, value]) => <input type="hidden" name={name} value={value} key={name} />)}
        <Fields asks={problemAsks} typed={typed} problems={problems} />
        <Button>Report this problem</Button>
      </Form>
      <p>A patient safety event also belongs on <a className="nhsuk-link" href={lfpseAddress}>Learn from patient safety events (LFPSE)</a>. Whoever closes this says whether it is there.</p>
    </>
  )
}
