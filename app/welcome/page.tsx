import type { Metadata } from 'next'
import { Frame } from '#components/page/frame'
import { enter } from '../_server/enter'
import { invitationOf, noInvitation } from '../_server/join'
import { keptBy, titled } from '../_server/kept'
import { Joining } from './joining'

type Props = { searchParams: Promise<{ invitation?: string; draft?: string }> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return titled('Welcome', await keptBy(await enter('/welcome'), searchParams))
}

export default async function Page({ searchParams }: Props) {
  const me = await enter('/welcome')
  const kept = await keptBy(me, searchParams)
  const word = String(kept.typed.word ?? (await searchParams).invitation ?? '')
  const open = await invitationOf(word, me.at)
  return (
    <Frame wide={false}>
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          {open ? <Joining open={open} word={word} kept={kept} /> : <><h1 className="nhsuk-heading-l">Welcome</h1><p>{noInvitation}</p></>}
        </div>
      </div>
    </Frame>
  )
}
