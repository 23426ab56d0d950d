import { CallScreen } from '#components/call/call-screen'
import { freshId } from '#db/ids'
import { readPractice } from '#db/practices'
import { listServices } from '#db/services'
import { callRing } from '#lib/call/ring'
import { rulesVersion } from '#lib/rules/settings'
import { absenceNow } from '../_server/cover'
import { enter } from '../_server/enter'
import { headerOf } from '../_server/header'
import { keptBy } from '../_server/kept'
import { send } from './actions'

type Props = { searchParams: Promise<{ draft?: string; done?: string }> }

export const metadata = { title: 'Signpost a call' }

export default async function Page({ searchParams }: Props) {
  const me = await enter('/signpost')
  const [header, { typed, problems }, services, practice] = await Promise.all([headerOf(me, '/signpost'), keptBy(me, searchParams), listServices(me), readPractice(me)])
  const absence = await absenceNow(me, services)
  const ring = callRing(services, { name: practice?.name ?? '', phone: practice?.phone ?? '' }, me.at)
  const sheet = { draft: freshId(), call: freshId(), ring, typed, error: problems[0] }
  const done = Boolean((await searchParams).done)
  return <CallScreen header={header} rulesVersion={rulesVersion} problems={problems} done={done} absence={absence} sheet={sheet} send={send} />
}
