import { Section } from '#components/page/section'
import { CopyButton } from '#components/referral/copy-button'
import { RecordBox } from '#components/referral/record-box'
import type { Happened } from '#db/history'
import { states } from '#lib/moves/states'
import { outcomeText } from '#lib/record-text'
import type { Referral } from '#lib/referral'

/** What became of it, for the referrer to read, with the text for the GP record. Nothing while the work goes on. */
export function Ended({ referral, timeline }: { referral: Referral; timeline: readonly Happened[] }) {
  const { ended, summary, state } = referral
  if (!summary) return null
  const wrote = timeline.findLast(({ act }) => act === 'sendSummary' || act === 'takenOn')?.me
  const by = { name: summary.by, job: wrote?.job ?? '', at: summary.at }
  return (
    <>
      <Section id="became" heading={states[ended?.state ?? state].name}>
        {summary.text.split('\n').map((line, at) => <p className="bf-note" key={at}>{line}</p>)}
        <p className="bf-note">{[by.name, by.job].filter(Boolean).join(', ')}</p>
        <CopyButton from="record">Copy to record</CopyButton>
      </Section>
      <RecordBox text={outcomeText(referral, by)} />
    </>
  )
}
