import { InsetText } from '#components/page/inset-text'
import { myDrafts } from '#db/drafts'
import { londonTime, londonDay, longDay } from '#lib/day'
import type { Me } from '#lib/me'

/** Forms begun and not sent: a lost page, a session that ended, a stop. Nothing typed is lost for a day. */
export async function NotSent({ me }: { me: Me }) {
  const drafts = await myDrafts(me, '/refer send')
  if (drafts.length === 0) return null
  return (
    <InsetText className="bf-inset">
      <p><strong>Not sent yet.</strong> Kept for a day, for you alone:</p>
      <ul className="nhsuk-list">
        {drafts.map(({ id, at }) => (
          <li key={id}><a className="nhsuk-link" href={`/refer/${id}`}>Go on with the referral of {longDay(londonDay(at))}, {londonTime(at)}</a></li>
        ))}
      </ul>
    </InsetText>
  )
}
