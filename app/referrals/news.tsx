import { Button } from '#components/forms/button'
import { Form } from '#components/forms/form'
import { Section } from '#components/page/section'
import { freshId } from '#db/ids'
import { openReferral } from '#db/referrals'
import { lineOf, type MineRow } from '#lib/mine'
import type { Me } from '#lib/me'
import { states } from '#lib/moves/states'
import { movesFor, type Referral } from '#lib/referral'
import { acknowledge } from './actions'

const shown = 5

/** What I have not read yet, whole: what became of a patient is seen without opening anything. */
export async function News({ me, rows }: { me: Me; rows: readonly MineRow[] }) {
  const opened = await Promise.all(rows.slice(0, shown).map(async (row) => ({ row, referral: await openReferral(me, row.id) })))
  return (
    <Section id="news" heading="For you to read">
      {opened.map(({ row, referral }) => referral && <One key={row.id} row={row} referral={referral} me={me} />)}
      {rows.length > shown ? <p className="bf-note">{rows.length - shown} more below.</p> : null}
    </Section>
  )
}

function One({ row, referral, me }: { row: MineRow; referral: Referral; me: Me }) {
  const { who, href } = lineOf(row, me)
  const { summary, asked, id, version, ended, state } = referral
  const plain = me.role === 'receptionist'
  const carries = { id, version: String(version), draft: freshId() }
  return (
    <article className="bf-route" aria-labelledby={`news-${id}`}>
      <h3 className="nhsuk-heading-s bf-tight" id={`news-${id}`}><a className="nhsuk-link" href={href}>{who}</a>: {states[ended?.state ?? state].name.toLowerCase()}</h3>
      {summary && !plain ? <blockquote className="bf-words">{summary.text.split('\n').map((line, at) => <p key={at}>{line}</p>)}</blockquote> : null}
      {asked ? <p><strong>{asked.by} asks:</strong> {asked.words || 'some questions'} <a className="nhsuk-link" href={href}>Answer</a></p> : null}
      {movesFor(me, referral).includes('acknowledge') ? (
        <Form action={acknowledge}>
          {Object.entries(carries).map(([name, value]) => <input type="hidden" name={name} value={value} key={name} />)}
          <Button secondary small>I have read this<span className="nhsuk-u-visually-hidden"> about {who}</span></Button>
        </Form>
      ) : null}
    </article>
  )
}
