import { ButtonLink } from '#components/forms/button'
import { Tag } from '#components/page/tag'
import { CopyButton } from '#components/referral/copy-button'
import { Facts } from '#components/referral/facts'
import { Outcome as Card } from '#components/referral/outcome'
import { PrintButton } from '#components/referral/print-button'
import type { Outcome } from '#lib/outcome'

/** By when, who, how soon; and what is done next most often. Copying comes first. */
export function Head({ outcome: { caption, heading, groups, soon, firstBy, checkBy, onHold, ways, view }, who }: { outcome: Outcome; who: string }) {
  const facts = [
    { key: 'Who', value: checkBy ? ways.map((way) => way.heading).join(', ') : who },
    ...(groups.length > 0 ? [{ key: 'Group', value: groups.join(', and ') }] : []),
    ...(soon ? [{ key: 'How soon', value: <><Tag colour={soon.colour}>{soon.word}</Tag> {soon.within}</> }] : []),
    ...(firstBy ? [{ key: 'First appointment by', value: firstBy }] : []),
    ...(checkBy ? [{ key: 'Check that they were taken on by', value: checkBy }] : []),
    { key: 'On hold', value: onHold.length > 0 ? onHold.map((words) => <span key={words}>{words} </span>) : 'Nothing' },
  ]
  return (
    <Card caption={caption} heading={heading}>
      <Facts facts={facts} />
      {view ? <p>{view}</p> : null}
      <div className="nhsuk-button-group nhsuk-button-group--small bf-noprint">
        <CopyButton from="record">Copy to record</CopyButton>
        <PrintButton />
        <ButtonLink href="#next" secondary small>What happens next</ButtonLink>
        <ButtonLink href="/refer" secondary small>Refer another</ButtonLink>
      </div>
    </Card>
  )
}
