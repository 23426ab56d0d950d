import { openReferral } from '#db/referrals'
import { typedOf } from '#lib/questions/form'
import { sightOf } from '#lib/sight'
import { enter } from '../../../_server/enter'
import { keptAs } from '../../../_server/kept'
import { PaperPage } from '../../paper-page'

export const metadata = { title: 'Form on paper' }

type Props = { params: Promise<{ draft: string }> }

// What was typed so far; of a referral that was sent, what it says; of neither, a blank form.
export default async function Page({ params }: Props) {
  const me = await enter('/refer/[draft]/paper')
  const { draft } = await params
  const kept = await keptAs(me, draft)
  if (kept.at) return <PaperPage me={me} typed={kept.typed} back={{ href: `/refer/${draft}`, text: 'Back to the form' }} />
  const referral = await openReferral(me, draft)
  const sight = referral && sightOf(me, referral)
  if (!sight || sight.cut) return <PaperPage me={me} back={{ href: '/refer', text: 'Refer a patient' }} />
  return <PaperPage me={me} typed={typedOf(sight.answers)} reference={sight.reference} back={{ href: `/refer/${draft}/verdict`, text: 'Back' }} />
}
