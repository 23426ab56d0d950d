'use client'
import type { ReactNode } from 'react'
import type { AbsenceNotice } from '#lib/absence-view'
import { Frame } from '../page/frame'
import type { HeaderProps } from '../page/header'
import { InsetText } from '../page/inset-text'
import { Absence } from '../referral/absence'
import { AnyDoubt } from './any-doubt'
import { CallForm, type CallSheet } from './call-form'

type CallScreenProps = {
  header: HeaderProps
  rulesVersion: string
  /** What is wrong with a page that came back. */
  errors: ReactNode
  /** The call before this one is noted. */
  done: boolean
  absence: AbsenceNotice | null
  sheet: CallSheet
  send: (typed: FormData) => Promise<never>
}

/** The whole page of a call, fed with plain data. One client component: markup of the server would be drawn and sent twice. */
export function CallScreen({ header, rulesVersion, errors, done, absence, sheet, send }: CallScreenProps) {
  return (
    <Frame {...header} rulesVersion={rulesVersion}>
      {errors}
      <h1 className="nhsuk-heading-l bf-title">Signpost a call</h1>
      <Absence notice={absence} />
      {done ? <div role="status"><InsetText className="bf-inset"><p>Noted. Ready for the next call.</p></InsetText></div> : null}
      <div className="bf-two">
        <CallForm action={send} sheet={sheet} key={sheet.draft} />
        <AnyDoubt rows={sheet.ring.phones.DUTY_GP ?? []} />
      </div>
    </Frame>
  )
}
