import type { Metadata } from 'next'
import { Frame } from '#components/page/frame'
import { StandingTable } from '#components/practice/standing-table'
import { StandingWarnings } from '#components/practice/standing-warnings'
import { listSupervisions } from '#db/supervisions'
import { londonDay } from '#lib/day'
import type { Me } from '#lib/me'
import { standingLine } from '#lib/standing-view'
import { standingWarnings } from '#lib/standing-warnings'
import { enter } from '../../_server/enter'
import { headerOf } from '../../_server/header'
import { standingsOf } from '../../_server/standings'
import { SeenTo } from '../seen-to'
import { Own } from './own'

export const metadata: Metadata = { title: 'Standing' }

export default async function Page() {
  const me = await enter('/practice/standing')
  const [header, ots] = await Promise.all([headerOf(me, '/practice/standing'), standingsOf(me)])
  return (
    <Frame {...header}>
      <h1 className="nhsuk-heading-l bf-title">{me.role === 'ot' ? 'Your standing' : 'Standing of the OTs'}</h1>
      <SeenTo me={me} here="/practice/standing" />
      {me.role === 'ot' ? ots.map((own) => <Mine me={me} own={own} key={own.staff} />) : <Everybody me={me} ots={ots} />}
    </Frame>
  )
}

type Ots = Awaited<ReturnType<typeof standingsOf>>

function Everybody({ me, ots }: { me: Me; ots: Ots }) {
  const today = londonDay(me.at)
  if (ots.length === 0) return <p>No OT works here. {me.role === 'manager' ? <a className="nhsuk-link" href="/practice/people">Invite one</a> : null}</p>
  return (
    <>
      {me.role === 'manager' ? null : ots.map((each) => <StandingWarnings heading={each.name} warnings={standingWarnings(each, today)} key={each.staff} />)}
      <p className="bf-sentence">Look each of them up on the HCPC register when they begin, every month, and when the registration is renewed. While that is not done, or the register does not show them, clinical moves are blocked.</p>
      <StandingTable rows={ots.map((each) => standingLine(each, today))} />
      {me.role === 'manager' ? <p>Leave, and who sees to the queue meanwhile: <a className="nhsuk-link" href="/practice/cover">Cover</a>.</p> : null}
    </>
  )
}

async function Mine({ me, own }: { me: Me; own: Ots[number] }) {
  const today = londonDay(me.at)
  return (
    <>
      <StandingWarnings heading="To see to" warnings={standingWarnings(own, today)} />
      <Own standing={own.standing} held={await listSupervisions(me, me.staff)} />
    </>
  )
}
