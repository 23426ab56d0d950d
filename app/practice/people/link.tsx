import { Hint } from '#components/forms/hint'
import { Label } from '#components/forms/label'
import { InsetText } from '#components/page/inset-text'
import { thisRequest } from '../../_server/request'

/** The link of somebody just invited. It is kept nowhere else, and cannot be shown again. */
export async function Link({ word, name }: { word: string; name: string }) {
  const { origin } = await thisRequest()
  return (
    <InsetText>
      <Label for="link" size="m">{`Give this link to ${name}`}</Label>
      <Hint id="link-hint">It works once, within 24 hours. Give it to them yourself: whoever has it can use it.</Hint>
      <input className="nhsuk-input" id="link" readOnly value={`${origin}/welcome?invitation=${word}`} aria-describedby="link-hint" />
    </InsetText>
  )
}
