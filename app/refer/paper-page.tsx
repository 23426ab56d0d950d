import { Frame } from '#components/page/frame'
import { PaperForm } from '#components/referral/paper-form'
import { PatientBanner } from '#components/referral/patient-banner'
import { PrintButton } from '#components/referral/print-button'
import { SlipSheet } from '#components/referral/slip'
import { readPractice } from '#db/practices'
import { listServices } from '#db/services'
import { waitsOf } from '#db/waits'
import { roleOf } from '#lib/as-typed'
import { londonDay } from '#lib/day'
import type { Me } from '#lib/me'
import { paperDangers, paperForm } from '#lib/paper-form'
import { onPaper } from '#lib/paper-words'
import { bannerOf } from '#lib/patient-view'
import { showPhone } from '#lib/phone'
import { readForm } from '#lib/questions/form'
import { waitIn } from '#lib/queue-wait'
import { blankSlip } from '#lib/slip'
import { ringFor } from '#lib/stop-view'
import type { Typed } from '#lib/typed'
import { headerOf } from '../_server/header'
import { HandIn } from './hand-in'

type Props = { me: Me; back: { href: string; text: string }; typed?: Typed; reference?: string }

/** The form on paper, blank or with what is known, and a slip for the patient at its end. */
export async function PaperPage({ me, back, typed = {}, reference }: Props) {
  const [role, today] = [roleOf(me), londonDay(me.at)]
  const [header, services, practice, waits] = await Promise.all([headerOf(me, '/refer'), listServices(me), readPractice(me), waitsOf(me)])
  const { answers } = readForm(typed, role, today)
  const banner = answers.lastName || answers.firstName ? <PatientBanner {...bannerOf(answers, me.at, answers)} /> : null
  return (
    <Frame {...header} back={back} banner={banner}>
      <article className="bf-sheet">
        <h1 className="nhsuk-heading-l bf-title">{onPaper.heading}</h1>
        <p>{practice?.name}. {onPaper.lead}</p>
        <div className="bf-noprint"><PrintButton /></div>
        <PaperForm parts={paperForm(role, typed)} dangers={paperDangers(role, ringFor(role, services, me.at))} />
        <HandIn />
      </article>
      <SlipSheet level={2} slip={blankSlip(waitIn(waits, me.at))} caption={onPaper.slipFor(practice?.name ?? '')} phone={showPhone(practice?.phone ?? '')} reference={reference ?? onPaper.blank} />
    </Frame>
  )
}
