import { Button, ButtonLink } from '#components/forms/button'
import { Field, Fields } from '#components/forms/fields'
import { Form } from '#components/forms/form'
import { freshId } from '#db/ids'
import { standingAsks } from '#lib/standing-asks'
import { typedOfStanding } from '#lib/standing-form'
import type { OtStanding } from '#lib/standing-warnings'
import type { Kept } from '../../../_server/kept'
import { save } from './actions'

/** The form, drawn from what was typed or from what is kept. */
export function Editing({ ot: { staff, standing, version }, kept: { typed, problems } }: { ot: OtStanding; kept: Kept }) {
  const drawn = Object.keys(typed).length > 0 ? typed : typedOfStanding(standing)
  return (
    <Form action={save}>
      {Object.entries({ id: staff, version: String(version), draft: freshId() }).map(([name, value]) => <input type="hidden" name={name} value={value} key={name} />)}
      <Fields asks={standingAsks} typed={drawn} problems={problems}><Parts /></Fields>
      <div className="nhsuk-button-group">
        <Button name="press" value="save">Save</Button>
        <Button secondary name="press" value="checked">Save as looked up today</Button>
        <ButtonLink href="/practice/standing" secondary>Leave it as it is</ButtonLink>
      </div>
    </Form>
  )
}

function Parts() {
  return (
    <>
      <h3 className="nhsuk-heading-s">Registration</h3>
      <p>Look them up on <a className="nhsuk-link" href="https://www.hcpc-uk.org/check-the-register/">the HCPC register</a>, and write down what it says.</p>
      <Field name="hcpc" /><Field name="found" />
      <Pair names={['checkedOn', 'renewBy']} />
      <h3 className="nhsuk-heading-s">Experience and stage</h3>
      <Pair names={['qualifiedOn', 'practisingFrom']} />
      <Field name="stage" />
      <Pair names={['stage1On', 'stage2On']} />
      <Field name="stage3On" />
      <h3 className="nhsuk-heading-s">Who supervises them</h3>
      <Pair names={['dayToDay', 'clinical']} /><Pair names={['educational', 'everyWeeks']} />
      <h3 className="nhsuk-heading-s">Indemnity, DBS and training</h3>
      <Pair names={['indemnity', 'indemnityUntil']} /><Pair names={['dbsOn', 'dbsUntil']} /><Pair names={['trainingUntil', 'safeguardingUntil']} />
      <h3 className="nhsuk-heading-s">Scope and fit notes</h3>
      <Field name="scope" /><Field name="canCertify" />
      <Pair names={['fitNoteTrainedOn', 'fitNoteAgreedOn']} />
      <Field name="fitNoteMentor" />
    </>
  )
}

const Pair = ({ names }: { names: readonly string[] }) => <div className="bf-pair bf-even">{names.map((name) => <Field name={name} key={name} />)}</div>
