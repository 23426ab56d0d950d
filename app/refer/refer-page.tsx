import type { ReactNode } from 'react'
import { ErrorSummary } from '#components/forms/error-summary'
import { Frame } from '#components/page/frame'
import { InsetText } from '#components/page/inset-text'
import { Absence } from '#components/referral/absence'
import { ReferForm } from '#components/referral/refer-form'
import { roleOf } from '#lib/as-typed'
import { londonTime } from '#lib/day'
import type { Me } from '#lib/me'
import { pausedAsks } from '#lib/paused'
import { asksOf } from '#lib/questions/form'
import { rulesVersion } from '#lib/rules/settings'
import type { ClearedStop } from '#lib/rules/verdict'
import { deskOf } from '../_server/cover'
import { headerOf } from '../_server/header'
import type { Kept } from '../_server/kept'
import { send } from './actions'
import { sheetFor } from './sheet'

type Props = { me: Me; draft: string; kept: Kept; cleared?: ClearedStop | undefined; over?: ReactNode }

/** The form, empty or with what was typed into it; after a stop, with who dealt with it. */
export async function ReferPage({ me, draft, kept, cleared, over }: Props) {
  const [header, { services, absence }] = await Promise.all([headerOf(me, '/refer'), deskOf(me)])
  const sheet = await sheetFor(me, draft, kept, services)
  return (
    <Frame {...header} rulesVersion={rulesVersion}>
      <ErrorSummary problems={kept.problems} asks={{ ...asksOf(roleOf(me)), ...pausedAsks }} words="Nothing was sent. Everything you filled in is kept." />
      <h1 className="nhsuk-heading-l bf-title">Refer a patient to the occupational therapist</h1>
      <Absence notice={absence} />
      {over}
      {cleared ? (
        <InsetText className="bf-inset">
          <p><strong>Safety stop cleared by {cleared.by} at {londonTime(cleared.at)}.</strong> Answer the safety questions again, finish the form, and press Send.</p>
        </InsetText>
      ) : null}
      <ReferForm action={send} sheet={sheet} paused={absence?.paused} key={`${draft} ${kept.at ?? 0}`} />
      <p className="nhsuk-body-s bf-noprint">
        <a className="nhsuk-link" href={`/refer/${draft}/paper`} target="_blank" rel="noreferrer">Print this form on paper, with what is typed so far (opens in a new tab)</a>
      </p>
    </Frame>
  )
}
