'use client'
import { Frame } from '#components/page/frame'
import { Saying } from './said/[status]/saying'

export default function Failed() {
  return <Frame wide={false}><Saying status={503} /></Frame>
}
