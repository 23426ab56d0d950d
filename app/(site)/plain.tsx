import type { ReactNode } from 'react'
import { Frame } from '#components/page/frame'
import type { Me } from '#lib/me'
import { sitePages, type SitePath } from '#lib/site/pages'
import type { Part } from '#lib/site/part'
import { siteHeader } from './about'

export type { Part } from '#lib/site/part'

type PlainProps = { me: Me; here: SitePath; beside?: ReactNode; under?: ReactNode; children: ReactNode }

/** A public page of plain text, with something to know beside it, and something wide under both. */
export async function Plain({ me, here, beside, under, children }: PlainProps) {
  const { heading, lead } = sitePages[here]
  return (
    <Frame {...await siteHeader(me, here)} wide={false}>
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <h1 className="nhsuk-heading-xl">{heading}</h1>
          <p className="nhsuk-body-l">{lead}</p>
          {children}
        </div>
        {beside ? <div className="nhsuk-grid-column-one-third">{beside}</div> : null}
      </div>
      {under}
    </Frame>
  )
}

/** The parts of such a page: a heading, some sentences, perhaps a list and what is said under it. */
export function Parts({ parts }: { parts: readonly Part[] }) {
  return parts.map(({ id, heading, words = [], list, after = [] }) => (
    <section aria-labelledby={id} key={id}>
      <h2 className="nhsuk-heading-l" id={id}>{heading}</h2>
      {words.map((each) => <p key={each}>{each}</p>)}
      {list ? <ul className="nhsuk-list nhsuk-list--bullet">{list.map((each) => <li key={each}>{each}</li>)}</ul> : null}
      {after.map((each) => <p key={each}>{each}</p>)}
    </section>
  ))
}
