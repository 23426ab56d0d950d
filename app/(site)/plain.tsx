import type { ReactNode } from 'react'
import { Frame } from '#components/page/frame'
import type { Me } from '#lib/me'
import { headerOf } from '../_server/header'

export type Part = { readonly id: string; readonly heading: string; readonly words?: readonly string[]; readonly list?: readonly string[] }

type PlainProps = { me: Me; here: string; heading: string; lead: string; beside?: ReactNode; children: ReactNode }

/** A public page of plain text, with something to know beside it. */
export async function Plain({ me, here, heading, lead, beside, children }: PlainProps) {
  return (
    <Frame {...await headerOf(me, here)} wide={false}>
      <div className="nhsuk-grid-row">
        <div className="nhsuk-grid-column-two-thirds">
          <h1 className="nhsuk-heading-xl">{heading}</h1>
          <p className="nhsuk-body-l">{lead}</p>
          {children}
        </div>
        {beside ? <div className="nhsuk-grid-column-one-third">{beside}</div> : null}
      </div>
    </Frame>
  )
}

/** The parts of such a page: a heading, some sentences, perhaps a list. */
export function Parts({ parts }: { parts: readonly Part[] }) {
  return parts.map(({ id, heading, words = [], list }) => (
    <section aria-labelledby={id} key={id}>
      <h2 className="nhsuk-heading-l" id={id}>{heading}</h2>
      {words.map((each) => <p key={each}>{each}</p>)}
      {list ? <ul className="nhsuk-list nhsuk-list--bullet">{list.map((each) => <li key={each}>{each}</li>)}</ul> : null}
    </section>
  ))
}
