import { ErrorSummary } from '#components/forms/error-summary'
import { CallScreen } from '#components/call/call-screen'
import { freshId } from '#db/ids'
import { callAsks } from '#lib/call/asks'
import { heard } from '#lib/call/heard'
import { callRing } from '#lib/call/ring'
import { rulesVersion } from '#lib/rules/settings'
import { deskOf } from '../_server/cover'
import { enter } from '../_server/enter'
import { headerOf } from '../_server/header'
import { keptBy } from '../_server/kept'
import { send } from './actions'

type Props = { searchParams: Promise<{ draft?: string; done?: string }> }

export const metadata = { title: 'Signpost a call' }

export default async function Page({ searchParams }: Props) {
  const me = await enter('/signpost')
  const [header, { typed, problems }, { services, practice, absence }] = await Promise.all([headerOf(me, '/signpost'), keptBy(me, searchParams), deskOf(me)])
  const ring = callRing(services, { name: practice?.name ?? '', phone: practice?.phone ?? '' }, me.at)
  const sheet = { draft: freshId(), call: freshId(), heard, ring, typed, error: problems[0] }
  const done = Boolean((await searchParams).done)
  const errors = <ErrorSummary problems={problems} asks={callAsks} words="Nothing was sent. All you chose is kept." />
  return <CallScreen header={header} rulesVersion={rulesVersion} errors={errors} done={done} absence={absence} sheet={sheet} send={send} />
}
