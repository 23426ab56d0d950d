import { Button } from '#components/forms/button'
import { Form } from '#components/forms/form'
import { freshId } from '#db/ids'
import { lineOf, type MineRow } from '#lib/mine'
import type { Me } from '#lib/me'
import { states } from '#lib/moves/states'
import { movesFor, type Referral } from '#lib/referral'
import { acknowledge } from './actions'

/** A referral with something for me to read or to answer. */
export function One({ me, row, referral }: { me: Me; row: MineRow; referral: Referral }) {
  const { who, href } = lineOf(row, me)
  const { summary, asked, id, ended, state } = referral
  return (
    <article className="bf-route" aria-labelledby={`news-${id}`}>
      <h3 className="nhsuk-heading-s bf-tight" id={`news-${id}`}><a className="nhsuk-link" href={href}>{who}</a>: {states[ended?.state ?? state].name.toLowerCase()}</h3>
      {summary && me.role !== 'receptionist' ? <blockquote className="bf-words">{summary.text.split('\n').map((line, at) => <p key={at}>{line}</p>)}</blockquote> : null}
      {asked ? <p><strong>{asked.by} asks:</strong> {asked.words || 'some questions'} <a className="nhsuk-link" href={href}>Answer</a></p> : null}
      {movesFor(me, referral).includes('acknowledge') ? <Seen referral={referral} who={who} /> : null}
    </article>
  )
}

/** That it was read is an act: until then it waits. */
function Seen({ referral: { id, version }, who }: { referral: Referral; who: string }) {
  const carries = { id, version: String(version), draft: freshId() }
  return (
    <Form action={acknowledge}>
      {Object.entries(carries).map(([name, value]) => <input type="hidden" name={name} value={value} key={name} />)}
      <Button secondary small>I have read this<span className="nhsuk-u-visually-hidden"> about {who}</span></Button>
    </Form>
  )
}
