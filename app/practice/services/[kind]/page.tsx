import type { Metadata } from 'next'
import { Button, ButtonLink } from '#components/forms/button'
import { ErrorSummary } from '#components/forms/error-summary'
import { Field, Fields } from '#components/forms/fields'
import { Form } from '#components/forms/form'
import { Select } from '#components/forms/select'
import { Frame } from '#components/page/frame'
import { Section } from '#components/page/section'
import { freshId } from '#db/ids'
import { londonDay } from '#lib/day'
import { isP0, kinds, type RouteKind } from '#lib/rules/kinds'
import { servicesAsks, typedOfEntry, unnamed, type Entry } from '#lib/services-form'
import { one } from '#lib/typed'
import { enter } from '../../../_server/enter'
import { headerOf } from '../../../_server/header'
import { keptBy, titled, type Kept } from '../../../_server/kept'
import { serviceOf } from '../keep'
import { save } from './actions'
import { AsItIs } from './as-it-is'
import { kindOf } from './reading'

type Props = { params: Promise<{ kind: string }>; searchParams: Promise<{ draft?: string }> }

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const me = await enter('/practice/services/[kind]')
  return titled(kinds[kindOf((await params).kind)].name, await keptBy(me, searchParams))
}

export default async function Page({ params, searchParams }: Props) {
  const me = await enter('/practice/services/[kind]')
  const kind = kindOf((await params).kind)
  const [kept, known] = await Promise.all([keptBy(me, searchParams), serviceOf(me, kind)])
  const entry = known ?? unnamed(kind, londonDay(me.at))
  return (
    <Frame {...await headerOf(me, '/practice/services')} back={{ href: '/practice/services', text: 'All services' }}>
      <ErrorSummary problems={kept.problems} asks={servicesAsks} words="Nothing was changed. What you typed is kept." />
      <h1 className="nhsuk-heading-l bf-title">{kinds[kind].name}</h1>
      {isP0(kind) ? <p className="bf-sentence">This service is rung when something is dangerous. It needs a phone number, and somebody at every hour.</p> : null}
      {kept.problems.length > 0 && kept.version !== entry.version ? <AsItIs entry={entry} /> : null}
      <Section id="service" heading="Who it is here" className="bf-form"><Editing kind={kind} entry={entry} kept={kept} /></Section>
    </Frame>
  )
}

/** The form, drawn from what was typed or from what is kept. */
function Editing({ kind, entry, kept: { typed, problems } }: { kind: RouteKind; entry: Entry; kept: Kept }) {
  const drawn = Object.keys(typed).length > 0 ? typed : typedOfEntry(entry)
  return (
    <Form action={save}>
      {Object.entries({ kind, version: String(entry.version), draft: freshId() }).map(([name, value]) => <input type="hidden" name={name} value={value} key={name} />)}
      <Fields asks={servicesAsks} typed={drawn} problems={problems}>
        <div className="bf-pair bf-even"><Field name="name" /><Field name="phone" /></div>
        <Field name="hours" />
        <WhenShut kind={kind} value={one(drawn, 'outOfHours') ?? ''} error={problems.find(({ field }) => field === 'outOfHours')?.message} />
        <div className="bf-pair bf-even"><Field name="criteria" /><Field name="patientText" /></div>
        <Field name="whoCanRefer" />
        <Field name="area" />
        <div className="bf-pair bf-even"><Field name="reviewedOn" /><Field name="reviewDue" /></div>
      </Fields>
      <div className="nhsuk-button-group">
        <Button name="press" value="save">Save</Button>
        <Button secondary name="press" value="checked">Save as checked today</Button>
        <ButtonLink href="/practice/services" secondary>Leave it as it is</ButtonLink>
      </div>
    </Form>
  )
}

function WhenShut({ kind, value, error }: { kind: RouteKind; value: string; error: string | undefined }) {
  const { words, options } = servicesAsks.outOfHours
  return <Select name="outOfHours" label={words} labelSize="s" value={value} error={error} options={options.filter((each) => each.value !== kind)} />
}
