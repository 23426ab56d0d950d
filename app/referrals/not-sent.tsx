import { InsetText } from '#components/page/inset-text'
import { myDrafts, openDraft } from '#db/drafts'
import { londonDay, londonTime, shortDay } from '#lib/day'
import type { Me } from '#lib/me'
import { nameOf } from '#lib/sight'
import { one } from '#lib/typed'

/** Forms begun and not sent: a lost page, a session that ended, a stop. Nothing typed is lost for a day. */
export async function NotSent({ me }: { me: Me }) {
  const kept = await myDrafts(me, '/refer send')
  const drafts = (await Promise.all(kept.map(({ id }) => openDraft(me, id)))).flatMap((draft) => draft ?? [])
  const named = drafts.filter(({ typed }) => one(typed, 'lastName'))
  if (named.length === 0) return null
  return (
    <div className="bf-form">
      <InsetText className="bf-inset">
        <p className="bf-note"><strong>Not sent yet.</strong> Kept for a day, for you alone:</p>
        <ul className="nhsuk-list nhsuk-body-s nhsuk-u-margin-bottom-0">
          {named.map(({ id, at, typed }) => (
            <li key={id}>
              <a className="nhsuk-link" href={`/refer/${id}`}>Go on with {nameOf({ lastName: one(typed, 'lastName') ?? '', firstName: one(typed, 'firstName') ?? '' })}</a>, {shortDay(londonDay(at))} at {londonTime(at)}
            </li>
          ))}
        </ul>
      </InsetText>
    </div>
  )
}
