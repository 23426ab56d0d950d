'use client'
import { useActionState } from 'react'
import type { Problem } from '#lib/questions/ask'
import { packOf } from '#lib/site/pack/pack'
import { asText } from '#lib/site/paper'
import { recruitAsks, type Details } from '#lib/site/recruit'
import type { Typed } from '#lib/typed'
import { Button } from '../forms/button'
import { ErrorSummary } from '../forms/error-summary'
import { Field, Fields } from '../forms/fields'
import { CopyButton } from '../referral/copy-button'
import { PrintButton } from '../referral/print-button'
import { Papers } from './papers'

type Filled = { readonly typed: Typed; readonly problems: readonly Problem[]; readonly answers: Details; readonly times: number }

const empty: Filled = { typed: {}, problems: [], answers: {}, times: 0 }

/** The details of a PCN, and the pack they make. A plain form: without script the page comes again, filled. */
export function RecruitForm({ fill }: { fill: (before: Filled, sent: FormData) => Promise<Filled> }) {
  const [{ typed, problems, answers, times }, send] = useActionState(fill, empty)
  const papers = packOf(answers)
  return (
    <>
      <form action={send} className="bf-form bf-noprint" noValidate key={times}>
        <ErrorSummary problems={problems} asks={recruitAsks} words="The rest is in the pack below." />
        <Fields asks={recruitAsks} typed={typed} problems={problems}><Boxes /></Fields>
        <div className="nhsuk-button-group">
          <Button>Fill in the pack</Button>
          <Button secondary formAction="/recruit/word">Download as a Word document</Button>
        </div>
      </form>
      {times > 0 ? (
        <div className="nhsuk-button-group nhsuk-button-group--small bf-noprint" id="pack">
          <PrintButton />
          <CopyButton secondary text={asText(papers)} of="the pack">Copy</CopyButton>
        </div>
      ) : null}
      <Papers papers={papers} />
    </>
  )
}

function Boxes() {
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
