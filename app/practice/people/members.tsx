import type { Member } from '#db/people'
import { Button } from '#components/forms/button'
import { Fields } from '#components/forms/fields'
import { Form } from '#components/forms/form'
import { Details } from '#components/page/details'
import { Table } from '#components/page/table'
import { roleWords } from '#lib/me'
import type { Kept } from '../../_server/kept'
import { change, remove } from './actions'
import { changeAsks } from './asks'

type MembersProps = { all: readonly Member[]; mine: string; kept: Kept }

/** Everybody who works or has worked here, each with what may be changed. */
export function Members({ all, mine, kept }: MembersProps) {
  return (
    <Table
      caption={`${all.filter(({ endedAt }) => !endedAt).length} people`}
      head={['Name', 'Email address', 'Job', 'May act as', 'Change']}
      rows={all.map((each) => [
        each.name, each.email, each.job, roleWords[each.role],
        each.person === mine ? 'You' : <Change key={each.person} member={each} kept={kept} />,
      ])}
    />
  )
}

function Change({ member, kept }: { member: Member; kept: Kept }) {
  if (member.endedAt) return 'No longer works here'
  const { person, version, name, role, job } = member
  const mine = kept.typed.id === person
  return (
    <Details summary={`Change or remove ${name}`} open={mine}>
      <Form action={change}>
        <About id={person} version={version} />
        <Fields asks={changeAsks} prefix={person} typed={mine ? kept.typed : { role, job }} problems={mine ? kept.problems : []} />
        <Button secondary small>Change</Button>
      </Form>
      <Form action={remove}>
        <About id={person} version={version} />
        <Button secondary small>{`Remove ${name}`}</Button>
      </Form>
    </Details>
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
