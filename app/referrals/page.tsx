import { Frame } from '#components/page/frame'
import { Pagination } from '#components/page/pagination'
import { ErrorSummary } from '#components/forms/error-summary'
import { Again } from '#components/referral/again'
import { ButtonLink } from '#components/forms/button'
import { listAgain } from '#db/list-again'
import { listMine } from '#db/referrals'
import { againViews } from '#lib/again'
import { lineOf } from '#lib/mine'
import { rulesVersion } from '#lib/rules/settings'
import { enter } from '../_server/enter'
import { headerOf } from '../_server/header'
import { keptBy } from '../_server/kept'
import { Lines } from './lines'
import { NotSent } from './not-sent'
import { News } from './news'
import { Reported } from './reported'
import { Stops } from './stops'

type Props = { searchParams: Promise<{ after?: string; draft?: string }> }

export const metadata = { title: 'My referrals' }

export default async function Page({ searchParams }: Props) {
  const me = await enter('/referrals')
  const { after } = await searchParams
  const { rows, next } = await listMine(me, typeof after === 'string' ? after : undefined)
  const { problems } = await keptBy(me, searchParams)
  const unread = rows.filter(({ unread: news }) => news)
  return (
    <Frame {...await headerOf(me, '/referrals')} rulesVersion={rulesVersion}>
      <ErrorSummary problems={problems} />
      <h1 className="nhsuk-heading-l bf-title">My referrals</h1>
      {after ? null : <Stops me={me} />}
      {after ? null : <Reported me={me} />}
      {after ? null : <NotSent me={me} />}
      {unread.length > 0 ? <News me={me} rows={unread} /> : null}
      {after ? null : <Again people={againViews(await listAgain(me), me)} />}
      {rows.length > 0 ? <Lines lines={rows.map((row) => lineOf(row, me))} /> : (
        <>
          <p>You have not sent a referral yet. What you send shows here, with where it stands and what became of it.</p>
          <ButtonLink href="/refer">Refer a patient</ButtonLink>
        </>
      )}
      <Pagination next={next ? `/referrals?after=${encodeURIComponent(next)}` : undefined} />
    </Frame>
  )
}
