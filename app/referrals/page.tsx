import { ButtonLink } from '#components/forms/button'
import { ErrorSummary } from '#components/forms/error-summary'
import { Frame } from '#components/page/frame'
import { Again } from '#components/referral/again'
import { listAgain } from '#db/list-again'
import { listMine } from '#db/referrals'
import { againViews } from '#lib/again'
import { rulesVersion } from '#lib/rules/settings'
import { enter } from '../_server/enter'
import { headerOf } from '../_server/header'
import { keptBy } from '../_server/kept'
import { Left } from './left'
import { NotSent } from './not-sent'
import { Part } from './part'
import { Reported } from './reported'
import { Stops } from './stops'
import { Waiting } from './waiting'

type Props = { searchParams: Promise<{ way?: string; ended?: string; draft?: string }> }

export const metadata = { title: 'My referrals' }

export default async function Page({ searchParams }: Props) {
  const me = await enter('/referrals')
  const [at, { problems }] = [await searchParams, await keptBy(me, searchParams)]
  const whole = !at.way && !at.ended
  const [waiting, way, ended] = await Promise.all([
    whole ? listMine(me, undefined, 'waiting') : null,
    at.ended ? null : listMine(me, at.way, 'way'),
    at.way ? null : listMine(me, at.ended, 'ended'),
  ])
  const nothing = [waiting, way, ended].every((part) => !part || part.rows.length === 0)
  return (
    <Frame {...await headerOf(me, '/referrals')} rulesVersion={rulesVersion}>
      <ErrorSummary problems={problems} />
      <h1 className="nhsuk-heading-l bf-title">My referrals</h1>
      {whole ? <><Stops me={me} /><Reported me={me} /><NotSent me={me} /></> : null}
      {waiting ? <Waiting me={me} {...waiting} /> : null}
      {whole ? <Again people={againViews(await listAgain(me), me)} /> : null}
      {whole ? <Left me={me} /> : null}
      {way ? <Part me={me} {...way} name="way" heading="On its way" /> : null}
      {ended ? <Part me={me} {...ended} name="ended" heading="Ended" /> : null}
      {nothing ? <NothingYet whole={whole} /> : null}
    </Frame>
  )
}

function NothingYet({ whole }: { whole: boolean }) {
  if (!whole) return <p><a className="nhsuk-link" href="/referrals">Back to all of my referrals</a></p>
  return (
    <>
      <p>You have not sent a referral yet. What you send shows here, with where it stands and what became of it.</p>
      <ButtonLink href="/refer">Refer a patient</ButtonLink>
    </>
  )
}
