import type { Metadata } from 'next'
import { freshId } from '#db/ids'
import { membersOf } from '#db/people'
import { Button } from '#components/forms/button'
import { ErrorSummary } from '#components/forms/error-summary'
import { Field, Fields } from '#components/forms/fields'
import { Form } from '#components/forms/form'
import { Frame } from '#components/page/frame'
import { Section } from '#components/page/section'
import { enter } from '../../_server/enter'
import { headerOf } from '../../_server/header'
import { keptBy, titled, type Kept } from '../../_server/kept'
import { invite } from './actions'
import { inviteAsks } from './asks'
import { Link } from './link'
import { Members } from './members'
import { SeenTo } from '../seen-to'

type Props = { searchParams: Promise<{ draft?: string }> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return titled('People', await keptBy(await enter('/practice/people'), searchParams))
}

export default async function Page({ searchParams }: Props) {
  const me = await enter('/practice/people')
  const kept = await keptBy(me, searchParams)
  const { word, ...typed } = kept.typed
  const about = String(kept.typed.id ?? '')
  return (
    <Frame {...await headerOf(me, '/practice/people')}>
      <ErrorSummary problems={kept.problems} asks={about ? {} : inviteAsks} />
      <h1 className="nhsuk-heading-l bf-title">People</h1>
      <SeenTo me={me} here="/practice/people" />
      {word ? <Link word={String(word)} name={String(typed.invited)} /> : null}
      <Section id="members" heading="Who works here">
        <Members all={await membersOf(me)} mine={me.staff} kept={kept} />
      </Section>
      <Section id="invite" heading="Invite somebody">
        <Invite typed={about || word ? {} : typed} problems={about ? [] : kept.problems} />
      </Section>
    </Frame>
  )
}

function Invite({ typed, problems }: Pick<Kept, 'typed' | 'problems'>) {
  return (
    <Form action={invite} className="bf-form">
      <input type="hidden" name="draft" value={freshId()} />
      <Fields asks={inviteAsks} typed={typed} problems={problems}>
        <div className="bf-pair"><Field name="name" /><Field name="email" /></div>
        <Field name="role" />
        <Field name="job" />
      </Fields>
      <Button>Make a link</Button>
    </Form>
  )
}
