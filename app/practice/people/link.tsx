import { InsetText } from '#components/page/inset-text'
import { thisRequest } from '../../_server/request'

/** The link of somebody just invited. It is kept nowhere else, and cannot be shown again. */
export async function Link({ word, name }: { word: string; name: string }) {
  const { origin } = await thisRequest()
  return (
    <InsetText>
      <h2 className="nhsuk-heading-m">{`Give this link to ${name}`}</h2>
      <p>It works once, within 24 hours. Give it to them yourself: whoever has it can use it.</p>
      <p><code className="bf-break">{`${origin}/welcome?invitation=${word}`}</code></p>
    </InsetText>
  )
}
