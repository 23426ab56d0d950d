import { Button } from '#components/forms/button'
import { Form } from '#components/forms/form'
import { Section } from '#components/page/section'
import { Routes } from '#components/referral/routes'
import { freshId } from '#db/ids'
import type { Me } from '#lib/me'
import type { Outcome, Way } from '#lib/outcome'
import { movesFor, type Referral } from '#lib/referral'
import { makeMove } from './actions'

type Props = { outcome: Outcome; referral: Referral; me: Me }

/** What is for people rather than the queue: other services to arrange, and tasks with an owner and a day. */
export function Arrange({ outcome: { ways, tasks }, referral, me }: Props) {
  const may = movesFor(me, referral).includes('arranged')
  const elsewhere = referral.state === 'SIGNPOSTED'
  return (
    <>
      {tasks.length > 0 ? (
        <Section id="tasks" heading="To do">
          <ul className="nhsuk-list nhsuk-list--bullet nhsuk-u-margin-bottom-0">{tasks.map((task) => <li key={task}>{task}</li>)}</ul>
        </Section>
      ) : null}
      {ways.length > 0 ? (
        <Section id="also" heading={elsewhere ? 'Yours to arrange' : 'Yours to arrange as well'}>
          <Routes routes={ways.map((way) => ({ ...way, press: <Press way={way} may={may} referral={referral} /> }))} />
        </Section>
      ) : null}
    </>
  )
}

function Press({ way, may, referral: { id, version } }: { way: Way; may: boolean; referral: Referral }) {
  if (way.done) return <p className="bf-note">{way.done}</p>
  if (!may) return null
  const carries = { id, version: String(version), draft: freshId(), move: 'arranged', route: way.kind }
  return (
    <Form action={makeMove} className="bf-noprint">
      {Object.entries(carries).map(([name, value]) => <input type="hidden" name={name} value={value} key={name} />)}
      <Button secondary small className="nhsuk-u-margin-bottom-0">I have arranged this</Button>
    </Form>
  )
}
