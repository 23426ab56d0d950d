import type { Metadata } from 'next'
import { Frame } from '#components/page/frame'
import { Saying } from './said/[status]/saying'
import { said } from './said/[status]/words'

export const metadata: Metadata = { title: said[403].heading }

export default function Forbidden() {
  return <Frame wide={false}><Saying status={403} /></Frame>
}
