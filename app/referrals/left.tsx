import { Section } from '#components/page/section'
import { Table } from '#components/page/table'
import { listLeft } from '#db/list-left'
import { mayEnter } from '#lib/doors'
import { leftLines } from '#lib/left'
import type { Me } from '#lib/me'

/** What a colleague should have closed and has not, for those who may: whoever works the queue. */
export async function Left({ me }: { me: Me }) {
  if (me.role === 'clock' || !mayEnter(me.role, '/queue')) return null
  const lines = leftLines(await listLeft(me), me.at)
  if (lines.length === 0) return null
  return (
    <Section id="left" heading="Waiting for anybody">
      <p className="bf-note">Whoever should have closed these has not. Any clinician may.</p>
      <Table
        compact className="bf-plain-table" caption="The oldest first" head={['Patient', 'What it wants', 'Since']}
        rows={lines.map(({ id, href, who, wants, since }) => [<a className="nhsuk-link" href={href} key={id}>{who}</a>, wants, since])}
      />
    </Section>
  )
}
