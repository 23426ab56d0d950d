import type { Member } from '#db/people'
import { Button } from '#components/forms/button'
import { Fields } from '#components/forms/fields'
import { Form } from '#components/forms/form'
import { Details } from '#components/page/details'
import { SummaryList } from '#components/page/summary-list'
import { londonDay, longDay } from '#lib/day'
import { roleWords } from '#lib/me'
import type { Kept } from '../../_server/kept'
import { change, remove } from './actions'
import { changeAsks } from './asks'

type MembersProps = { all: readonly Member[]; mine: string; kept: Kept }

/** Everybody who works or has worked here, each with what may be changed. */
export function Members({ all, mine, kept }: MembersProps) {
  const [here, gone] = [all.filter(({ endedAt }) => !endedAt), all.filter(({ endedAt }) => endedAt)]
  return (
    <>
      {here.map((each) => (
        <Details key={each.person} summary={`${each.name}, ${each.job}${each.person === mine ? ' (you)' : ''}`} open={kept.typed.id === each.person}>
          <SummaryList rows={about(each)} />
          {each.person === mine ? <p>Another manager changes your role or removes you.</p> : <Change member={each} kept={kept} />}
        </Details>
      ))}
      {gone.length ? <p>{`No longer here: ${gone.map(({ name }) => name).join(', ')}.`}</p> : null}
    </>
  )
}

const about = ({ email, role, since }: Member) => [
  { key: 'Email address', value: email },
  { key: 'Works here as', value: roleWords[role] },
  { key: 'Since', value: longDay(londonDay(since)) },
]

function Change({ member: { person, version, name, role, job }, kept }: { member: Member; kept: Kept }) {
  const mine = kept.typed.id === person
  return (
    <>
      <Form action={change} className="bf-form">
        <About id={person} version={version} />
        <Fields asks={changeAsks} prefix={person} typed={mine ? kept.typed : { role, job }} problems={mine ? kept.problems : []} />
        <Button secondary small>{`Change what ${name} may do`}</Button>
      </Form>
      <Form action={remove}>
        <About id={person} version={version} />
        <Button secondary small>{`Remove ${name}`}</Button>
      </Form>
    </>
  )
}

function About({ id, version }: { id: string; version: number }) {
  return (
    <>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
    </>
  )
}
