import type { Metadata } from 'next'
import { Button, ButtonLink } from '#components/forms/button'
import { ErrorSummary } from '#components/forms/error-summary'
import { Fields } from '#components/forms/fields'
import { Form } from '#components/forms/form'
import { Frame } from '#components/page/frame'
import { InsetText } from '#components/page/inset-text'
import { Section } from '#components/page/section'
import { Directory } from '#components/practice/directory'
import { freshId } from '#db/ids'
import { listServices } from '#db/services'
import { servicesList } from '#lib/services-list'
import { enter } from '../../_server/enter'
import { headerOf } from '../../_server/header'
import { keptBy, titled, type Kept } from '../../_server/kept'
import { SeenTo } from '../seen-to'
import { bringIn } from './actions'
import { fileAsks } from './asks'

type Props = { searchParams: Promise<{ draft?: string; changed?: string }> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return titled('Services', await keptBy(await enter('/practice/services'), searchParams))
}

export default async function Page({ searchParams }: Props) {
  const me = await enter('/practice/services')
  const [kept, { changed }, services] = await Promise.all([keptBy(me, searchParams), searchParams, listServices(me)])
  return (
    <Frame {...await headerOf(me, '/practice/services')}>
      <ErrorSummary problems={kept.problems} asks={fileAsks} words="Nothing was changed. What you pasted is kept." />
      <h1 className="nhsuk-heading-l bf-title">Services</h1>
      <Changed count={changed} />
      <SeenTo me={me} here="/practice/services" />
      <p className="bf-sentence">Every route a verdict or a stop can name, and who it is here. A service that is shut shows who takes it instead. One that was not checked in time shows a warning, and is shown all the same.</p>
      {servicesList(services, me.at).map((list) => <Directory {...list} key={list.heading} />)}
      <Section id="as-file" heading="As a file" className="bf-form"><AsFile kept={kept} /></Section>
    </Frame>
  )
}

/** What became of the last change. Only a number is taken from the address. */
function Changed({ count = '' }: { count?: string | undefined }) {
  if (!/^\d{1,3}$/.test(count)) return null
  const words: Readonly<Record<string, string>> = { 0: 'The file changes nothing.', 1: 'One service was changed.' }
  return <InsetText className="bf-inset"><p role="status">{words[count] ?? `${count} services were changed.`}</p></InsetText>
}

function AsFile({ kept: { typed, problems } }: { kept: Kept }) {
  return (
    <>
      <p>Take the directory out as a file, change it in a spreadsheet, and bring it in again. Each line is checked first: all of them count, or none.</p>
      <ButtonLink href="/practice/services/csv" secondary small>Take out as a file</ButtonLink>
      <Form action={bringIn}>
        <input type="hidden" name="draft" value={freshId()} />
        <Fields asks={fileAsks} typed={typed} problems={problems} />
        <Button secondary small>Bring in</Button>
      </Form>
    </>
  )
}
