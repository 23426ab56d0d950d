import { Details } from '#components/page/details'
import { Section } from '#components/page/section'
import { CopyButton } from '#components/referral/copy-button'
import { Statement } from '#components/referral/statement'
import { Tries } from '#components/referral/tries'
import { careLines } from '#lib/care-words'
import type { Me } from '#lib/me'
import type { MoveView } from '#lib/move-view'
import { reachWords, stepsOf } from '#lib/moves/reaching'
import { shortDay } from '#lib/day'
import type { Referral } from '#lib/referral'
import { reportHeadings } from '#lib/report-headings'
import { MovesIn } from './beside'

type Open = { me: Me; referral: Referral; moves: readonly MoveView[] }

/** How to reach the patient safely, and which attempts F.2 step 3 still asks for. */
export function Reaching({ referral }: { referral: Referral }) {
  const { state, answers } = referral
  if (state !== 'ACCEPTED' && state !== 'CONTACTING') return null
  const tries = stepsOf(referral).map(({ words, done, from }) => ({ words, done, from: from && !done ? `from ${shortDay(from)}` : '' }))
  return (
    <Section id="reach" heading="Reaching them">
      <p className="bf-note"><strong>{reachWords(answers)}</strong></p>
      <Tries tries={tries} />
      <p className="bf-note">If anybody is vulnerable, do not close this: tell the GP.</p>
    </Section>
  )
}

/** What was done with the patient so far, and the forms that record more. */
export function Work(open: Open) {
  const lines = careLines(open.referral)
  const here = open.moves.filter(({ place }) => place === 'work')
  if (lines.length === 0 && here.length === 0) return null
  return (
    <Section id="work-done" heading="Work with the patient" className="bf-form">
      {lines.length > 0 ? <Statement lines={lines} /> : null}
      <MovesIn {...open} place="work" />
      {here.some(({ name }) => name === 'healthReport') ? <Headings {...open} /> : null}
    </Section>
  )
}

/** Headings for the OT to copy and complete in a document of its own. */
function Headings({ me, referral }: Open) {
  const text = reportHeadings(referral, me)
  return (
    <Details summary="Headings for a Health and Work Report">
      <label className="nhsuk-label" htmlFor="headings">Copy these into your own document and complete them. The words are yours.</label>
      <textarea className="nhsuk-textarea bf-record" id="headings" rows={text.split('\n').length + 1} readOnly defaultValue={text} />
      <CopyButton from="headings" secondary>Copy the headings</CopyButton>
    </Details>
  )
}
