import { Button } from '#components/forms/button'
import { Form } from '#components/forms/form'
import { freshId } from '#db/ids'
import type { Post } from '#db/outbox'
import { lostNotices, type LostNotice } from '#lib/balance-view'
import type { Me } from '#lib/me'
import { env } from '../../_server/env'
import { officeOf } from '../../_server/post/settings'
import { close } from './actions'

/** The notices that did not arrive, until a manager has told whoever they were for. */
export function Lost({ me, post }: { me: Me; post: Post }) {
  const lost = lostNotices(post.undelivered, me.at)
  if (lost.length > 0) return lost.map((each) => <One notice={each} key={`${each.event} ${each.person}`} />)
  return <p className="bf-note">{officeOf(env()) ? 'None.' : 'Notices by email are off. Whoever runs Best Fit can switch them on.'}</p>
}

function One({ notice: { event, person, who, what, when, why } }: { notice: LostNotice }) {
  return (
    <article className="bf-route">
      <h3 className="nhsuk-heading-s bf-tight">{who}</h3>
      <p className="bf-note">{when}: {what}. {why}</p>
      <Form action={close}>
        {Object.entries({ event, person, draft: freshId() }).map(([name, value]) => <input type="hidden" name={name} value={value} key={name} />)}
        <Button secondary small>I have told them<span className="nhsuk-u-visually-hidden">: {who}, {what}</span></Button>
      </Form>
    </article>
  )
}
