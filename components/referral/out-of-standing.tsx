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
