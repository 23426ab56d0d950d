import { ErrorSummary } from '#components/forms/error-summary'
import { CallForm } from '#components/call/call-form'
import { Frame } from '#components/page/frame'
import { InsetText } from '#components/page/inset-text'
import { freshId } from '#db/ids'
import { readPractice } from '#db/practices'
import { listServices } from '#db/services'
import { callAsks } from '#lib/call/asks'
import { callRing } from '#lib/call/ring'
import { rulesVersion } from '#lib/rules/settings'
import { enter } from '../_server/enter'
import { headerOf } from '../_server/header'
import { keptBy } from '../_server/kept'
import { send } from './actions'
import { AnyDoubt } from './any-doubt'

type Props = { searchParams: Promise<{ draft?: string; done?: string }> }

export const metadata = { title: 'Signpost a call' }

export default async function Page({ searchParams }: Props) {
  const me = await enter('/signpost')
  const [header, kept, services, practice] = await Promise.all([headerOf(me, '/signpost'), keptBy(me, searchParams), listServices(me), readPractice(me)])
  const ring = callRing(services, { name: practice?.name ?? '', phone: practice?.phone ?? '' }, me.at)
  const draft = freshId()
  return (
    <Frame {...header} rulesVersion={rulesVersion}>
      <ErrorSummary problems={kept.problems} asks={callAsks} words="Nothing was sent. All you chose is kept." />
      <h1 className="nhsuk-heading-l bf-title">Signpost a call</h1>
      {(await searchParams).done ? <div role="status"><InsetText className="bf-inset"><p>Noted. Ready for the next call.</p></InsetText></div> : null}
      <div className="bf-two">
        <CallForm action={send} sheet={{ draft, call: freshId(), ring, typed: kept.typed, error: kept.problems[0] }} key={draft} />
        <AnyDoubt rows={ring.phones.DUTY_GP ?? []} />
      </div>
    </Frame>
  )
}
