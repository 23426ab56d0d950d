import type { Metadata } from 'next'
import { Frame } from '#components/page/frame'
import { Saying } from './said/[status]/saying'
import { said } from './said/[status]/words'

export const metadata: Metadata = { title: said[404].heading }

export default function NotFound() {
  return <Frame wide={false}><Saying status={404} /></Frame>
}
