import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { allPractices } from '#db/practices'
import { Frame } from '#components/page/frame'
import { env } from '../../_server/env'
import { Saying } from './saying'
import { said, type SaidFor } from './words'

type Props = { params: Promise<{ status: string }> }

// Drawn once at start and kept by the guard, which is the only one who may ask for it.
export const dynamic = 'force-dynamic'

const asked = async ({ params }: Props): Promise<SaidFor> => {
  const { status } = await params
  return Object.hasOwn(said, status) ? (status as SaidFor) : notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: said[await asked(props)].heading }
}

export default async function Page(props: Props) {
  return <Frame wide={false}><Saying status={await asked(props)} phones={await known()} /></Frame>
}

/** The number to ring: the installation's own, else its practices'. None when the database is away. */
async function known() {
  const { BEST_FIT_PHONE: phone } = env()
  return phone ? [{ name: 'Phone', phone }] : allPractices().catch(() => [])
}
