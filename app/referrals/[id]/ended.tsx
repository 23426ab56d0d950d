import { Details } from '#components/page/details'
import { Section } from '#components/page/section'
import { CopyButton } from '#components/referral/copy-button'
import { PrintButton } from '#components/referral/print-button'
import { RecordBox } from '#components/referral/record-box'
import { states } from '#lib/moves/states'
import { authorOf, carerWords, codedText, outcomeText } from '#lib/outcome-text'
import type { Referral } from '#lib/referral'

/** What became of it, for the referrer to read, with the texts for the GP record, on paper and as a file. Nothing while the work goes on. */
export function Ended({ referral }: { referral: Referral }) {
  const { id, ended, summary, state } = referral
  if (!summary) return null
  const by = authorOf(summary)
  const carer = carerWords(summary)
  return (
    <>
      <Section id="became" heading={states[ended?.state ?? state].name}>
        {summary.text.split('\n').map((line, at) => <p className="bf-note" key={at}>{line}</p>)}
        {carer ? <p className="bf-note">{carer}</p> : null}
        <p className="bf-note">{[by.name, by.job].filter(Boolean).join(', ')}</p>
        <div className="bf-accept"><CopyButton from="record">Copy to record</CopyButton><PrintButton /></div>
        <p className="bf-note bf-noprint">
          <a className="nhsuk-link" href={`/referrals/${id}/summary`}>Download as a PDF</a>, or <a className="nhsuk-link" href={`/referrals/${id}/summary?print=large`}>in large print</a>
        </p>
      </Section>
      <RecordBox text={outcomeText(referral, by)}><Coded text={codedText(referral, by)} /></RecordBox>
    </>
  )
}

/** The terms with their codes, for whoever enters codes. */
function Coded({ text }: { text: string }) {
  return (
    <Details summary="Coded lines for the record">
      <label className="nhsuk-label" htmlFor="coded">Check each code in your own system before you enter it.</label>
      <textarea className="nhsuk-textarea bf-record" id="coded" rows={text.split('\n').length + 1} readOnly defaultValue={text} />
      <CopyButton from="coded" secondary>Copy the coded lines</CopyButton>
    </Details>
  )
}
