import { InsetText } from '../page/inset-text'
import { Warning } from '../page/warning'

/** Why an OT makes no clinical moves just now, and who puts it right; nothing while they may (HZ24). */
export function OutOfStanding({ words }: { words: string | null }) {
  if (words === null) return null
  return (
    <Warning heading="You cannot work on referrals just now" className="bf-absence">
      <p>{words} <a className="nhsuk-link" href="/practice/standing">Your standing</a></p>
    </Warning>
  )
}

/** What of their own standing an OT reads over the queue: why they work on nothing, or what ends before long. */
export function OwnStandingNotice({ barred, soon }: { barred: string | null; soon: readonly string[] }) {
  if (barred !== null || soon.length === 0) return <OutOfStanding words={barred} />
  return <InsetText className="bf-inset"><p>About you: {soon.join('; ')}. <a className="nhsuk-link" href="/practice/standing">Your standing</a></p></InsetText>
}
