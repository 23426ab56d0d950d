import { notFound, redirect } from 'next/navigation'
import { readPractice } from '#db/practices'
import { openReferral } from '#db/referrals'
import { listServices } from '#db/services'
import { waitsOf } from '#db/waits'
import { Frame } from '#components/page/frame'
import { PatientBanner } from '#components/referral/patient-banner'
import { PrintButton } from '#components/referral/print-button'
import { SlipSheet } from '#components/referral/slip'
import { londonDay } from '#lib/day'
import { openStates } from '#lib/moves/states'
import { outcomeOf } from '#lib/outcome'
import { bannerOf } from '#lib/patient-view'
import { showPhone } from '#lib/phone'
import { waitIn } from '#lib/queue-wait'
import { sightOf } from '#lib/sight'
import { slipFor } from '#lib/slip'
import { enter } from '../../../_server/enter'
import { headerOf } from '../../../_server/header'
import { otsOf } from '../verdict/ots'
import { forWhom } from '../verdict/sorted'

export const metadata = { title: 'What happens next' }

type Props = { params: Promise<{ draft: string }> }

export default async function Page({ params }: Props) {
  const me = await enter('/refer/[draft]/slip')
  const { draft } = await params
  const referral = await openReferral(me, draft)
  const sight = referral && sightOf(me, referral)
  if (!referral || !sight || !openStates.includes(referral.state)) notFound()
  const back = `/refer/${draft}/verdict`
  if (referral.state === 'STOPPED') redirect(back)
  const [header, services, practice, ots, waits] = await Promise.all([headerOf(me, '/refer'), listServices(me), readPractice(me), otsOf(me), waitsOf(me)])
  const slip = slipFor(sight, ots.one, outcomeOf(referral, me, services).ways, waitIn(waits, me.at), londonDay(me.at))
  return (
    <Frame {...header} back={{ href: back, text: 'Back' }} banner={<PatientBanner {...bannerOf(referral.patient, me.at)} />}>
      <div className="bf-noprint"><PrintButton /></div>
      <SlipSheet slip={slip} caption={forWhom(referral, practice?.name ?? '')} phone={showPhone(practice?.phone ?? '')} reference={referral.reference} />
    </Frame>
  )
}
