'use client'
import { useActionState } from 'react'
import type { Asks, Problem } from '#lib/questions/ask'
import { asText, type Paper } from '#lib/site/paper'
import type { Typed } from '#lib/typed'
import { Button } from '../forms/button'
import { ErrorSummary } from '../forms/error-summary'
import { Field, Fields } from '../forms/fields'
import { CopyButton } from '../referral/copy-button'
import { PrintButton } from '../referral/print-button'
import { Papers } from './papers'

type Filled = { typed: Typed; problems: readonly Problem[]; made: readonly Paper[]; times: number }
type RecruitFormProps = { fill: (before: Filled, sent: FormData) => Promise<Filled>; asks: Asks; start: Filled }

/** The details of a PCN, and the pack they make. A plain form: without script the page comes again, filled. */
export function RecruitForm({ fill, asks, start }: RecruitFormProps) {
  const [{ typed, problems, made, times }, send] = useActionState(fill, start)
  return (
    <>
      <form action={send} className="bf-form bf-noprint" noValidate key={times}>
        <ErrorSummary problems={problems} asks={asks} words="The rest is in the pack below." />
        <Fields asks={asks} typed={typed} problems={problems}><Details /></Fields>
        <div className="nhsuk-button-group">
          <Button>Fill in the pack</Button>
          <Button secondary formAction="/recruit/word">Download as a Word document</Button>
        </div>
      </form>
      {times > 0 ? (
        <div className="nhsuk-button-group nhsuk-button-group--small bf-noprint" id="pack">
          <PrintButton />
          <CopyButton secondary text={asText(made)} of="the pack">Copy</CopyButton>
        </div>
      ) : null}
      <Papers papers={made} />
    </>
  )
}

function Details() {
  const pair = (...names: string[]) => <div className="bf-pair">{names.map((name) => <Field name={name} key={name} />)}</div>
  return (
    <>
      {pair('pcn', 'base')}
      {pair('practices', 'hours')}
      {pair('contract', 'pay')}
      <Field name="groups" />
      {pair('visits', 'fitNotes')}
      {pair('dayToDay', 'clinical')}
      {pair('educational', 'contact')}
      {pair('phone', 'email')}
      {pair('closing', 'interviews')}
    </>
  )
}
